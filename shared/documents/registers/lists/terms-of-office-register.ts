import { inOrderOfRole } from '../../../domain/offices/order';
import { termEnd, type TermEnd } from '../../../domain/offices/term-end';
import { vacantOffices } from '../../../domain/offices/vacant-offices';
import { isInForce } from '../../../domain/in-force';
import { rulesOn } from '../../../domain/terms';
import type { IsoDate } from '../../../model/iso-date';
import type { Office } from '../../../model/membership';
import type { RegisterRow, RegisterTable } from '../../../model/register-table';
import { plainDate } from '../../../text/dates';
import {
  endedByLabels,
  termEndWords,
  vacancyWords,
  vacantTitle,
} from '../../../text/membership/office-words';
import {
  termBasisWords,
  termRegisterWords as text,
} from '../../../text/registers/membership-register-words';
import { nameBook, type NameBook } from '../../name-book';
import { day, entry, lines, registerTable, words } from '../register-pieces';
import type { RegisterRecords } from '../register-records';

/** An office with the last day of its term by the record or the rule, as far as it is known. */
type Term = { office: Office; term: TermEnd; lastDay: IsoDate | null };

/**
 * Who holds and held each office, from when until when, by what rule and clause, and which term ends
 * next (C1 to C7); offices that nobody holds are named. Those in office come first.
 */
export function termsOfOfficeRegister(records: RegisterRecords): RegisterTable {
  const { partnership, today } = records;
  const names = nameBook(records, today);
  const rules = rulesOn(partnership, today);
  const terms = partnership.offices.map((office): Term => {
    const term = termEnd(office, rules);
    return { office, term, lastDay: term.state === 'ends' ? term.lastDay : null };
  });
  const inOrder = terms.toSorted(
    (a, b) => rankOf(a, today) - rankOf(b, today) || laterFirst(a.office, b.office),
  );
  const vacant = inOrderOfRole(vacantOffices(partnership, rules, today)).map(
    (vacancy, place): RegisterRow =>
      entry(
        `vacant ${place}`,
        [
          words(vacantTitle(vacancy)),
          words(text.vacant),
          words(''),
          day(vacancy.since),
          day(null),
          words(vacancyWords(vacancy)),
          words(text.vacant),
        ],
        { day: vacancy.since, href: `/p/${partnership.id}/members` },
      ),
  );
  return registerTable(
    'terms-of-office',
    [
      [text.office, 1700],
      [text.holder, 2200],
      [text.organisation, 2900],
      [text.from, 1300],
      [text.until, 1300],
      [text.basis, 2858, 'not-sorted'],
      [text.state, 1700],
    ],
    [...vacant, ...inOrder.map((one) => termRow(one, records, names))],
    { notes: [nextWords(terms, today, names)] },
  );
}

function laterFirst(a: Office, b: Office): number {
  return (b.from ?? '').localeCompare(a.from ?? '');
}

function rankOf({ office }: Term, today: IsoDate): number {
  if (isInForce(office, today)) return 0;
  return office.from !== null && office.from > today ? 1 : 2;
}

function termRow({ office, term, lastDay }: Term, records: RegisterRecords, names: NameBook) {
  const { partnership, today } = records;
  const early = office.endedBy === null ? '' : endedByLabels[office.endedBy];
  return entry(
    office.id,
    [
      words(office.title),
      words(names.personName(office.personId)),
      words(names.organisationOf(office.personId) ?? ''),
      day(office.from, text.notKnown),
      day(lastDay, term.state === 'no-term' ? text.noTerm : text.notKnown),
      lines([basisOf(term), early]),
      words(stateOf({ office, term, lastDay }, today)),
    ],
    { day: office.from ?? lastDay, href: `/p/${partnership.id}/members` },
  );
}

/** The rule with its clause; that the record says so, or that no rule does. */
function basisOf(term: TermEnd): string {
  if (term.state === 'ends' && term.from === 'record') return termBasisWords.record;
  if (term.state === 'silent') return termBasisWords.silent;
  if (term.state === 'no-term' && term.because === 'other-office')
    return termBasisWords[term.because];
  return termEndWords(term);
}

function stateOf(one: Term, today: IsoDate): string {
  const rank = rankOf(one, today);
  if (rank === 1) return text.toCome;
  if (rank === 2) return text.ended;
  return one.lastDay !== null && one.lastDay < today ? text.over : text.inOffice;
}

/** Of those in office, whose term ends first from today on. */
function nextWords(terms: readonly Term[], today: IsoDate, names: NameBook): string {
  const next = terms
    .flatMap(({ office, lastDay }) => (lastDay === null ? [] : [{ office, lastDay }]))
    .filter(({ office, lastDay }) => isInForce(office, today) && lastDay >= today)
    .toSorted((a, b) => a.lastDay.localeCompare(b.lastDay))[0];
  if (next === undefined) return text.nextNone;
  const { office, lastDay } = next;
  return text.next(office.title, names.personName(office.personId), plainDate(lastDay));
}
