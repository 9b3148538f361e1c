import { PIECE_LIMIT } from '../model/wording';
import { descriptionSchema } from './description-schema';
import type { DocumentBlock, DocumentDescription, TableBlock } from './document-block';

/**
 * A description as JSON, piece by piece; put together again they are the whole. Made one after the
 * other, so that whoever hands on a log of thousands of rows can do something else in between.
 */
export function* descriptionPieces({ blocks, ...head }: DocumentDescription): Generator<string> {
  let piece = `${JSON.stringify(head).slice(0, -1)},"blocks":[`;
  for (const part of listParts(blocks, blockParts)) {
    if (piece.length + part.length > PIECE_LIMIT) {
      yield* cut(piece);
      piece = '';
    }
    piece += part;
  }
  yield* cut(`${piece}]}`);
}

/** Any text, cut into pieces that the seam takes. */
export function textPieces(text: string): string[] {
  return [...cut(text)];
}

/** The description that pieces make up, refused where it is none. */
export function descriptionOf(pieces: readonly string[]): DocumentDescription {
  return descriptionSchema.parse(JSON.parse(pieces.join('')));
}

function* listParts<T>(
  entries: readonly T[],
  partsOf: (entry: T) => Iterable<string>,
): Generator<string> {
  let comma = '';
  for (const entry of entries) {
    yield comma;
    yield* partsOf(entry);
    comma = ',';
  }
}

function* blockParts(block: DocumentBlock): Generator<string> {
  if (block.type === 'table') yield* tableParts(block);
  else yield JSON.stringify(block);
}

/** The rows of a table can be most of a document: each is a part of its own. */
function* tableParts({ rows, ...rest }: TableBlock): Generator<string> {
  yield `${JSON.stringify(rest).slice(0, -1)},"rows":[`;
  yield* listParts(rows, (row) => [JSON.stringify(row)]);
  yield ']}';
}

function* cut(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += PIECE_LIMIT) yield text.slice(at, at + PIECE_LIMIT);
}
