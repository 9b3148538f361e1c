import type { ChasePart } from '#shared/domain/actions/chase-over-all';
import { cutShort } from '#shared/domain/actions/tracked';
import { REFERENCES_TOLD, UNANSWERED_TOLD, type ChaseShare } from '#shared/ipc/areas/chases';
import type { Output } from '#shared/ipc/contract';
import { english } from '#shared/text/tongue/english';
import { isMailAddress } from '../../../exchange/mail-draft';
import type { Chasing } from './chasing';

const { paper } = english.terms;

/** Whom to ask, whom no draft reaches and who has not answered, with names in the place of ids. */
export function chaseOverview(chasing: Chasing): Output<'chases:overview'> {
  const { directory, partnerships, today, unanswered } = chasing;
  const names = new Map(partnerships.map(({ id, name }) => [id, name]));
  const people = new Map(directory.people.map((person) => [person.id, person]));
  const organisations = new Map(directory.organisations.map(({ id, name }) => [id, name]));
  const share = ({ partnershipId, actions }: ChasePart): ChaseShare => ({
    partnershipId,
    partnership: names.get(partnershipId) ?? '',
    count: actions.length,
    references: actions.slice(0, REFERENCES_TOLD).map(({ reference }) => reference),
  });
  return {
    today,
    people: chasing.people.map(({ personId, parts }) => {
      const person = people.get(personId);
      const name = person?.name ?? paper.nameNotKnown;
      const isReached = person !== undefined && isMailAddress(person.email);
      return { personId, name, isReached, parts: parts.map(share) };
    }),
    bodies: chasing.bodies.map(({ organisationId }) => ({
      organisationId,
      name: organisations.get(organisationId) ?? paper.organisationNotKnown,
    })),
    unowned: chasing.unowned.map(share),
    unanswered: {
      count: unanswered.length,
      first: unanswered.slice(0, UNANSWERED_TOLD).map(({ action, partnership, on, to }) => ({
        partnershipId: partnership.id,
        partnership: partnership.name,
        actionId: action.id,
        reference: action.reference,
        what: cutShort(action.what),
        isConfidential: action.isConfidential,
        on,
        to,
      })),
    },
  };
}
