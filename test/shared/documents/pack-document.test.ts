import { describe, expect, test } from 'vitest';
import type { DocumentBlock, DocumentDescription } from '#shared/documents/document-block';
import { minutesDocument } from '#shared/documents/minutes-document';
import { closedPart, packCoverDocument, packDocument } from '#shared/documents/pack-document';
import { plainPaper } from '#shared/documents/plain-tables';
import { ids } from '../../support/board-builders';
import { fieldOf, rowsOf, tableTitled, wordsOf } from '../../support/described';
import { aPack, anArrivedPaper } from '../../support/pack-builders';
import { boardPack } from '../../support/pack-papers';
import { boardPapers } from '../../support/sample-papers';
import { anItem } from '../../support/sample-records';
import { emptyCycle } from '../../support/sample-timeline';
import { aPaper } from '../../support/tracker-builders';

const report = anArrivedPaper('report', { marking: 'OFFICIAL' });
const follows = aPaper('follows', undefined, { title: 'Budget' });
const late = { reason: 'the report came on Friday', permittedBy: 'the Chair' };
const agenda = [
  anItem(1, { title: 'Welcome', paper: 'Verbal' }),
  anItem(2, { title: 'Closures', paperIds: [report.id, follows.id], late }),
  anItem(3, { title: 'A case', isClosed: true }),
];
const papers = [report, follows];

const headingsOf = ({ blocks }: DocumentDescription): string[] =>
  blocks.flatMap((block) => {
    if (block.type === 'heading') return [`${block.level} ${wordsOf(block.text)}`];
    return block.type === 'item-heading' ? [`${block.level ?? 2} ${block.item}.`] : [];
  });

describe('a pack as one document', () => {
  const minutes = minutesDocument(boardPapers());
  const part = { title: 'Minutes of the previous meeting', description: minutes };

  test('has one title, under which every part is a level lower, and contents of its parts', () => {
    const pack = packDocument(boardPack(), [part]);
    const headings = headingsOf(pack);
    expect(headings.filter((one) => one.startsWith('1'))).toEqual([
      '1 Papers for the meeting on 10 June 2026',
    ]);
    expect(headings.filter((one) => one.startsWith('2'))).toEqual([
      '2 Papers, item by item',
      '2 Minutes of the previous meeting',
    ]);
    expect(headings).toContain('3 1.');
    expect(headings).toContain('4 Present');
    expect(pack.blocks.find(({ type }) => type === 'contents')).toMatchObject({
      entries: ['Papers, item by item', 'Minutes of the previous meeting'],
    });
    expect(plainPaper(pack).lines).toContain('Contents');
  });

  test('keeps the line at the foot of each part, and is marked as its most sensitive one', () => {
    const description = { ...minutes, marking: 'OFFICIAL-SENSITIVE' } as const;
    const cover = boardPack();
    const unmarked = { ...cover, partnership: { ...cover.partnership, marking: 'none' as const } };
    const plain = { ...part, description: { ...minutes, marking: 'none' as const } };
    expect(packDocument(unmarked, [plain]).marking).toBe('none');
    const pack = packDocument(unmarked, [plain, { ...part, description }]);
    expect(pack.marking).toBe('OFFICIAL-SENSITIVE');
    expect(pack.blocks.filter(({ type }) => type === 'part')).toMatchObject([
      { footerText: minutes.footerText, orientation: 'portrait' },
      { footerText: minutes.footerText },
    ]);
  });
});

describe('the cover and the contents', () => {
  test('say what each item has, why it is late, and what is closed (N4, N6, X1)', () => {
    const cover = boardPack({ audience: 'public' }, papers, { agenda });
    const table = tableTitled(packDocument(cover, []), 'Papers of each item');
    expect(rowsOf(table)).toEqual([
      ['1', 'Welcome', 'Verbal'],
      [
        '2',
        'Closures\nLate item accepted by the Chair because the report came on Friday.',
        'Closure report: Closure report.pdf',
      ],
      [
        '3',
        'A case\nClosed: taken without the public.',
        'Taken without the public; not in this pack',
      ],
    ]);
    const full = boardPack({ audience: 'full' }, papers, { agenda });
    expect(rowsOf(tableTitled(packDocument(full, []), 'Papers of each item'))[1]?.[2]).toBe(
      'Closure report: Closure report.pdf\nBudget: to follow',
    );
  });

  test('say that there is nothing, and another reference as it was typed', () => {
    const nothing = packDocument(boardPack({ audience: 'closed' }, [], { agenda: [] }), []);
    expect(plainPaper(nothing).lines).toContain(
      'There is nothing on the agenda that this pack could bring.',
    );
    const items = [anItem(1, { paper: 'Appendix A' })];
    const other = packDocument(boardPack({ audience: 'full' }, [], { agenda: items }), []);
    expect(rowsOf(tableTitled(other, 'Papers of each item'))[0]?.[2]).toBe('Appendix A');
  });

  test('are numbered where they are of a supplement, and tell nobody else how to join (N6)', () => {
    const earlier = aPack({ audience: 'public', itemIds: [ids.item(1), ids.item(3)] });
    const changes = {
      agenda,
      joining: 'https://meet.example/1',
      cycle: { ...emptyCycle, packs: [earlier] },
    };
    const cover = boardPack({ audience: 'public', isSupplement: true }, papers, changes);
    const pack = packDocument(cover, []);
    expect(headingsOf(pack)[0]).toBe('1 Papers for the meeting on 10 June 2026, supplement 1');
    expect(rowsOf(tableTitled(pack, 'Papers of each item'))).toHaveLength(1);
    expect(fieldOf(pack, 'Joining')).toBeNull();
    const full = packDocument(boardPack({ audience: 'full' }, [], changes), []);
    expect(fieldOf(full, 'Joining')).toBe('https://meet.example/1');
  });

  test('name those on the list only where their names are given (X3)', () => {
    const bulletsOf = ({ blocks }: DocumentDescription): string[] =>
      blocks.flatMap((block) => (block.type === 'bullets' ? block.items.map(wordsOf) : []));
    const named = (people: object[], others: string) =>
      packDocument(
        { ...boardPack(), list: { name: 'Board', recipients: { people, others } as never } },
        [],
      );
    const bell = { name: 'Grace Bell', organisation: 'Anyshire Council' };
    expect(bulletsOf(named([bell, { name: '', organisation: '' }], 'the clerk'))).toEqual([
      'Grace Bell, Anyshire Council',
      'Name not known',
      'the clerk',
    ]);
    expect(bulletsOf(named([], ''))).toEqual(['Nobody is on this list yet.']);
    const unnamed = packDocument({ ...boardPack(), list: { name: 'Board', recipients: null } }, []);
    expect(bulletsOf(unnamed)).toEqual([]);
    expect(fieldOf(unnamed, 'For')).toBe('Board');
  });

  test('list the files of a pack of files by their numbers', () => {
    const files = ['01 Cover and contents.docx', '02 Agenda.docx'];
    const cover = packCoverDocument(boardPack(), [], files);
    expect(rowsOf(tableTitled(cover, 'Files of this pack'))).toEqual([
      ['1', files[0]],
      ['2', files[1]],
    ]);
  });
});

describe('what was taken without the public (X1)', () => {
  const papersOf = (isClosed: boolean[]) => {
    const board = boardPapers();
    const items = board.meeting.agenda.map((item, place) => ({
      ...item,
      isClosed: isClosed[place] ?? false,
    }));
    return minutesDocument({
      ...board,
      meeting: { ...board.meeting, agenda: items },
      version: 'complete',
    });
  };

  test('is the head of the minutes and the closed items, numbered as they were', () => {
    const part = closedPart(papersOf([false, true]), new Set([2]));
    const items = part?.blocks.filter(({ type }) => type === 'item-heading');
    expect(items).toMatchObject([{ item: 2 }]);
    const last = part?.blocks.at(-1) as DocumentBlock;
    expect(['table', 'signature']).not.toContain(last.type);
    expect(part && headingsOf(part)[0]).toMatch(/^1 Minutes/);
  });

  test('is nothing where no item was closed, or nothing is recorded', () => {
    expect(closedPart(papersOf([]), new Set())).toBeNull();
    const empty = { ...papersOf([]), blocks: [] };
    expect(closedPart(empty, new Set([1]))?.blocks).toEqual([]);
  });
});
