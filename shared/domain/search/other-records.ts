import type { Action, ActionLog } from '../../model/action';
import type { Directory } from '../../model/directory';
import type { Partnership } from '../../model/partnership';
import { EMPTY_RECORD, joined, type SearchEntry, type SearchRecord } from './search-entry';

/** The people and organisations of all partnerships, by name, job title, employer and address (P18). */
export function directoryRecord({ people, organisations }: Directory): SearchRecord {
  const nameOf = new Map(organisations.map(({ id, name }) => [id, name]));
  return {
    ...EMPTY_RECORD,
    units: [
      ...people.map(({ id, name, jobTitle, organisationId, email }) =>
        alone(id, {
          kind: 'person',
          target: { is: 'person', personId: id },
          title: name,
          text: joined([jobTitle, (organisationId && nameOf.get(organisationId)) ?? '', email]),
          isConfidential: false,
        }),
      ),
      ...organisations.map(({ id, name }) =>
        alone(id, {
          kind: 'organisation',
          target: { is: 'organisation', organisationId: id, partnershipId: null },
          title: name,
          text: '',
          isConfidential: false,
        }),
      ),
    ],
  };
}

/** A partnership by name and area, and who belongs to it, now or at any time. */
export function partnershipRecord(partnership: Partnership): SearchRecord {
  const { id, name, area, members, representatives, offices, guests } = partnership;
  const people = [...representatives, ...offices, ...guests].map(({ personId }) => personId);
  const unit = alone(id, {
    kind: 'partnership',
    target: { is: 'partnership', partnershipId: id },
    title: name,
    text: area,
    isConfidential: false,
  });
  return {
    ...EMPTY_RECORD,
    partnershipId: id,
    partnershipName: name,
    belonging: [...new Set([...people, ...members.map(({ organisationId }) => organisationId)])],
    units: [unit],
  };
}

/** Actions with all that was reported about them (A1); one of a closed item is told by its meeting (M3). */
export function actionLogRecord({ partnershipId, actions }: ActionLog): SearchRecord {
  return {
    ...EMPTY_RECORD,
    partnershipId,
    units: actions.map((action) => ({
      ...alone(action.id, {
        kind: 'action',
        target: { is: 'action', partnershipId, actionId: action.id },
        title: action.reference,
        text: textOfAction(action),
        isConfidential: action.isConfidential,
      }),
      on: action.raisedOn,
      origins: action.origin ? [action.origin] : [],
    })),
  };
}

function textOfAction({ what, holdReason, updates, evidence }: Action): string {
  const reported = updates.map(({ text }) => text);
  return joined([what, holdReason, ...reported, ...evidence.map(({ text }) => text)], '\n');
}

/** A unit of one entry. */
export const alone = (about: string, entry: SearchEntry): SearchRecord['units'][number] => ({
  kind: entry.kind,
  on: null,
  about,
  origins: [],
  decisionId: null,
  entries: [entry],
});
