import { Text } from '@mantine/core';
import type { TimelineStep } from '#shared/domain/timeline';
import { daysCounted, type Side } from '#shared/domain/working-days/working-days';
import type { Notice } from '#shared/model/rules/meeting-rules';
import { definitionOf } from '#shared/text/counting';
import { clauseSource } from '#shared/text/quorum';
import { ruleRow } from '#shared/text/rules/rule-rows';
import { countInLines, timelineText } from '#shared/text/screens/timeline';
import classes from './timeline.module.css';
import { noticeOf, type TimelineView } from './timeline-view';

const words = timelineText.explained;

type StepExplanationProps = { view: TimelineView; step: TimelineStep };

/** What the rule of a step says, and how its last day came about, day by day (N13). */
export function StepExplanation({ view, step }: StepExplanationProps) {
  if (step.rule === null) return null;
  const { name, value, clause, note } = ruleRow(step.rule, view.rules);
  const notice = noticeOf(view.rules, step.rule);
  return (
    <>
      <Text size="sm">
        {value !== null && words.says(name, value, clauseSource(clause))} {note}
      </Text>
      {notice === null && step.due !== null && <Text size="sm">{words.sameDay}</Text>}
      {notice !== null && (
        <Count view={view} notice={notice} side={step.step === 'minutes' ? 'after' : 'before'} />
      )}
      {step.isTarget && <Text size="sm">{words.target}</Text>}
    </>
  );
}

type CountProps = { view: TimelineView; notice: Notice; side: Side };

function Count({ view: { meeting, partnership }, notice, side }: CountProps) {
  const count = daysCounted(notice, meeting.date, partnership.calendar, side);
  return (
    <>
      <Text size="sm">{definitionOf(notice.counted, side)}</Text>
      {count === null ? (
        <Text size="sm">{words.noDay}</Text>
      ) : (
        <ol className={classes.count} aria-label={words.count}>
          {countInLines(count, meeting.date).map(({ days, what }) => (
            <li key={days}>
              <span className={classes.days}>{days}</span>: {what}
            </li>
          ))}
        </ol>
      )}
      {count?.isCalculated && <Text size="sm">{words.calculated}</Text>}
    </>
  );
}
