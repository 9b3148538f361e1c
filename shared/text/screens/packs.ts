import type { WithheldReason } from '../../domain/packs/why-withheld';
import type { Audience, Pack } from '../../model/meeting-cycle';
import { countOf } from '../counts';
import { plainDate } from '../dates';

/** Whom a pack is for, as a choice. */
const audiences: Record<Audience, string> = {
  full: 'Those entitled to everything',
  circulation: 'A distribution list',
  public: 'Anybody: for publication',
  closed: 'Closed business only',
};

/** Words around packs of papers on the timeline of a meeting. */
export const packsText = {
  title: 'Packs of papers',
  lead: 'Cover, contents, agenda, last minutes, action log and papers, made in one act.',
  make: 'Make a pack',
  none: 'No pack has been made for this meeting.',
  audience: 'For',
  audiences,
  audienceNotes: {
    full: 'Complete versions, with all papers. Not for circulation.',
    circulation: 'What this list may see: confidential matter only where the list is given it.',
    public:
      'Nothing confidential, closed items by their headings, and no paper that is restricted, OFFICIAL-SENSITIVE, holds people or has not been released.',
    closed: 'The closed items with their papers, and the closed part of the last minutes.',
  } satisfies Record<Audience, string>,
  list: 'Distribution list',
  chooseList: 'There is no distribution list yet: make one under Papers.',
  extent: 'Extent',
  extents: {
    whole: 'The whole pack',
    supplement: 'Only what is new',
  },
  extentOfLists:
    'Earlier packs do not tell for which list they were: a supplement leaves out what any list was given.',
  extentOf: (number: number) => `Only what is new, as supplement ${number}`,
  form: 'Made as',
  forms: {
    zip: 'Numbered files in a .zip, with the attached papers',
    docx: 'One Word document, beside which the attached papers go',
  },
  contents: 'What will be in it',
  parts: {
    agenda: 'Agenda',
    revisedAgenda: 'Agenda as it is now',
    minutes: {
      complete: 'Minutes of the last meeting, complete',
      circulated: 'Minutes of the last meeting, without what is confidential',
      closed: 'The closed part of the minutes of the last meeting',
    },
    actionLog: {
      complete: 'Action log, complete',
      circulated: 'Action log, without what is confidential',
    },
  },
  nothingNew: 'Nothing is new since the last pack.',
  item: (number: number, what: string) => `Item ${number}: ${what}`,
  withheld: {
    'other-list': 'is for another list',
    restricted: 'is for a distribution list only',
    sensitive: 'is OFFICIAL-SENSITIVE',
    personal: 'holds people who can be told from it',
    'personal-not-stated': 'does not say whether people can be told from it',
    'reuse-not-approved': 'has not been released by the body it comes from',
  } satisfies Record<WithheldReason, string>,
  leftOut: (number: number, title: string, reason: string) =>
    `Item ${number}: “${title}” is left out, because it ${reason}.`,
  toSettle: (number: number, title: string, warning: string) =>
    `Item ${number}, “${title}”: ${warning}`,
  markedPublic:
    'Papers of this partnership are marked OFFICIAL-SENSITIVE, and so would this pack be.',
  submit: 'Make the pack',
  previewNote: 'What you save from the preview is not recorded as a pack.',
  made: (fileName: string) => `Pack saved as ${fileName}, and recorded.`,
  removed: 'Pack taken out of the record.',
  remove: (name: string) => `Remove: ${name}`,
  files: (count: number) => countOf(count, 'file'),
  madeOn: (pack: Pack) => `made on ${plainDate(pack.madeOn)}`,
} as const;

/** What a pack is called in the list: "Anybody: for publication, supplement 1". */
export function packName({ audience, supplement }: Pick<Pack, 'audience' | 'supplement'>): string {
  const name = audiences[audience];
  return supplement === null ? name : `${name}, supplement ${supplement}`;
}
