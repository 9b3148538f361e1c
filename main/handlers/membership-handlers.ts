import type { PartnershipView, UndoToken } from '#shared/ipc/views';
import type { PartnershipId } from '#shared/model/id';
import { ONLY } from '../storage/documents/document-kinds';
import type { Answers, Dependencies } from './dependencies';
import { withNamedOrganisation, withPerson } from './directory-entries';
import { commitmentsOf } from './membership/commitments';
import type { Records } from './membership/membership-records';
import { refuseUnknownItem, saveGuest } from './membership/save-guest';
import { saveMember, saveRepresentative } from './membership/save-member';
import { saveOffice } from './membership/save-office';
import { readDirectory, readMeetingOf, readPartnership, viewPartnership } from './records';

type Channels =
  | 'partnerships:saveMember'
  | 'partnerships:saveRepresentative'
  | 'partnerships:saveOffice'
  | 'partnerships:saveGuest'
  | 'partnerships:commitments'
  | 'partnerships:addPerson';

/** Who belongs to a partnership, who speaks for whom, who holds its offices and who else may come. */
export function membershipHandlers(deps: Dependencies): Answers<Channels> {
  const { newId } = deps;

  async function change(
    id: PartnershipId,
    next: (records: Records) => Records,
  ): Promise<{ view: PartnershipView; undo: UndoToken }> {
    return deps.changes.inTurn(async () => {
      const before = {
        partnership: await readPartnership(deps, id),
        directory: await readDirectory(deps),
      };
      const after = next(before);
      const undo = await deps.changes.commit([
        { kind: 'directory', id: ONLY, next: after.directory },
        { kind: 'partnership', id, next: after.partnership },
      ]);
      return { view: await viewPartnership(deps, id), undo };
    });
  }

  return {
    'partnerships:saveMember': (input) =>
      change(input.partnershipId, (records) => saveMember(records, input, newId)),
    'partnerships:saveRepresentative': (input) =>
      change(input.partnershipId, (records) => saveRepresentative(records, input, newId)),
    'partnerships:saveOffice': (input) =>
      change(input.partnershipId, (records) =>
        saveOffice(records, input, { newId, today: deps.clock.today() }),
      ),
    'partnerships:saveGuest': async (input) => {
      const { partnershipId, scope } = input;
      if (scope.kind !== 'standing') {
        refuseUnknownItem(await readMeetingOf(deps, partnershipId, scope.meetingId), scope);
      }
      return change(partnershipId, (records) => saveGuest(records, input, newId));
    },
    'partnerships:commitments': (input) => commitmentsOf(deps, input),
    'partnerships:addPerson': ({ name, jobTitle, organisationName }) =>
      deps.changes.inTurn(async () => {
        const joined = withNamedOrganisation(await readDirectory(deps), organisationName, newId);
        const { organisationId } = joined;
        const facts = { name, jobTitle, organisationId };
        const known = withPerson(joined.directory, null, facts, newId);
        await deps.changes.commit([{ kind: 'directory', id: ONLY, next: known.directory }]);
        return { personId: known.personId, organisationId };
      }),
  };
}
