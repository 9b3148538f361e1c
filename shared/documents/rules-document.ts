import { termsInOrder, termsOn } from '../domain/terms';
import type { TermsOfReference } from '../model/terms-of-reference';
import { plainDate } from '../text/dates';
import { asAtWords } from '../text/document-control';
import { paperWords } from '../text/documents';
import { rulesWords } from '../text/rules-paper';
import { ruleSections, type RuleRow, type RuleSection } from '../text/rules/rule-rows';
import { controlBlock } from './control-block';
import type { DocumentBlock, DocumentDescription, Phrases } from './document-block';
import { paperFrame, type PartnershipPapers } from './papers';

/**
 * The rules of a partnership on one page: each stated rule with its clause by group, what is
 * silent in one line, what is still to be entered in another, and the version table (T4).
 */
export function rulesDocument(papers: PartnershipPapers): DocumentDescription {
  const { partnership, today } = papers;
  const version = termsOn(partnership, today);
  const sections = ruleSections(version.rules);
  return {
    ...paperFrame(papers),
    title: `${partnership.name}: ${rulesWords.title}`,
    footerText: `${partnership.name}: ${rulesWords.name}, ${plainDate(today)}`,
    orientation: 'portrait',
    blocks: [
      { type: 'paragraph', role: 'over-title', text: partnership.name },
      { type: 'heading', level: 1, text: rulesWords.title },
      ...controlBlock(partnership, {
        status: asAtWords(today),
        version: version.version || rulesWords.unnumbered,
      }),
      { type: 'paragraph', role: 'body', text: versionWords(version) },
      ...rulesTable(sections),
      ...leftOver(sections, 'silent', rulesWords.silent),
      ...leftOver(sections, 'not-entered', rulesWords.notEntered),
      ...versionTable(papers),
    ],
  };
}

function versionWords({ version, adopted }: TermsOfReference): string {
  const name = version === '' ? rulesWords.terms : rulesWords.version(version);
  return adopted === null ? `${name}.` : `${name}, ${rulesWords.adopted(plainDate(adopted))}.`;
}

/** One table: a group's name stands in front of its first rule only, so that the eye finds it. */
function rulesTable(sections: readonly RuleSection[]): DocumentBlock[] {
  const rows = sections.flatMap(({ name, rows: all }) =>
    all
      .filter(({ state }) => state === 'set')
      .map((row): Phrases[] => [name, [{ strong: row.name }], valueCell(row), clauseCell(row)]),
  );
  if (rows.length === 0) {
    return [{ type: 'paragraph', role: 'body', text: rulesWords.nothingStated }];
  }
  return [
    {
      type: 'table',
      title: rulesWords.tableTitle,
      summary: rulesWords.tableSummary,
      columns: [
        { heading: rulesWords.group, share: 1800 },
        { heading: rulesWords.rule, share: 2300 },
        { heading: rulesWords.value, share: 3700 },
        { heading: rulesWords.clause, share: 1400 },
      ],
      rows,
    },
  ];
}

const valueCell = ({ value, note }: RuleRow): string =>
  [value ?? paperWords.none, note].filter((line) => line !== '').join('\n');

const clauseCell = ({ clause }: RuleRow): string => (clause === '' ? rulesWords.noClause : clause);

function leftOver(
  sections: readonly RuleSection[],
  state: RuleRow['state'],
  lead: string,
): DocumentBlock[] {
  const names = sections
    .flatMap(({ rows }) => rows)
    .filter((row) => row.state === state)
    .map(({ name }) => name);
  if (names.length === 0) return [];
  return [{ type: 'paragraph', role: 'body', text: [{ strong: lead }, ` ${names.join('; ')}.`] }];
}

/** The four columns of T4, the oldest version first. */
function versionTable({ partnership }: PartnershipPapers): DocumentBlock[] {
  return [
    { type: 'heading', level: 2, text: rulesWords.versions },
    {
      type: 'table',
      title: rulesWords.versions,
      summary: rulesWords.versionsSummary,
      columns: [
        { heading: rulesWords.versionColumn, share: 1400 },
        { heading: rulesWords.amendments, share: 4000 },
        { heading: rulesWords.byWhom, share: 1900 },
        { heading: rulesWords.circulation, share: 1900 },
      ],
      rows: termsInOrder(partnership).map((version) => [
        versionCell(version),
        version.amendments || paperWords.notRecorded,
        version.byWhom || paperWords.notRecorded,
        version.circulation || paperWords.notRecorded,
      ]),
    },
  ];
}

function versionCell({ version, adopted }: TermsOfReference): string {
  const name = version === '' ? rulesWords.unnumbered : version;
  return adopted === null ? name : `${name}\n${plainDate(adopted)}`;
}
