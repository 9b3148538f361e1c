import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { actionLogDocument } from '#shared/documents/action-log-document';
import { agendaDocument } from '#shared/documents/agenda-document';
import { descriptionOf, descriptionPieces } from '#shared/documents/description-pieces';
import { minutesDocument } from '#shared/documents/minutes-document';
import { packDocument } from '#shared/documents/pack-document';
import { renderDocx } from '../../../main/documents/render-docx';
import { lintDocx } from '../../support/docx-lint';
import { boardPack } from '../../support/pack-papers';
import { boardLogPapers, boardPapers } from '../../support/sample-papers';

const pack = packDocument(boardPack(), [
  { title: 'Agenda', description: agendaDocument(boardPapers()) },
  { title: 'Minutes of the previous meeting', description: minutesDocument(boardPapers()) },
  { title: 'Action log', description: actionLogDocument(boardLogPapers()) },
]);

function bodyOf(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
}

function contentsIn(bytes: Uint8Array): string {
  const [contents = ''] = bodyOf(bytes).match(/<w:sdt>.*?<\/w:sdt>/s) ?? [];
  return contents;
}

/** The page numbers that contents print; 0 for one that is blank. */
function pagesIn(contents: string): number[] {
  const pages = contents.matchAll(/PAGEREF [^<]*<.*?<w:t[^>]*?(?:\/>|>(\d*)<)/gs);
  return [...pages].map(([, page]) => Number(page ?? 0));
}

describe('a pack in Word', () => {
  test('is a sound paper, and comes whole to the screen', async () => {
    expect(lintDocx(await renderDocx(pack))).toEqual([]);
    expect(descriptionOf([...descriptionPieces(pack)])).toEqual(pack);
  });

  test('has contents with the page of each part, which nothing has to work out', async () => {
    const contents = contentsIn(await renderDocx(pack));
    const pages = pagesIn(contents);
    expect(pages).toHaveLength(4);
    expect(pages[0]).toBe(1);
    expect(pages.toSorted((a, b) => a - b)).toEqual(pages);
    expect(new Set(pages).size).toBe(4);
    expect(contents).not.toContain('w:dirty');
  });

  test('has a page for each part even after what docx cannot measure', async () => {
    const strange = { type: 'paragraph', role: 'body', text: 'From ⟨A⟩ to \u{1D6F4}' } as const;
    const [first, ...rest] = pack.blocks;
    const bytes = await renderDocx({ ...pack, blocks: [first!, strange, ...rest] });
    expect(pagesIn(contentsIn(bytes)).every((page) => page > 0)).toBe(true);
  });

  test('turns the pages of the action log only, and begins each part on a page of its own', async () => {
    const body = bodyOf(await renderDocx(pack));
    const sections = body.match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? [];
    expect(sections.map((section) => section.includes('w:orient="landscape"'))).toEqual([
      false,
      false,
      false,
      true,
    ]);
    expect(sections.every((section) => !section.includes('continuous'))).toBe(true);
  });
});
