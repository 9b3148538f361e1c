import type { PaperStepFault } from '../domain/papers/paper-steps';
import type { PaperWarning } from '../domain/papers/paper-warnings';
import type { IsoDate } from '../model/iso-date';
import type { PaperState, PaperStep, PersonalData } from '../model/paper';
import { plainDate } from './dates';
import { sourceNote } from './decisions/clause-notes';

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

/** Whether a paper holds details of people, as a choice (X5). */
export const personalDataLabels: Record<PersonalData, string> = {
  'not-stated': 'Not yet said',
  none: 'None',
  anonymised: 'Made anonymous',
  personal: 'People can be told from it',
};

const WARNINGS: Record<PaperWarning['kind'], string> = {
  'reuse-not-approved':
    'The body it comes from has not agreed to its information being used again: ask it first',
  personal: 'People can be told from it: make it anonymous unless the matter needs their names',
  'personal-not-stated': 'Say whether people can be told from it',
};

/** What is to be settled before a paper goes out, with the clause or that the terms leave it open (X4, X5). */
export function paperWarningWords({ kind, basis }: PaperWarning): string {
  if ('clause' in basis) return `${WARNINGS[kind]}${sourceNote(basis.clause)}.`;
  const open =
    basis.state === 'silent'
      ? 'The terms of reference do not say whether that is needed.'
      : 'Whether the terms ask for it has not been entered.';
  return `${WARNINGS[kind]}. ${open}`;
}
