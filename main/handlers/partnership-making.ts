import { blankTerms } from '#shared/domain/presets/blank-terms';
import { presetById } from '#shared/domain/presets/presets';
import type { PresetMember } from '#shared/domain/presets/preset';
import { usualStandingItems } from '#shared/domain/standing-items';
import type { Parsed } from '#shared/ipc/contract';
import type { Directory } from '#shared/model/directory';
import { agendaItemIdSchema, memberIdSchema, partnershipIdSchema } from '#shared/model/id';
import type { Member, Partnership } from '#shared/model/partnership';
import { withOrganisation } from './directory-entries';

type NewId = () => string;

/** A partnership made from a preset or blank, and the directory with its member bodies. */
export function makePartnership(
  input: Parsed<'partnerships:create'>,
  directory: Directory,
  newId: NewId,
): { partnership: Partnership; directory: Directory } {
  const preset = input.presetId === null ? null : presetById(input.presetId);
  const joined = joinMembers(preset?.members ?? [], directory, newId);
  const partnership: Partnership = {
    id: partnershipIdSchema.parse(newId()),
    name: input.name,
    area: input.area,
    presetId: input.presetId,
    secretariat: input.secretariat,
    marking: 'none',
    members: joined.members,
    representatives: [],
    offices: [],
    terms: preset?.terms ?? blankTerms,
    standingItems: usualStandingItems.map((item) => ({
      ...item,
      id: agendaItemIdSchema.parse(newId()),
    })),
  };
  return { partnership, directory: joined.directory };
}

function joinMembers(
  bodies: readonly PresetMember[],
  directory: Directory,
  newId: NewId,
): { members: Member[]; directory: Directory } {
  let current = directory;
  const members = bodies.map(({ name, seats, countsTowardsQuorum }) => {
    const joined = withOrganisation(current, name, newId);
    current = joined.directory;
    const id = memberIdSchema.parse(newId());
    const organisationId = joined.organisation.id;
    return { id, organisationId, seats, countsTowardsQuorum, from: null, until: null };
  });
  return { members, directory: current };
}
