import { nextMeeting, whoMustReport, type Reporter } from '../domain/actions/who-must-report';
import type { Action } from '../model/action';
import { logPaperWords, whoReportsHeading } from '../text/actions/log-paper';
import type { DocumentBlock } from './document-block';
import type { NameBook } from './name-book';
import type { ActionLogPapers } from './papers';

/** Who has to report at the next meeting, each with the actions they report on (A1, A2). */
export function whoReportsBlocks(
  actions: readonly Action[],
  { meetings, today }: Pick<ActionLogPapers, 'meetings' | 'today'>,
  names: NameBook,
): DocumentBlock[] {
  const meeting = nextMeeting(meetings, today);
  const owed = whoMustReport(actions, meetings, meeting);
  const heading: DocumentBlock = {
    type: 'heading',
    level: 2,
    text: whoReportsHeading(meeting?.date ?? null),
  };
  if (owed.length === 0) {
    return [heading, { type: 'paragraph', role: 'body', text: logPaperWords.nobodyReports }];
  }
  const items = owed.map(({ who, actions: own }) => [
    { strong: `${reporterName(who, names)}:` },
    ` ${own.map(({ reference }) => reference).join(', ')}`,
  ]);
  return [heading, { type: 'bullets', items }];
}

/** "Grace Bell (Anyshire Council)", the name of a body, or that nobody is named (A10). */
export function reporterName(who: Reporter, names: NameBook): string {
  switch (who.kind) {
    case 'person':
      return names.personWithOrganisation(who.id);
    case 'body':
      return names.organisationName(who.id);
    case 'nobody':
      return logPaperWords.noOwner;
  }
}
