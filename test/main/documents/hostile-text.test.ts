import { assert, asyncProperty, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionLogDocument } from '#shared/documents/action-log-document';
import type { DocumentBlock } from '#shared/documents/document-block';
import { minutesDocument } from '#shared/documents/minutes-document';
import { paperText } from '#shared/documents/paper-text';
import { renderDocx } from '../../../main/documents/render-docx';
import { directedStretches } from '../../../main/documents/text-runs';
import { lintDocx } from '../../support/docx-lint';
import { readDocx, type ReadDocx } from '../../support/docx-reader';
import { openXmlErrors } from '../../support/open-xml-validation';
import { boardLogPapers, boardPapers } from '../../support/sample-papers';
import { ids } from '../../support/board-builders';
import { anAction } from '../../support/sample-records';

/** The validator is a program of its own, slow to start on a busy computer. */
const SLOW = { timeout: 60_000 };

const base = minutesDocument(boardPapers());
const title: DocumentBlock = { type: 'heading', level: 1, text: 'Title' };

const rendered = (...blocks: DocumentBlock[]): Promise<Uint8Array> =>
  renderDocx({ ...base, blocks: [title, ...blocks] });

async function readBack(...blocks: DocumentBlock[]): Promise<ReadDocx> {
  return readDocx(await rendered(...blocks));
}

const body = (text: string): DocumentBlock => ({ type: 'paragraph', role: 'body', text });

describe('text that XML or Word could trip over', () => {
  it('comes back as it was typed, markup and emoji included', async () => {
    const text = `<w:p> & "double" 'single' ]]> — 😀👩‍👩‍👧 Łukasz Siân &amp; &#65;`;
    expect((await readBack(body(text))).paragraphs.at(-1)?.text).toBe(text);
  });

  it('loses what XML cannot carry, and nothing else', async () => {
    const { paragraphs } = await readBack(
      body('a\u0000b\u0008c\u000Bd\u001Fe\uFFFEf\uFFFFg\uD800h\uDC00i'),
    );
    expect(paragraphs.at(-1)?.text).toBe('abcdefg\uFFFDh\uFFFDi');
  });

  it('keeps its lines; blank ones, tabs and runs of spaces are no layout', async () => {
    const { paragraphs } = await readBack(body('\n one \n\n\n two\t\tthree    four\r\nfive \n'));
    expect(paragraphs.at(-1)?.text).toBe('one\ntwo three four\nfive');
  });

  it('loses the second set of control characters, of which one is a line end to some', () => {
    expect(paperText('a\u0080b\u0085c\u009Fd')).toBe('ab\ncd');
  });

  it('cannot turn the reading direction of what follows', () => {
    expect(paperText('invoice\u202Efdp.exe\u2066x\u2069')).toBe('invoicefdp.exex');
  });

  it('gives a well-formed, accessible paper whatever it is', SLOW, async () => {
    await assert(
      asyncProperty(string({ unit: 'binary', maxLength: 80 }), async (text) => {
        const bytes = await rendered(body(`x${text}x`), {
          type: 'table',
          title: `Table ${text}`,
          summary: `Summary ${text}`,
          columns: [{ heading: 'Only', share: 1 }],
          rows: [[text]],
        });
        expect(lintDocx(bytes)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is valid in headings, cells, footers and properties', SLOW, async () => {
    const nasty = 'A <&> "B"\u0000\uFFFE\n\uD800 ليلى حداد (דנה)';
    const papers = boardPapers();
    const partnership = { ...papers.partnership, name: nasty };
    const bytes = await renderDocx(minutesDocument({ ...papers, partnership }));
    expect(await openXmlErrors(bytes)).toEqual([]);
    expect(readDocx(bytes).properties['title']).toContain('A <&> "B"');
  });
});

describe('right-to-left names', () => {
  it('are marked as such, and only they', () => {
    expect(directedStretches('Owner: ليلى حداد (Anyshire), דנה כהן and Grace')).toEqual([
      { text: 'Owner: ', tongue: null },
      { text: 'ليلى حداد', tongue: 'ar-SA' },
      { text: ' (Anyshire), ', tongue: null },
      { text: 'דנה כהן', tongue: 'he-IL' },
      { text: ' and Grace', tongue: null },
    ]);
  });

  it('are right-to-left runs of a left-to-right paragraph', async () => {
    const { paragraphs } = await readBack(body('Owner: ليلى حداد (Anyshire)'));
    expect(paragraphs.at(-1)?.runs).toEqual([
      { text: 'Owner: ', isStrong: false, isRightToLeft: false },
      { text: 'ليلى حداد', isStrong: false, isRightToLeft: true },
      { text: ' (Anyshire)', isStrong: false, isRightToLeft: false },
    ]);
  });
});

describe('very large papers', () => {
  it('hold a paragraph of 10,000 characters whole', async () => {
    const text = 'Partnership working. '.repeat(476).trim();
    const { paragraphs } = await readBack({
      type: 'minute-paragraph',
      item: 1,
      paragraph: 1,
      text,
    });
    expect(paragraphs.at(-1)?.text).toBe(text);
  });

  it('hold 200 actions, each a row', SLOW, async () => {
    const actions = Array.from({ length: 200 }, (_, index) =>
      anAction(index + 1, { ownerIds: [ids.person('shah')] }),
    );
    const bytes = await renderDocx(actionLogDocument({ ...boardLogPapers(), actions }));
    const rows = readDocx(bytes).tables.flatMap((table) => table.rows);
    expect(rows.map((row) => row[0])).toEqual(actions.map((action) => action.reference));
    expect(lintDocx(bytes)).toEqual([]);
    expect(await openXmlErrors(bytes)).toEqual([]);
  });
});
