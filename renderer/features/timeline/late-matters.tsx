import { Group, Text, Title } from '@mantine/core';
import { lateMatters, type LateMatter } from '#shared/domain/late-matters';
import { valueOf } from '#shared/model/setting';
import { clauseSource } from '#shared/text/quorum';
import { ruleRow } from '#shared/text/rules/rule-rows';
import { timelineText } from '#shared/text/screens/timeline';
import { NoValue } from '../../records/no-value';
import { StatusBadge } from '../../ui/status-badge';
import classes from './timeline.module.css';
import type { TimelineView } from './timeline-view';

const words = timelineText.late;

/** The items marked as late (N4), and those for decision whose paper missed its day (N12). */
export function LateMatters({ view }: { view: TimelineView }) {
  const { meeting, rules, steps, today } = view;
  const papers = steps.find(({ step }) => step === 'papers');
  const matters = lateMatters(meeting.agenda, papers, today);
  if (matters.length === 0) return null;
  const { name, value, clause, state } = ruleRow('latePapers', rules);
  return (
    <section className={classes.late} aria-labelledby="late-matters">
      <Title order={2} id="late-matters">
        {words.title}
      </Title>
      <Group gap="xs" mb="xs">
        <Text size="sm" c="dimmed">
          {value === null ? name : words.rule(value, clauseSource(clause))}
        </Text>
        {value === null && <NoValue state={state} />}
      </Group>
      <ul className={classes.matters}>
        {matters.map((matter) => (
          <Matter key={matter.itemId} matter={matter} latePapers={rules.latePapers} />
        ))}
      </ul>
    </section>
  );
}

type MatterProps = { matter: LateMatter; latePapers: TimelineView['rules']['latePapers'] };

function Matter({ matter, latePapers }: MatterProps) {
  const { number, title, late, isForDecision, isPaperLate } = matter;
  return (
    <li>
      <Group gap="xs">
        <Text size="sm" fw={600}>
          {number}. {title}
        </Text>
        {late !== null && <StatusBadge tone="attention">{words.item}</StatusBadge>}
        {isPaperLate && <StatusBadge tone="attention">{words.paper}</StatusBadge>}
        {isForDecision && <StatusBadge tone="neutral">{words.decision}</StatusBadge>}
      </Group>
      {late !== null && (
        <Text size="sm">
          {words.reason(late.reason)} {leaveWords(late.permittedBy, latePapers)}
        </Text>
      )}
      {isForDecision && isPaperLate && <Text size="sm">{words.time}</Text>}
    </li>
  );
}

/** Who let it in; that nobody did is told only where the terms ask for it (N4). */
function leaveWords(permittedBy: string, rule: MatterProps['latePapers']): string {
  if (permittedBy !== '') return words.permitted(permittedBy);
  return valueOf(rule) === 'chair-permits' ? words.notPermitted : '';
}
