import { addDays } from '../../../domain/calendar';
import { organisationActedFor } from '../../../domain/membership';
import { rulesOn } from '../../../domain/terms';
import type { IsoDate } from '../../../model/iso-date';
import type { Member, Office, Representative } from '../../../model/membership';
import type { RegisterTable } from '../../../model/register-table';
import { representativeRoleLabel } from '../../../text/labels';
import { endedByLabels } from '../../../text/membership/office-words';
import { membershipChangeWords as text } from '../../../text/registers/membership-register-words';
import { nameBook, type NameBook } from '../../name-book';
import { day, entry, lines, registerTable, words } from '../register-pieces';
import type { RegisterRecords } from '../register-records';

/** Something that changed on a day; null where the day is not on record. */
type Change = {
  on: IsoDate | null;
  what: string;
  whom: string;
  organisation: string;
  note: string;
};

/**
 * Who joined, left, was suspended, was appointed to a seat, took or left an office, in order of time
 * (P13, P15, P16, C1 to C6). What ends on a day has that day as its last.
 */
export function membershipChangesRegister(records: RegisterRecords): RegisterTable {
  const { partnership, today } = records;
  const names = nameBook(records, today);
  const all = [
    ...partnership.members.flatMap((member) => memberChanges(member, names)),
    ...partnership.representatives.flatMap((part) => partChanges(part, records, names)),
    ...partnership.offices.flatMap((office) => officeChanges(office, records, names)),
  ];
  const undated = [
    ...partnership.members.filter(({ standing }) => standing === 'member'),
    ...partnership.representatives,
    ...partnership.offices,
  ].filter(({ from }) => from === null).length;
  const dated = all
    .flatMap(({ on, ...change }) => (on === null ? [] : [{ on, ...change }]))
    .toSorted((a, b) => a.on.localeCompare(b.on));
  return registerTable(
    'membership-changes',
    [
      [text.date, 1400],
      [text.what, 3000],
      [text.whom, 2900],
      [text.organisation, 3600],
      [text.note, 3058, 'not-sorted'],
    ],
    dated.map(({ on, what, whom, organisation, note }, place) =>
      entry(
        String(place),
        [
          day(on),
          words(what),
          words(whom),
          words(organisation),
          lines([note, on > today ? text.toCome : '']),
        ],
        { day: on, href: `/p/${partnership.id}/members` },
      ),
    ),
    { notes: undated === 0 ? [] : [text.undated(undated)] },
  );
}

function memberChanges(member: Member, names: NameBook): Change[] {
  const { admission, withdrawal, suspensions } = member;
  const organisation = names.organisationName(member.organisationId);
  const change = (on: IsoDate | null, what: string, note = ''): Change => ({
    on,
    what,
    whom: text.wholeBody,
    organisation,
    note,
  });
  const begins =
    member.standing === 'member' ? [change(member.from, text.joined, member.note)] : [];
  return [
    ...(admission === null
      ? []
      : [
          change(
            admission.approvedOn,
            text.admitted,
            admission.approvedBy && text.by(admission.approvedBy),
          ),
        ]),
    ...begins,
    ...(withdrawal === null ? [] : [change(withdrawal.noticeGiven, text.notice)]),
    ...suspensions.flatMap(({ personId, from, until }) => {
      const whom = personId === null ? text.wholeBody : names.personName(personId);
      return [
        { ...change(from, text.suspended), whom },
        { ...change(until, text.suspensionEnded), whom },
      ];
    }),
    change(member.until, text.left),
  ];
}

function partChanges(
  part: Representative,
  { partnership, today }: RegisterRecords,
  names: NameBook,
): Change[] {
  const member = partnership.members.find(({ id }) => id === part.memberId);
  const organisation = member === undefined ? '' : names.organisationName(member.organisationId);
  const label = representativeRoleLabel(part.role, rulesOn(partnership, today).standIn);
  const whom = names.personName(part.personId);
  return [
    { on: part.from, what: text.took(label), whom, organisation, note: part.leadsOn },
    { on: part.until, what: text.ended(label), whom, organisation, note: '' },
  ];
}

/** The body is that for which they acted on the day, or on the one after where they began together. */
function officeChanges(
  office: Office,
  { partnership }: RegisterRecords,
  names: NameBook,
): Change[] {
  const { personId, title, from, until, endedBy } = office;
  const whom = names.personName(personId);
  const organisation = (on: IsoDate | null): string => {
    if (on === null) return '';
    const id =
      organisationActedFor(partnership, personId, on) ??
      organisationActedFor(partnership, personId, addDays(on, 1));
    return id === null ? (names.organisationOf(personId) ?? '') : names.organisationName(id);
  };
  const note = endedBy === null ? '' : endedByLabels[endedBy];
  return [
    { on: from, what: text.office(title), whom, organisation: organisation(from), note: '' },
    { on: until, what: text.officeEnded(title), whom, organisation: organisation(until), note },
  ];
}
