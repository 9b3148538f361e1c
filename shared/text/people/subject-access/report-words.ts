import type { IsoDate } from '../../../model/iso-date';
import type { SubjectEntry, SubjectReport, SubjectSection } from '../../../model/subject-access';
import { countOf } from '../../counts';
import { plainDate, shortDate } from '../../dates';

/** The parts of what is held about a person, as headings. */
export const subjectSectionTitles: Record<SubjectSection, string> = {
  directory: 'Entry in the directory of people',
  membership: 'Seats, offices and other parts',
  attendance: 'Attendance at meetings',
  minutes: 'Interests, votes and agreements at meetings',
  interests: 'Registered interests, gifts and hospitality',
  actions: 'Actions and work streams',
  decisions: 'Proposals and decisions between meetings',
  risks: 'Risks and trackers',
  circulation: 'Distribution lists and what was sent',
  versions: 'Earlier versions of minutes',
  settings: 'Settings and the history of edits',
  passages: 'Passages of minutes, by the words of the name',
  texts: 'Other texts, by the words of the name',
};

const byName =
  'Found by the words of the name. Read of each whether it is this person or somebody of the same name.';

/** What has to be known to read a part; empty where nothing has. */
export const subjectSectionLeads: Record<SubjectSection, string> = {
  directory: '',
  membership: 'Also what has ended.',
  attendance: '',
  minutes: 'Recorded in the minutes with the person as such, and not only by a name in the text.',
  interests: '',
  actions: '',
  decisions: '',
  risks: '',
  circulation:
    'Lists they stand on by name, and records of sending that have their name or e-mail address. Who received it was written down on that day.',
  versions: 'Kept word for word at each step of the minutes. They can be read under Versions.',
  settings: 'What this computer keeps to do its work.',
  passages: byName,
  texts: byName,
};

/** What the report says of itself, on screen and on paper. */
export const subjectReportWords = {
  name: 'Subject access report',
  overTitle: 'Subject access: for review before release',
  end: 'End of the report.',
  completeMark: ' (includes confidential matter)',
  fields: {
    person: 'Person',
    searched: 'Searched on',
    read: 'Read',
    forms: 'Looked for',
    found: 'Entries',
    confidential: 'Confidential',
  },
  searchedHeading: 'What was searched',
  searchedLead:
    'Everything kept in Minute Book on this computer: by the entry of the person in every record of every partnership, and by the words of the name in all texts.',
  unreachedHeading: 'What this does not reach',
  unreached: [
    'Backups, and the journals beside the documents, which have older versions of the same records.',
    'What is in attached files: papers, reports, evidence and the files that were sent out.',
    'Anything that was exported, printed or sent, and e-mails.',
    'Files, notebooks and recordings kept outside Minute Book.',
    'The surname alone, initials, nicknames and misspelt names. Look for those with Search.',
  ],
  releaseHeading: 'What to check before release',
  release: [
    'Who asks: that it is the person, or somebody who may ask for them.',
    'Other people: entries marked “Names others” seem to name somebody else. Read every entry all the same, and take out what may not be given.',
    'Confidential matter: ask the Chair, and the body the information came from, before any of it is given.',
    'Names: leave out what was found by the words of the name and is about somebody else.',
    'The decision: your data protection officer, or who acts as one, decides what is released. Keep a note of what was given and why anything was left out.',
  ],
  sectionSummary: 'Each entry with where it stands, its day, what it says, and what to check.',
  columns: { where: 'Where', when: 'When', says: 'What is held', check: 'Check' },
  noDay: 'No date',
  nothingHeading: 'Where nothing was found',
  marks: {
    isConfidential: 'Confidential',
    namesOthers: 'Names others: read before release',
    isByName: 'By the words of the name: read whether it is this person',
    none: 'No mark',
  },
} as const;

/** "What is held about Grace Bell". */
export function subjectTitle(name: string): string {
  return `What is held about ${name}`;
}

/** The line at the foot: "Subject access report, Grace Bell, 12 June 2026". */
export function subjectFooter({ name, today, includesConfidential }: SubjectReport): string {
  const mark = includesConfidential ? subjectReportWords.completeMark : '';
  return `${subjectReportWords.name}, ${name}, ${plainDate(today)}${mark}`;
}

/** How much was read: "3 partnerships and 41 meetings, with their registers, …". */
export function readWords({ partnerships, meetings }: SubjectReport): string {
  return `${countOf(partnerships, 'partnership')} and ${countOf(meetings, 'meeting')}, with their actions, registers, minutes and earlier versions; the directory of people; the settings of this computer`;
}

/** What was looked for in texts, and in which other forms. */
export function formWords({ forms }: SubjectReport): string {
  const said = forms.map((form) => `“${form}”`).join(' and ');
  return `${said}, whatever the capitals and accents; also first and last name alone, an initial with the last name, the name turned round, and the last name after a form of address or a rank`;
}

/** What is done about confidential matter: left out and counted, or marked. */
export function confidentialWords({
  includesConfidential,
  leftOut,
  entries,
}: SubjectReport): string {
  if (!includesConfidential) {
    return leftOut === 0
      ? 'Left out. There is none.'
      : `Left out: ${leftOut === 1 ? '1 confidential entry is' : `${leftOut} confidential entries are`} not shown here.`;
  }
  const count = entries.filter(({ isConfidential }) => isConfidential).length;
  if (count === 0) return 'Included. There is none.';
  return `Included: ${count === 1 ? '1 entry is' : `${count} entries are`} marked “${subjectReportWords.marks.isConfidential}”.`;
}

/** That documents could not be read. */
export function unreadWords(count: number): string {
  return `${countOf(count, 'document')} could not be read, so this may not be all.`;
}

/** What to look at in an entry, one line for each. */
export function checkWords(entry: SubjectEntry): string[] {
  const { marks } = subjectReportWords;
  const found = (['isConfidential', 'namesOthers', 'isByName'] as const)
    .filter((mark) => entry[mark])
    .map((mark) => marks[mark]);
  return found.length === 0 ? [marks.none] : found;
}

/** Where an entry stands: the partnership, and under it the meeting or the register. */
export function whereWords({ partnership, place }: SubjectEntry): string[] {
  return [partnership, place].filter((line) => line !== '');
}

/** A time that is known as far as it is: "1 Jan 2020 to 31 Jan 2024", "From 1 Jan 2020". */
export function spanWords(from: IsoDate | null, until: IsoDate | null): string {
  if (from === null) return until === null ? 'No dates recorded' : `Until ${shortDate(until)}`;
  return until === null ? `From ${shortDate(from)}` : `${shortDate(from)} to ${shortDate(until)}`;
}
