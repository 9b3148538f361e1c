import { List, Text, Title } from '@mantine/core';
import type { PackItem } from '#shared/domain/packs/pack-items';
import type { PackPlan } from '#shared/domain/packs/pack-plan';
import { paperWarnings } from '#shared/domain/papers/paper-warnings';
import type { Rules } from '#shared/model/rules/rules';
import { lateItemSentence } from '#shared/text/agenda-notes';
import { packLineWords } from '#shared/text/packs';
import { paperWarningWords } from '#shared/text/paper-words';
import { packsText as words } from '#shared/text/screens/packs';
import { WarningLine } from '../../../ui/warning-line';

type PackSummaryProps = { plan: PackPlan; rules: Rules };

/** What a pack would hold, and what of it is missing, late or left out, before it is made (N4, N6, X3). */
export function PackSummary({ plan, rules }: PackSummaryProps) {
  const isEmpty = plan.supplement !== null && plan.items.length === 0;
  return (
    <section aria-labelledby="pack-contents">
      <Title order={3} size="h5" id="pack-contents" mb={4}>
        {words.contents}
      </Title>
      <List size="sm">
        {[...partsOf(plan), ...plan.items.flatMap(itemLines)].map((line) => (
          <List.Item key={line}>{line}</List.Item>
        ))}
      </List>
      {isEmpty && <Text size="sm">{words.nothingNew}</Text>}
      {plan.items
        .flatMap((item) => warningsOf(item, rules))
        .map((line) => (
          <WarningLine key={line}>{line}</WarningLine>
        ))}
    </section>
  );
}

function partsOf({ hasAgenda, minutes, actionLog, supplement }: PackPlan): string[] {
  const { parts } = words;
  const agenda = supplement === null ? parts.agenda : parts.revisedAgenda;
  return [
    ...(hasAgenda ? [agenda] : []),
    ...(minutes === null ? [] : [parts.minutes[minutes]]),
    ...(actionLog === null ? [] : [parts.actionLog[actionLog]]),
  ];
}

/** Nothing of an item that has no paper and never was to have one, unless it is late (N4). */
function itemLines({ number, item, line }: PackItem): string[] {
  const papers = line.kind === 'none' ? [] : packLineWords(line);
  const late = item.late === null ? [] : [lateItemSentence(item.late)];
  return [...late, ...papers].map((what) => words.item(number, what));
}

/** What is left out and why, and what is to be settled before the rest goes out (X4, X5). */
function warningsOf({ number, line, withheld }: PackItem, rules: Rules): string[] {
  const packed = line.kind === 'papers' ? line.papers.map(({ paper }) => paper) : [];
  return [
    ...withheld.map(({ paper, reason }) =>
      words.leftOut(number, paper.title, words.withheld[reason]),
    ),
    ...packed.flatMap((paper) =>
      paperWarnings(paper, rules).map((warning) =>
        words.toSettle(number, paper.title, paperWarningWords(warning)),
      ),
    ),
  ];
}
