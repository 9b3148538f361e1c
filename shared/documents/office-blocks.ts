import { officesOn } from '../domain/offices';
import { inOrderOfRole } from '../domain/offices/order';
import { termEnd } from '../domain/offices/term-end';
import { vacantOffices, type Vacancy } from '../domain/offices/vacant-offices';
import { rulesOn } from '../domain/terms';
import type { IsoDate } from '../model/iso-date';
import type { Office } from '../model/membership';
import type { Rules } from '../model/rules/rules';
import { paperWords } from '../text/documents';
import { vacancyWords, vacantTitle } from '../text/membership/office-words';
import { membershipWords, termInWords } from '../text/membership-paper';
import type { DocumentBlock, Phrases } from './document-block';
import type { NameBook } from './name-book';
import type { PartnershipPapers } from './papers';

/** The offices as at a day: who holds each until when, and which nobody holds (C1 to C7, P17). */
export function officeBlocks(
  { partnership }: PartnershipPapers,
  names: NameBook,
  on: IsoDate,
): DocumentBlock[] {
  const rules = rulesOn(partnership, on);
  const heading: DocumentBlock = { type: 'heading', level: 2, text: membershipWords.offices };
  const held = (['chair', 'vice-chair', 'other'] as const).flatMap((role) =>
    officesOn(partnership, role, on).map((office) => ({
      role,
      row: officeRow(office, rules, names),
    })),
  );
  const vacant = vacantOffices(partnership, rules, on).map((vacancy) => ({
    role: vacancy.role,
    row: vacantRow(vacancy),
  }));
  const rows = inOrderOfRole([...held, ...vacant]).map(({ row }) => row);
  if (rows.length === 0) {
    return [heading, { type: 'paragraph', role: 'body', text: membershipWords.noOffices }];
  }
  return [
    heading,
    {
      type: 'table',
      title: membershipWords.offices,
      summary: membershipWords.officesSummary,
      columns: [
        { heading: membershipWords.office, share: 1700 },
        { heading: membershipWords.holder, share: 2400 },
        { heading: membershipWords.organisation, share: 2600 },
        { heading: membershipWords.term, share: 2500 },
      ],
      rows,
    },
  ];
}

function officeRow(office: Office, rules: Rules, names: NameBook): Phrases[] {
  const term = termEnd(office, rules);
  const [lastDay, clause] =
    term.state === 'ends' ? [term.lastDay, 'clause' in term ? term.clause : ''] : [null, ''];
  return [
    [{ strong: office.title }],
    names.personName(office.personId),
    names.organisationOf(office.personId) ?? paperWords.notRecorded,
    termInWords(office.from, lastDay, clause),
  ];
}

function vacantRow(vacancy: Vacancy): Phrases[] {
  const title: Phrases = [{ strong: vacantTitle(vacancy) }];
  return [title, paperWords.vacant, paperWords.none, vacancyWords(vacancy)];
}
