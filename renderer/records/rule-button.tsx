import { Button, Popover, Stack, Text } from '@mantine/core';
import { rulesOn, termsOn } from '#shared/domain/terms';
import type { IsoDate } from '#shared/model/iso-date';
import type { Partnership } from '#shared/model/partnership';
import type { RuleName } from '#shared/model/rules/rules';
import { plainDate } from '#shared/text/dates';
import { ruleRow } from '#shared/text/rules/rule-rows';
import { recordsText } from '#shared/text/screens/records';
import { NoValue } from './no-value';

type RuleButtonProps = {
  partnership: Pick<Partnership, 'terms'>;
  /** The day whose version of the terms is asked. */
  on: IsoDate;
  rules: readonly RuleName[];
};

/** Shows the rules behind what is said, each with its clause and note, without leaving the screen. */
export function RuleButton({ partnership, on, rules }: RuleButtonProps) {
  const version = termsOn(partnership, on);
  return (
    <Popover width={300} position="bottom-end" withArrow trapFocus returnFocus>
      <Popover.Target>
        <Button size="compact-xs" variant="subtle" px={4}>
          {recordsText.showRule}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs" tabIndex={-1} data-autofocus>
          {rules.map((rule) => (
            <Rule key={rule} row={ruleRow(rule, rulesOn(partnership, on))} />
          ))}
          {version.adopted !== null && (
            <Text size="xs" c="dimmed">
              {recordsText.fromVersion(version.version, plainDate(version.adopted))}
            </Text>
          )}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

function Rule({ row }: { row: ReturnType<typeof ruleRow> }) {
  return (
    <div>
      <Text size="xs" c="dimmed">
        {row.name}
        {row.clause !== '' && `, ${recordsText.clause(row.clause)}`}
      </Text>
      <Text size="sm">{row.value ?? <NoValue state={row.state} />}</Text>
      {row.note !== '' && <Text size="xs">{row.note}</Text>}
    </div>
  );
}
