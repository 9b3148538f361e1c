import type { GroupGap, GroupTime, OwedUpdates } from '../../domain/structure/sub-groups';
import type { Group } from '../../model/structure';
import { countOf } from '../counts';
import { plainDate } from '../dates';
import { clauseSource } from '../quorum';
import { inList } from './in-list';

/** What sort of sub-group it is (G7, G8). */
export const groupKindLabels: Record<Group['kind'], string> = {
  functional: 'Functional group',
  'task-and-finish': 'Task and finish group',
};

const gapWords: Record<GroupGap, string> = {
  purpose: 'its purpose',
  'requested-by': 'who asked for it',
  starts: 'when it starts',
  lead: 'who leads it',
};

/** What nobody has said of a group yet, in one sentence; empty where nothing is missing (G7). */
export function gapSentence(lacks: readonly GroupGap[]): string {
  return lacks.length === 0 ? '' : `Not yet entered: ${inList(lacks.map((gap) => gapWords[gap]))}.`;
}

/** How a group stands to its time, in one sentence (G7, G8). */
export function groupTimeSentence(time: GroupTime): string {
  switch (time.state) {
    case 'closed':
      return 'It has come to its end.';
    case 'not-begun':
      return `It starts on ${plainDate(time.starts)}.`;
    case 'overdue':
      return `Its last day was ${plainDate(time.due)}, ${countOf(-time.daysLeft, 'day')} ago: close it, or enter a later one.`;
    case 'no-end':
      return noEnd(time.defect);
    case 'soon':
    case 'later':
      return `Its last day is ${plainDate(time.due)}.`;
  }
}

function noEnd(defect: Extract<GroupTime, { state: 'no-end' }>['defect']): string {
  if (defect === null) return 'It has no last day.';
  return defect.because === 'task-and-finish'
    ? 'It has no last day, and a task and finish group must have one.'
    : `It has no last day, and groups are set up for a limited time (${clauseSource(defect.clause)}).`;
}

/** Whose update a meeting hears, by their names, and by what (G7, BCP 4.5). */
export function owedUpdatesSentence(
  { state, ...rest }: OwedUpdates<unknown>,
  names: readonly string[],
): string {
  if (names.length === 0) return '';
  const clause = 'clause' in rest ? rest.clause : '';
  if (state === 'owed') {
    return `Every meeting hears an update from ${inList(names)} until the group closes (${clauseSource(clause)}).`;
  }
  const why = {
    'not-required': 'the terms of reference do not ask for an update',
    silent: 'the terms of reference say nothing about updates',
    'not-entered': 'what the terms of reference say about updates is not yet entered',
  }[state];
  return `${inList(names)} ${names.length === 1 ? 'is' : 'are'} at work; ${why}.`;
}
