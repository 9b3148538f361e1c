import type { PlacedMeeting } from '../domain/actions/carry-forward';
import { whoMustReport, type Reporter } from '../domain/actions/who-must-report';
import type { Action } from '../model/action';
import type { DocumentBlock } from './document-block';
import type { NameBook } from './name-book';

/** What is read to tell who reports: the meetings, and the one it is asked for, null where none is dated. */
type Reporting = { meetings: readonly PlacedMeeting[]; meeting: PlacedMeeting | null };

/** Who has to report at a meeting, each with the actions they report on (A1, A2). */
export function whoReportsBlocks(
  actions: readonly Action[],
  { meetings, meeting }: Reporting,
  names: NameBook,
): DocumentBlock[] {
  const owed = whoMustReport(actions, meetings, meeting);
  const heading: DocumentBlock = {
    type: 'heading',
    level: 2,
    text: names.tongue.whoReportsHeading(meeting?.date ?? null),
  };
  if (owed.length === 0) {
    return [
      heading,
      { type: 'paragraph', role: 'body', text: names.tongue.terms.reporting.nobodyReports },
    ];
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
      return names.tongue.terms.reporting.noOwner;
  }
}
