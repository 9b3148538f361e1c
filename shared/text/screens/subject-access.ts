import { countOf } from '../counts';

/** Words of the screen that shows what is held about a person. */
export const subjectAccessText = {
  open: 'What is held about this person',
  lead: 'For somebody who asks what is held about them. It is found anew each time this screen is opened. Nothing is changed, and nothing is sent.',
  export: 'Export report to Word',
  report: 'the report',
  include: 'Include confidential matter',
  includeHint:
    'Left out unless you ask for it: what was taken in closed session, or is marked confidential. Each such entry is marked in words. The export follows this choice.',
  searching: 'Reading every record…',
  entries: (count: number) => (count === 1 ? '1 entry' : `${count} entries`),
  showAll: (count: number, section: string) =>
    `Show all ${countOf(count, 'entry').replace('entrys', 'entries')}: ${section}`,
  back: 'Back to the person',
} as const;
