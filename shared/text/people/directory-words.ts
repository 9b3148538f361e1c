import type {
  DirectoryColumn,
  DirectoryProblem,
  PersonFact,
  RowChoice,
} from '../../model/directory-import';
import type { DuplicateReason } from '../../domain/people/likely-duplicates';

/** What is known of a person, as the heads of a table that leaves the app; in their order there. */
export const personFactLabels: Record<PersonFact, string> = {
  name: 'Name',
  initials: 'Initials',
  pronunciation: 'How the name is said',
  organisation: 'Organisation',
  jobTitle: 'Job title',
  email: 'E-mail',
  phone: 'Telephone',
};

/** What a column holds, as a choice. */
export const directoryColumnLabels: Record<DirectoryColumn, string> = {
  'leave-out': 'Leave out',
  name: personFactLabels.name,
  honorific: 'Title before the name',
  given: 'First name',
  family: 'Last name',
  initials: personFactLabels.initials,
  pronunciation: personFactLabels.pronunciation,
  organisation: personFactLabels.organisation,
  jobTitle: personFactLabels.jobTitle,
  email: personFactLabels.email,
  phone: personFactLabels.phone,
};

/** Why a row cannot be taken over, and what to do about it. */
export const directoryProblemWords: Record<DirectoryProblem, string> = {
  'no-name': 'there is no name; enter one, or leave the row out',
  'no-email': 'it is no e-mail address; write one address, as name@example.org',
  'too-long': 'it is longer than 200 letters; shorten it',
  'several-there':
    'several people here fit it; merge them first, or give the e-mail address of the one that is meant',
};

/** What becomes of a row about somebody who is there, as a choice. */
export const rowChoiceLabels: Record<RowChoice, string> = {
  fill: 'Fill in what is empty',
  replace: 'Take over all of it',
  add: 'Add as another person',
  'leave-out': 'Leave out',
};

/** What becomes of a row about somebody new, as a choice. */
export const newRowChoiceLabels: Record<'add' | 'leave-out', string> = {
  add: 'Add',
  'leave-out': 'Leave out',
};

/** Why somebody who is there may be the one of a new row. */
export function alikeWords(
  because: DuplicateReason,
  { name, organisation }: { name: string; organisation: string },
): string {
  const who = organisation === '' ? name : `${name}, ${organisation}`;
  const why: Record<DuplicateReason, string> = {
    'same-name': 'has the same name',
    'same-email': 'has the same e-mail address',
    'initials-same-employer': 'may be the same, by initials and organisation',
  };
  return `${who} ${why[because]}`;
}
