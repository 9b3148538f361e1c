import type { TimelineStep } from '#shared/domain/timeline';
import type { Rules } from '#shared/model/rules/rules';
import { plainDate } from '#shared/text/dates';
import { sourceNote } from '#shared/text/decisions/clause-notes';
import { sentenceCase } from '#shared/text/labels';
import { ruleRow } from '#shared/text/rules/rule-rows';
import { timelineText } from '#shared/text/screens/timeline';
import { noticeOf } from './timeline-view';

/** What stands under the name of a step: who it is up to, by when it is due, and when it was done. */
export function stepLines(rules: Rules, step: TimelineStep): string[] {
  if (step.step === 'meeting') {
    return step.due === null ? [] : [timelineText.on(plainDate(step.due))];
  }
  return [...whoOrWhy(rules, step), ...ofJointChairs(step), ...when(step)];
}

/** Who it is up to, by a rule that is about no period; or why a period leads to no day. */
function whoOrWhy(rules: Rules, { rule, clause, due }: TimelineStep): string[] {
  if (rule === null || clause === null) return [];
  if (noticeOf(rules, rule) !== null) return due === null ? [timelineText.explained.noDay] : [];
  const { name, value } = ruleRow(rule, rules);
  return value === null ? [] : [timelineText.by(name, value)];
}

/** Of joint Chairs, whose word it takes, or that the terms leave it open (C8). */
function ofJointChairs({ jointChairs }: TimelineStep): string[] {
  if (jointChairs === null) return [];
  const source = 'clause' in jointChairs ? sourceNote(jointChairs.clause) : '';
  return [`${timelineText.jointChairs[jointChairs.state]}${source}`];
}

function when({ due, doneOn, isTarget }: TimelineStep): string[] {
  const words = [
    due === null ? '' : timelineText.due(plainDate(due), isTarget),
    doneOn === null ? '' : timelineText.done(plainDate(doneOn)),
  ].filter((one) => one !== '');
  return words.length === 0 ? [] : [sentenceCase(words.join(', '))];
}
