import { ActionIcon } from '@mantine/core';
import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { GripVertical, SlidersHorizontal, Trash2 } from 'lucide-react';
import { memo, type KeyboardEvent } from 'react';
import type { Purpose } from '#shared/model/agenda';
import type { IsoTime } from '#shared/model/iso-date';
import { purposeLabels } from '#shared/text/labels';
import { itemNotes } from '#shared/text/agenda-notes';
import { clockTime } from '#shared/text/dates';
import { agendaText } from '#shared/text/screens/agenda';
import { Cell } from '../../ui/cell';
import { optionsOf } from '../../ui/options-of';
import type { DraftItem, DraftPatch } from './draft-item';
import { problemsOf } from './draft-item';
import classes from './item-list.module.css';

const words = agendaText.fields;
const purposes = optionsOf(purposeLabels);

export type RowActions = {
  edit: (key: string, patch: DraftPatch) => void;
  moveBy: (key: string, step: -1 | 1) => void;
  remove: (key: string) => void;
  openDetails: (key: string) => void;
};

type ItemRowProps = {
  item: DraftItem;
  number: number;
  start: IsoTime | null;
  /** The id of the list of people to choose a presenter from. */
  presentersId: string;
  actions: RowActions;
};

/** One item of an agenda, edited in place. */
export const ItemRow = memo(function ItemRow(props: ItemRowProps) {
  const { item, number, start, actions } = props;
  const {
    setNodeRef,
    setActivatorNodeRef,
    attributes,
    listeners,
    transform,
    transition,
    isDragging,
  } = useSortable({ id: item.key });
  const notes = itemNotes(item);
  const moveByKey = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    event.stopPropagation();
    actions.moveBy(item.key, event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li
      ref={setNodeRef}
      className={classes.row}
      data-dragging={isDragging || undefined}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      onKeyDownCapture={moveByKey}
    >
      <ActionIcon
        ref={setActivatorNodeRef}
        variant="subtle"
        color="gray"
        className={classes.handle}
        title={agendaText.moveHint}
        {...attributes}
        {...listeners}
        aria-label={words.move(number, item.title)}
      >
        <GripVertical size={16} aria-hidden />
      </ActionIcon>
      <div className={classes.number}>
        {number}
        {start && <span className={classes.start}>{clockTime(start)}</span>}
      </div>
      <ItemFields {...props} />
      <ActionIcon
        variant="subtle"
        color="gray"
        onClick={() => actions.openDetails(item.key)}
        aria-label={words.details(number, item.title)}
      >
        <SlidersHorizontal size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        onClick={() => actions.remove(item.key)}
        aria-label={words.remove(number, item.title)}
      >
        <Trash2 size={16} aria-hidden />
      </ActionIcon>
      {notes.length > 0 && <div className={classes.notes}>{notes.join('. ')}</div>}
    </li>
  );
});

function ItemFields({ item, number, presentersId, actions }: ItemRowProps) {
  const problems = problemsOf(item);
  const edit = (patch: DraftPatch): void => actions.edit(item.key, patch);
  return (
    <>
      <Cell
        isLong
        className={classes.title}
        label={words.title(number)}
        value={item.title}
        error={problems.title}
        onChange={(title) => edit({ title })}
      />
      <select
        className={classes.select}
        aria-label={words.purpose(number)}
        value={item.purpose ?? ''}
        data-empty={item.purpose === null || undefined}
        onChange={({ currentTarget: { value } }) =>
          edit({ purpose: value === '' ? null : (value as Purpose) })
        }
      >
        <option value="">{agendaText.noPurpose}</option>
        {purposes.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <Cell
        label={words.presenter(number)}
        hint={agendaText.columns.presenter}
        value={item.presenter}
        error={problems.presenter}
        listId={presentersId}
        onChange={(presenter) => edit({ presenter })}
      />
      <Cell
        isNumber
        label={words.minutes(number)}
        hint={agendaText.columns.minutes}
        value={item.minutes}
        error={problems.minutes}
        onChange={(minutes) => edit({ minutes })}
      />
      <Cell
        label={words.paper(number)}
        hint={agendaText.columns.paper}
        value={item.paper}
        error={problems.paper}
        onChange={(paper) => edit({ paper })}
      />
    </>
  );
}
