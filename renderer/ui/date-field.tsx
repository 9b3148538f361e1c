import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { CalendarDays } from 'lucide-react';
import { useState } from 'react';
import type { Due } from '#shared/model/action';
import { isoDateSchema, type IsoDate } from '#shared/model/iso-date';
import { dateInField, dueInField, dueOf, readDate, readDue } from '#shared/text/read-date';
import { fieldText } from '#shared/text/screens/fields';
import type { TextFieldProps } from './text-field-props';

/** A date being typed: the text as it stands, which may not be a date yet. */
export type TypedDate = string;

/** The text a field starts with for a date that is known, or not. */
export function typedDate(date: IsoDate | null): TypedDate {
  return date === null ? '' : dateInField(date);
}

/** The text a field starts with for a due date, which may be a month (A12). */
export function typedDue(due: Due | null): TypedDate {
  return due === null ? '' : dueInField(due);
}

type DateFieldProps = TextFieldProps & {
  label: string;
  value?: TypedDate | undefined;
  onChange: (value: TypedDate) => void;
  /** Called when the field is left or a day is picked, with the day that was read; null for none. */
  onDate?: (date: IsoDate | null) => void;
  /** Called when the field is left, whatever stands in it. */
  onLeave?: () => void;
  /** Whether a month will do, by whose end something is due (A12). */
  canBeMonth?: boolean;
};

/** Where neither above nor below the field is room enough, the calendar lies over it. */
const IN_SIGHT = { flip: true, shift: { crossAxis: true, padding: 8 } };

/**
 * A date typed day first or picked from a calendar. What was typed stays as it is until it is a
 * date that exists, and is then shown with its weekday; it never silently becomes another date.
 */
export function DateField({
  label,
  value = '',
  onChange,
  onDate,
  onLeave,
  canBeMonth = false,
  error,
  ...rest
}: DateFieldProps) {
  const [isOpen, setOpen] = useState(false);
  const [isLeft, setLeft] = useState(false);
  const read = canBeMonth ? readDue(value) : readDate(value);
  const chosen = read.state === 'date' ? read.date : null;
  const own = isLeft && 'message' in read ? read.message : undefined;
  const settle = (): void => {
    setLeft(true);
    onLeave?.();
    const due = canBeMonth ? dueOf(value) : chosen;
    if (due !== null) onChange(dueInField(due));
    if (chosen !== null || read.state === 'empty') onDate?.(chosen);
  };
  const pick = (picked: string | null): void => {
    const date = isoDateSchema.safeParse(picked).data;
    setOpen(false);
    if (!date) return;
    onChange(dateInField(date));
    onDate?.(date);
  };

  return (
    <TextInput
      placeholder={canBeMonth ? fieldText.duePlaceholder : fieldText.datePlaceholder}
      autoComplete="off"
      {...rest}
      label={label}
      value={value}
      error={own ?? error}
      onChange={(event) => {
        setLeft(false);
        onChange(event.currentTarget.value);
      }}
      onBlur={settle}
      rightSection={
        <Popover
          opened={isOpen}
          onChange={setOpen}
          trapFocus
          returnFocus
          position="bottom-end"
          middlewares={IN_SIGHT}
        >
          <Popover.Target>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={fieldText.openCalendar(label)}
              onClick={() => setOpen(!isOpen)}
            >
              <CalendarDays size={16} aria-hidden />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown>
            {/* Escape is for the calendar then, not for the form around it. */}
            <DatePicker
              hideOutsideDates
              ariaLabels={fieldText.calendarControls}
              __stopPropagation
              value={chosen}
              onChange={pick}
              {...(chosen ? { defaultDate: chosen } : {})}
            />
          </Popover.Dropdown>
        </Popover>
      }
    />
  );
}
