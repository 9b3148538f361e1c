import type { Priority } from '../../model/action';
import type { Risk } from '../../model/risk';

/** What the list of risks and issues says (G18). */
export const riskWords = {
  kind: 'Kind',
  what: 'What it is',
  level: 'Level',
  raised: 'Raised',
  owner: 'Looked after by',
  response: 'What is done about it',
  review: 'Review on',
  state: 'State',
  open: 'Open',
  closed: (day: string) => `Closed on ${day}`,
  at: (day: string, item: string) => `At the meeting of ${day}, ${item}`,
  meetingGone: 'At a meeting that is no longer there',
  itemGone: 'an item no longer on the agenda',
  nobody: 'Nobody',
} as const;

/** What may happen, and what has. */
export const riskKindLabels: Record<Risk['kind'], string> = { risk: 'Risk', issue: 'Issue' };

/** How grave a risk is, in words. */
export const riskLevelLabels: Record<Priority, string> = {
  high: 'High',
  medium: 'Medium',
  low: 'Low',
};
