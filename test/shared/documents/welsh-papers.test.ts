import { describe, expect, it, test } from 'vitest';
import { agendaDocument } from '#shared/documents/agenda-document';
import type {
  CellContent,
  DocumentBlock,
  DocumentDescription,
  Phrases,
} from '#shared/documents/document-block';
import { minutesDocument } from '#shared/documents/minutes-document';
import { sideBySideAgenda } from '#shared/documents/side-by-side-agenda';
import { writtenLanguage, writtenPhrase } from '#shared/documents/written-phrase';
import type { HouseStyle } from '#shared/model/house-style';
import { structureLines } from '#shared/documents/structure-block';
import { terms } from '#shared/text/tongue/tongue-of';
import { phrasesOf, wordsOf } from '#shared/documents/paper-text';
import { rowsOf } from '../../support/described';
import { boardPapers } from '../../support/sample-papers';

/** The place of an item with a decision and a declaration. */
const FUND = 4;
const NAME = 'Diogelwch Sir Anyshire';

function papersIn(houseStyle: Partial<HouseStyle> = {}) {
  const papers = boardPapers();
  const { partnership, meeting } = papers;
  return {
    ...papers,
    language: 'cy-GB' as const,
    partnership: {
      ...partnership,
      houseStyle: { ...partnership.houseStyle, nameWelsh: NAME, ...houseStyle },
    },
    meeting: {
      ...meeting,
      agenda: meeting.agenda.map((item, index) => ({
        ...item,
        titleWelsh: index === FUND ? 'Cronfa diogelwch' : '',
      })),
    },
  };
}

/** What is said without a language of its own, and so in that of the paper. */
function untagged(description: DocumentDescription): string[] {
  return description.blocks.flatMap(untaggedIn).map((text) => text.trim());
}

function untaggedIn(block: DocumentBlock): string[] {
  if ('text' in block) return plain(block.text);
  switch (block.type) {
    case 'table': {
      const columns = block.columns.filter(({ language }) => language === undefined);
      const headings = columns.map(({ heading }) => heading);
      return [block.title, block.summary, ...headings, ...block.rows.flat().flatMap(inCell)];
    }
    case 'fields':
      return block.fields.flatMap(({ name, value }) => [name, ...plain(value)]);
    case 'bullets':
      return block.items.flatMap(plain);
    case 'signature':
      return [block.statement, ...block.lines];
    case 'part':
    case 'contents':
      return structureLines(block);
  }
}

function inCell(content: CellContent): string[] {
  return typeof content === 'object' && 'bullets' in content
    ? content.bullets.flatMap(plain)
    : plain(content);
}

function plain(text: Phrases): string[] {
  return phrasesOf(text).flatMap((piece) => {
    if (typeof piece === 'string') return [piece];
    return 'strong' in piece && piece.language === undefined ? [piece.strong] : [];
  });
}

/** The names of bodies are the same in both languages here. */
function withoutNames(text: string): string {
  const names = boardPapers().organisations.map(({ name }) => name);
  return names.reduce((left, name) => left.replaceAll(name, ''), text);
}

/** Words by which English sentences are known. */
const ENGLISH = /\b(the|was|were|are|with|which|this|from|held|each|who)\b/i;

describe.each([
  ['an agenda', agendaDocument(papersIn())],
  ['minutes', minutesDocument(papersIn())],
  ['complete minutes', minutesDocument({ ...papersIn(), version: 'complete' })],
  ['action notes', minutesDocument({ ...papersIn(), style: 'action-notes' })],
  ['a side-by-side agenda', sideBySideAgenda(papersIn())],
])('%s in Welsh', (_, description) => {
  it('is marked as Welsh, under the Welsh name', () => {
    expect(description.language).toBe('cy-GB');
    expect(description.title).toContain(`${NAME}: `);
    expect(description.footerText).toMatch(new RegExp(`^${NAME}: `));
  });

  it('says in Welsh all that the app itself says', () => {
    const english = new Set(
      terms.filter((term) => term.english !== term.welsh).map((term) => term.english.trim()),
    );
    const said = untagged(description);
    expect(said.length).toBeGreaterThan(20);
    expect(said.filter((text) => english.has(text))).toEqual([]);
    expect(said.map(withoutNames).filter((text) => ENGLISH.test(text))).toEqual([]);
  });

  it('has the title of an item in Welsh where there is one', () => {
    expect(JSON.stringify(description.blocks)).toContain('Cronfa diogelwch');
  });
});

test('what was written in English stays, and is marked as English', () => {
  const { blocks } = minutesDocument(papersIn());
  const paragraph = blocks.find((block) => block.type === 'minute-paragraph');
  expect(paragraph?.text).toEqual([{ text: expect.any(String), language: 'en-GB' }]);
  const decision = blocks.find((block) => block.type === 'callout' && block.kind === 'decision');
  expect(JSON.stringify(decision)).toMatch(/PENDERFYNWYD|CYTUNWYD/);
});

test('a paper says that the other language can be had only where both are made', () => {
  const bodies = ({ blocks }: DocumentDescription) =>
    blocks.flatMap((block) => (block.type === 'paragraph' ? [wordsOf(block.text)] : []));
  const both = papersIn({ languages: 'both' });
  const sentence = 'Mae’r agenda hon hefyd ar gael yn Saesneg.';
  expect(bodies(agendaDocument(both))).toContain(sentence);
  expect(bodies(agendaDocument(papersIn({ languages: 'welsh' })))).not.toContain(sentence);
  expect(bodies(minutesDocument(both))).toContain('Mae’r cofnodion hyn hefyd ar gael yn Saesneg.');
  const inEnglish = { ...both, language: 'en-GB' } as const;
  expect(bodies(agendaDocument(inEnglish))).toContain('This agenda is also available in Welsh.');
  expect(bodies(minutesDocument(inEnglish))).toContain(
    'These minutes are also available in Welsh.',
  );
});

test('a partnership without a Welsh name keeps its own', () => {
  const papers = papersIn({ nameWelsh: '' });
  expect(agendaDocument(papers).title).toContain(papers.partnership.name);
});

test('an agenda side by side has each item in both languages, Welsh on the left', () => {
  const { blocks } = sideBySideAgenda(papersIn());
  const [particulars, items] = blocks.filter((block) => block.type === 'table');
  expect(particulars?.columns.map(({ heading }) => heading)).toEqual(['Cymraeg', 'English']);
  expect(rowsOf(particulars)[0]).toEqual([
    'Dyddiad: Dydd Mercher 10 Mehefin 2026',
    'Date: Wednesday 10 June 2026',
  ]);
  const [number, welsh, english, time] = rowsOf(items)[FUND] ?? [];
  expect(number).toBe('5');
  expect(welsh).toMatch(/^Cronfa diogelwch/);
  expect(english).toContain(boardPapers().meeting.agenda[FUND]!.title);
  expect(time).toMatch(/^\d\d\.\d\dyb\n\d\d\.\d\dam$/);
});

test('an agenda without items says so in both languages', () => {
  const papers = papersIn();
  const { blocks } = sideBySideAgenda({ ...papers, meeting: { ...papers.meeting, agenda: [] } });
  const said = blocks.flatMap((block) => (block.type === 'paragraph' ? [wordsOf(block.text)] : []));
  expect(said).toContain(
    'Nid oes eitemau ar yr agenda eto. / No items have been put on the agenda yet.',
  );
});

describe('the language of what was written', () => {
  test.each([
    ['english', 'Mae’r heddlu yn adrodd', 'en-GB'],
    ['welsh', 'The police reported', 'cy-GB'],
    ['both', 'The police reported on the fund', 'en-GB'],
    ['both', 'Mae’r heddlu wedi adrodd ar y gronfa', 'cy-GB'],
    ['both', '12.30', 'en-GB'],
  ] as const)('in a partnership that writes %s: %s', (spelling, text, language) => {
    expect(writtenLanguage(text, spelling)).toBe(language);
  });

  test('is marked where it is not that of the paper, and not where nothing was written', () => {
    expect(writtenPhrase('Fund', 'english', 'cy-GB')).toEqual({ text: 'Fund', language: 'en-GB' });
    expect(writtenPhrase('Fund', 'english', 'en-GB')).toBe('Fund');
    expect(writtenPhrase('', 'english', 'cy-GB')).toBe('');
  });
});

test('an item that most agendas have is called in Welsh without being told, and by its own title first', () => {
  const papers = papersIn();
  const titled = (changes: { title: string; titleWelsh: string }) => {
    const agenda = [{ ...papers.meeting.agenda[0]!, ...changes }];
    const { blocks } = agendaDocument({ ...papers, meeting: { ...papers.meeting, agenda } });
    return rowsOf(blocks.find((block) => block.type === 'table'))[0]?.[1];
  };
  expect(titled({ title: 'any other business', titleWelsh: '' })).toBe('Unrhyw fater arall');
  expect(titled({ title: 'Any other business', titleWelsh: 'UFA' })).toBe('UFA');
  expect(titled({ title: 'Camera fund', titleWelsh: '' })).toBe('Camera fund');
});
