import { describe, expect, test } from 'vitest';
import { actionLogDocument } from '#shared/documents/action-log-document';
import { agendaDocument } from '#shared/documents/agenda-document';
import { descriptionOf, descriptionPieces } from '#shared/documents/description-pieces';
import { paragraphRoles, type DocumentDescription } from '#shared/documents/document-block';
import { minutesDocument } from '#shared/documents/minutes-document';
import { PIECE_LIMIT } from '#shared/model/wording';
import { boardLogPapers, boardPapers } from '../../support/sample-papers';

const minutes = minutesDocument(boardPapers());
const log = actionLogDocument(boardLogPapers());
const letter: DocumentDescription = {
  ...minutes,
  blocks: paragraphRoles.map((role) => ({ type: 'paragraph', role, text: 'Dear Grace' })),
};
const table = log.blocks.find((block) => block.type === 'table');
const rows = Array.from({ length: 900 }, () => table!.rows[0]!);

describe('a description in pieces', () => {
  test.each<[string, DocumentDescription]>([
    ['minutes', minutes],
    ['an action log', log],
    ['an agenda', agendaDocument(boardPapers())],
    ['paragraphs in every role, as letters have them', letter],
    ['a paper without anything', { ...minutes, blocks: [] }],
    ['a log of hundreds of rows', { ...log, blocks: [{ ...table!, rows }] }],
    ['a paragraph longer than a piece', withText('x'.repeat(3 * PIECE_LIMIT))],
    ['half a character at every place', withText('\uD83D'.repeat(PIECE_LIMIT))],
    ['a piece that ends within a character', withText('😀'.repeat(PIECE_LIMIT))],
  ])('is the whole again: %s', (_, description) => {
    const pieces = [...descriptionPieces(description)];
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(PIECE_LIMIT);
    expect(descriptionOf(pieces)).toEqual(description);
  });

  test('is cut between the rows of a table, not made in one go', () => {
    const pieces = [...descriptionPieces({ ...log, blocks: [{ ...table!, rows }] })];
    expect(pieces.length).toBeGreaterThan(5);
  });

  test.each<[string, object, RegExp]>([
    ['a field it does not know', { ...minutes, watermark: 'DRAFT' }, /watermark/],
    ['a block it does not know', { ...minutes, blocks: [{ type: 'picture' }] }, /"blocks"/],
    ['a number in place of words', { ...minutes, title: 5 }, /"title"/],
  ])('is refused with %s', (_, changed, reason) => {
    expect(() => descriptionOf([JSON.stringify(changed)])).toThrow(reason);
  });
});

function withText(text: string): DocumentDescription {
  return { ...minutes, blocks: [{ type: 'paragraph', role: 'body', text }] };
}
