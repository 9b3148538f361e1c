import type { Input } from '#shared/ipc/contract';
import type { PartnershipView } from '#shared/ipc/views';
import { agendaItemIdSchema, meetingIdSchema } from '#shared/model/id';
import type { Guest } from '#shared/model/membership';
import { fieldText } from '#shared/text/screens/fields';
import { membersText } from '#shared/text/screens/members';
import { checkLine, checkName } from '../../../ui/checks';
import { datesRules } from '../dates-fields';
import { peopleByLabel } from '../directory-names';
import { datesFrom, typedDates, type TypedDates } from '../typed-dates';

const words = membersText.guestForm;

/** Somebody who may attend as the form holds it: `name` is somebody's label, or a new name. */
export type TypedGuest = TypedDates & {
  name: string;
  jobTitle: string;
  organisationName: string;
  right: Guest['right'];
  kind: Guest['scope']['kind'];
  meetingId: string;
  itemId: string;
  condition: string;
  agreedBy: string;
};

/** What is most likely, where somebody is added. */
const NEW_GUEST: Pick<Guest, 'right' | 'scope' | 'condition' | 'agreedBy' | 'from' | 'until'> = {
  right: 'invited',
  scope: { kind: 'standing' },
  condition: '',
  agreedBy: '',
  from: null,
  until: null,
};

/** What the form starts with. */
export function typedGuest(view: PartnershipView, guest: Guest | null): TypedGuest {
  const { right, scope, condition, agreedBy, ...dates } = guest ?? NEW_GUEST;
  const label = [...peopleByLabel(view)].find(([, { id }]) => id === guest?.personId)?.[0];
  return {
    name: label ?? '',
    jobTitle: '',
    organisationName: '',
    right,
    kind: scope.kind,
    meetingId: scope.kind === 'standing' ? '' : scope.meetingId,
    itemId: scope.kind === 'item' ? scope.itemId : '',
    condition,
    agreedBy,
    ...typedDates(dates),
  };
}

/** What must hold for it. */
export const guestChecks = {
  name: checkName(words.whoOf),
  jobTitle: checkLine,
  organisationName: checkLine,
  meetingId: (id: string, { kind }: TypedGuest) =>
    kind !== 'standing' && id === '' ? fieldText.required(words.meetingOf) : null,
  itemId: (id: string, { kind }: TypedGuest) =>
    kind === 'item' && id === '' ? fieldText.required(words.itemOf) : null,
  condition: checkLine,
  agreedBy: checkLine,
  ...datesRules,
};

function scopeFrom({ kind, meetingId, itemId }: TypedGuest): Guest['scope'] {
  if (kind === 'standing') return { kind };
  const meeting = meetingIdSchema.parse(meetingId);
  if (kind === 'meeting') return { kind, meetingId: meeting };
  return { kind, meetingId: meeting, itemId: agendaItemIdSchema.parse(itemId) };
}

function whoFrom(
  view: PartnershipView,
  guest: Guest | null,
  { name, jobTitle, organisationName }: TypedGuest,
): Input<'partnerships:saveGuest'>['who'] {
  if (guest !== null) return { kind: 'known', personId: guest.personId };
  const known = peopleByLabel(view).get(name);
  return known === undefined
    ? { kind: 'new', name, jobTitle, organisationName }
    : { kind: 'known', personId: known.id };
}

/** What a checked form asks the main process to save. */
export function guestInput(
  view: PartnershipView,
  guest: Guest | null,
  typed: TypedGuest,
): Input<'partnerships:saveGuest'> {
  return {
    partnershipId: view.partnership.id,
    guestId: guest?.id ?? null,
    who: whoFrom(view, guest, typed),
    right: typed.right,
    scope: scopeFrom(typed),
    condition: typed.condition,
    agreedBy: typed.agreedBy,
    ...datesFrom(typed),
  };
}
