import type { Outcome } from '../../model/minutes';
import { outcomeChoices } from './minutes';

/** The words with which a line says what it is to become, and what is said of it. */
export const captureWords = {
  action: 'Action',
  outcomes: outcomeChoices satisfies Record<Outcome, string>,
  vote: 'Vote',
  arrives: 'Arrives',
  leaves: 'Leaves',
  organisation: 'organisation',
  names: 'People and organisations',
  snippet: 'snippet',
  blocks: 'What to put into the text',
  owners: (names: string) => `Owner: ${names}`,
  noOwner: 'Owner: nobody yet (@ finds one)',
  due: (day: string) => `due ${day}`,
  noDue: 'no date yet',
  nothingToDo: 'Say what is to be done, before who and by when.',
  enter: 'Enter records it',
  decision: (outcome: string) => `Decision: ${outcome}. Alt+D for another outcome`,
  awaits: (names: string, source: string) =>
    `${names}: not here, and bound only once agreed (${source}); Enter opens the follow-up under Decisions`,
  noMover: 'Proposed by nobody yet (@ finds one).',
  noCount: 'Say at the end how many were for and against, as “7 for, 2 against, 1 abstained”.',
  noMotion: 'Say what was put to the vote, before who moved it and the count.',
  nobodyNamed: 'Type @ and who it is',
  nobodyOfThatName: (name: string) => `Nobody at this meeting is called ${name}.`,
} as const;
