import type { PaperStepFault } from '../domain/papers/paper-steps';
import type { IsoDate } from '../model/iso-date';
import type { PaperState, PaperStep } from '../model/paper';
import { plainDate } from './dates';

/** How far a paper has come, in a word (M7). */
export const paperStateLabels: Record<PaperState, string> = {
  draft: 'Draft',
  considered: 'Considered',
  agreed: 'Agreed',
};

/** Why a step does not fit into the life of a paper, and what to do instead (M7). */
export const paperStepFaultWords: Record<PaperStepFault, string> = {
  'begins-as-draft':
    'A paper begins as a draft: there must be one before it is considered or agreed. Remove the paper itself if it should not be here.',
  'agreed-already':
    'It was agreed already, so next it can only come back as a draft. Record that it is a draft again first.',
  'before-earlier-step': 'The day is before that of an earlier step. Correct the day.',
  'before-its-meeting':
    'The day is before the meeting that is chosen. Correct the day or choose another meeting.',
  'day-to-come': 'This day is still to come. Record the step once it has been taken.',
};

/** A step in one line: "Considered at the meeting of 4 May 2020: subject to changes" (M7). */
export function paperStepWords(step: PaperStep, meetingDate: IsoDate | null): string {
  const note = step.note === '' ? '' : `: ${step.note}`;
  return `${paperStateLabels[step.state]} ${paperPlaceWords(step.on, meetingDate)}${note}`;
}

/** Where and when: "at the meeting of 4 May 2020", with the day where it is another, or "on 4 May 2020". */
export function paperPlaceWords(on: IsoDate, meetingDate: IsoDate | null): string {
  if (meetingDate === null) return `on ${plainDate(on)}`;
  const at = `at the meeting of ${plainDate(meetingDate)}`;
  return on === meetingDate ? at : `${at}, on ${plainDate(on)}`;
}
