import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import type { IsoDate } from '#shared/model/iso-date';
import { registersText } from '#shared/text/screens/registers';
import { checkLastDay } from '../../ui/checks';
import { DateField, typedDate } from '../../ui/date-field';
import { optionsOf } from '../../ui/options-of';
import { timeNamed, type TimeName } from './times-offered';
import { everything, selectionOf, type TypedSelection } from './typed-selection';

type RegisterFiltersProps = {
  /** Whether its days choose the meetings that are counted, so that the usual years are offered. */
  isOfTime: boolean;
  today: IsoDate;
  typed: TypedSelection;
  onType: (typed: TypedSelection) => void;
};

/** What of a register is shown: by words, and by its days. */
export function RegisterFilters({ isOfTime, today, typed, onType }: RegisterFiltersProps) {
  const type = (change: Partial<TypedSelection>): void => onType({ ...typed, ...change });
  const isNarrowed = typed.words !== '' || typed.from !== '' || typed.until !== '';
  return (
    <Group align="flex-end" gap="sm" mb="sm">
      <TextInput
        label={registersText.search}
        w={240}
        leftSection={<Search size={15} aria-hidden />}
        value={typed.words}
        onChange={(event) => type({ words: event.currentTarget.value })}
      />
      {isOfTime && (
        <NativeSelect
          label={registersText.time}
          data={optionsOf(registersText.times)}
          value={nameOf(typed, today)}
          onChange={(event) => {
            const name = event.currentTarget.value as TimeName;
            if (name === 'own') return;
            const { from, until } = timeNamed(name, today);
            type({ from: typedDate(from), until: typedDate(until) });
          }}
        />
      )}
      <DateField
        label={registersText.from}
        w={210}
        value={typed.from}
        onChange={(from) => type({ from })}
      />
      <DateField
        label={registersText.until}
        w={210}
        value={typed.until}
        onChange={(until) => type({ until })}
        error={checkLastDay(typed.from, typed.until)}
      />
      {isNarrowed && (
        <Button
          variant="subtle"
          onClick={() =>
            onType({ ...everything, sortBy: typed.sortBy, isDescending: typed.isDescending })
          }
        >
          {registersText.clear}
        </Button>
      )}
    </Group>
  );
}

/** The usual name of the days typed, where they have one. */
function nameOf(typed: TypedSelection, today: IsoDate): TimeName {
  const { from, until } = selectionOf(typed);
  const names = optionsOf(registersText.times).flatMap(({ value }) =>
    value === 'own' ? [] : [value],
  );
  const found = names.find((name) => {
    const time = timeNamed(name, today);
    return time.from === from && time.until === until;
  });
  return found ?? 'own';
}
