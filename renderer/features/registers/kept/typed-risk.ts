import { prioritySchema, type Priority } from '#shared/model/action';
import {
  agendaItemIdSchema,
  meetingIdSchema,
  organisationIdSchema,
  personIdSchema,
} from '#shared/model/id';
import type { IsoDate } from '#shared/model/iso-date';
import type { Risk } from '#shared/model/risk';
import { dateOf } from '#shared/text/read-date';
import { fieldText } from '#shared/text/screens/fields';
import { risksText } from '#shared/text/screens/registers';
import {
  checkDate,
  checkLine,
  checkLongText,
  checkNeededDate,
  checkProse,
} from '../../../ui/checks';
import { typedDate } from '../../../ui/date-field';

const text = risksText.form;

/** A risk as it is typed; nothing chosen is an empty text. */
export type TypedRisk = {
  kind: Risk['kind'];
  what: string;
  level: Priority | '';
  raisedOn: string;
  raisedBy: string;
  meetingId: string;
  itemId: string;
  ownerId: string;
  bodyId: string;
  response: string;
  reviewOn: string;
  isConfidential: boolean;
};

/** What a form starts with: a risk as it is, or a new one raised today. */
export function typedRisk(risk: Risk | null, today: IsoDate): TypedRisk {
  if (risk === null) {
    const nothing = { what: '', raisedBy: '', meetingId: '', itemId: '', ownerId: '', bodyId: '' };
    const rest = { level: '', response: '', reviewOn: '', isConfidential: false } as const;
    return { ...nothing, ...rest, kind: 'risk', raisedOn: typedDate(today) };
  }
  const { kind, what, raisedBy, response, isConfidential } = risk;
  return {
    kind,
    what,
    raisedBy,
    response,
    isConfidential,
    level: risk.level ?? '',
    raisedOn: typedDate(risk.raisedOn),
    meetingId: risk.origin?.meetingId ?? '',
    itemId: risk.origin?.itemId ?? '',
    ownerId: risk.ownerId ?? '',
    bodyId: risk.bodyId ?? '',
    reviewOn: typedDate(risk.reviewOn),
  };
}

export const riskChecks = {
  what: checkProse(text.whatNeeded),
  raisedOn: checkNeededDate(text.raisedOnNeeded),
  raisedBy: checkLine,
  itemId: (itemId: string, { meetingId }: TypedRisk) =>
    meetingId !== '' && itemId === '' ? fieldText.required(text.itemNeeded) : null,
  response: checkLongText,
  reviewOn: checkDate,
};

/** The risk that was typed; null while the day is none. */
export function riskFrom(typed: TypedRisk): Omit<Risk, 'id' | 'closedOn'> | null {
  const { kind, what, raisedBy, response, isConfidential, meetingId, itemId } = typed;
  const raisedOn = dateOf(typed.raisedOn);
  if (raisedOn === null) return null;
  return {
    kind,
    what: what.trim(),
    raisedOn,
    raisedBy,
    response: response.trim(),
    isConfidential,
    level: prioritySchema.safeParse(typed.level).data ?? null,
    origin:
      meetingId === ''
        ? null
        : { meetingId: meetingIdSchema.parse(meetingId), itemId: agendaItemIdSchema.parse(itemId) },
    ownerId: personIdSchema.safeParse(typed.ownerId).data ?? null,
    bodyId: organisationIdSchema.safeParse(typed.bodyId).data ?? null,
    reviewOn: dateOf(typed.reviewOn),
  };
}
