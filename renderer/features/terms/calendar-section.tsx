import {
  ActionIcon,
  Group,
  List,
  NativeSelect,
  SimpleGrid,
  Stack,
  Switch,
  Text,
  Title,
} from '@mantine/core';
import { Trash2 } from 'lucide-react';
import { partsOf } from '#shared/domain/calendar';
import type { Holiday } from '#shared/domain/working-days/holiday';
import { bankHolidays } from '#shared/domain/working-days/bank-holidays';
import type { Input } from '#shared/ipc/contract';
import type { PartnershipView } from '#shared/ipc/views';
import type { Closure, Division, WorkingCalendar } from '#shared/model/working-calendar';
import { definitionOf } from '#shared/text/counting';
import { longDate, plainDate } from '#shared/text/dates';
import { divisionLabels, holidayName } from '#shared/text/holidays';
import { ruleChoices } from '#shared/text/rules/choices';
import { termsText } from '#shared/text/screens/terms';
import { useCommand } from '../../data/commands';
import { optionsOf } from '../../ui/options-of';
import { ClosureForm } from './closure-form';

/** The days on which the partnership's offices work, and how days are counted (N13). */
export function CalendarSection({ view }: { view: PartnershipView }) {
  const { partnership } = view;
  const { calendar } = partnership;
  const { run, isRunning } = useCommand('terms:saveCalendar', () => termsText.calendarSaved);
  const save = (changes: Partial<Input<'terms:saveCalendar'>>) =>
    run({ partnershipId: partnership.id, ...calendar, ...changes });
  return (
    <section aria-labelledby="calendar">
      <Title order={2} id="calendar">
        {termsText.calendar}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {termsText.calendarLead}
      </Text>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl">
        <Stack gap="md">
          <NativeSelect
            label={termsText.division}
            data={optionsOf(divisionLabels)}
            value={calendar.division}
            onChange={(event) => void save({ division: event.currentTarget.value as Division })}
          />
          <Holidays view={view} onSave={save} />
        </Stack>
        <Stack gap="md">
          <Closures
            closures={calendar.closures}
            onRemove={(id) =>
              void save({ closures: calendar.closures.filter((one) => one.id !== id) })
            }
          />
          <ClosureForm
            isRunning={isRunning}
            onAdd={async (closure) =>
              (await save({ closures: [...calendar.closures, { id: null, ...closure }] })) !== null
            }
          />
          <Definitions />
        </Stack>
      </SimpleGrid>
    </section>
  );
}

type HolidaysProps = {
  view: PartnershipView;
  onSave: (changes: Pick<WorkingCalendar, 'workedHolidays'>) => unknown;
};

/** The bank holidays of the coming twelve months or so; on any of them the offices may work. */
function Holidays({ view: { partnership, today }, onSave }: HolidaysProps) {
  const { division, workedHolidays } = partnership.calendar;
  const { year } = partsOf(today);
  const next = [...bankHolidays(division, year), ...bankHolidays(division, year + 1)]
    .filter(({ date }) => date >= today)
    .slice(0, 9);
  const toggle = ({ date }: Holiday, works: boolean): void =>
    void onSave({
      workedHolidays: works
        ? [...workedHolidays, date]
        : workedHolidays.filter((one) => one !== date),
    });
  return (
    <div>
      <Title order={3} mb={4}>
        {termsText.nextHolidays}
      </Title>
      <Stack gap={4} component="ul" p={0} m={0}>
        {next.map((holiday) => (
          <Group key={holiday.date} component="li" justify="space-between" wrap="nowrap" gap="sm">
            <Text size="sm">
              {longDate(holiday.date)}: {holidayName(holiday)}
              {holiday.isCalculated && ` (${termsText.calculated})`}
            </Text>
            <Switch
              size="xs"
              label={termsText.worked}
              aria-label={termsText.workedHoliday(holidayName(holiday))}
              checked={workedHolidays.includes(holiday.date)}
              onChange={(event) => toggle(holiday, event.currentTarget.checked)}
            />
          </Group>
        ))}
      </Stack>
    </div>
  );
}

type ClosuresProps = { closures: readonly Closure[]; onRemove: (id: Closure['id']) => void };

function Closures({ closures, onRemove }: ClosuresProps) {
  const words = ({ from, until, name }: Closure): string =>
    from === until
      ? `${longDate(from)}: ${name}`
      : `${plainDate(from)} to ${plainDate(until)}: ${name}`;
  return (
    <div>
      <Title order={3} mb={4}>
        {termsText.closures}
      </Title>
      {closures.length === 0 && (
        <Text size="sm" c="dimmed">
          {termsText.noClosures}
        </Text>
      )}
      <Stack gap={4} component="ul" p={0} m={0}>
        {closures
          .toSorted((a, b) => a.from.localeCompare(b.from))
          .map((closure) => (
            <Group key={closure.id} component="li" justify="space-between" wrap="nowrap" gap="sm">
              <Text size="sm">{words(closure)}</Text>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={termsText.removeClosure(closure.name)}
                onClick={() => onRemove(closure.id)}
              >
                <Trash2 size={16} aria-hidden />
              </ActionIcon>
            </Group>
          ))}
      </Stack>
    </div>
  );
}

/** What each way of counting means, in full. */
function Definitions() {
  return (
    <div>
      <Title order={3} mb={4}>
        {termsText.definitions}
      </Title>
      <List size="sm">
        {optionsOf(ruleChoices.counted).map(({ value, label }) => (
          <List.Item key={value}>
            <strong>{label}</strong>: {definitionOf(value)}
          </List.Item>
        ))}
      </List>
    </div>
  );
}
