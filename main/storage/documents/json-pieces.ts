/** So many entries of a list or object are turned into text before others get their turn. */
const AT_ONCE = 200;

/**
 * The JSON text of a value in pieces, each short enough that the app answers in between: lists and
 * objects of the outermost two levels are taken apart, what is in them is turned into text whole.
 */
export function jsonPieces(value: unknown): Generator<string> {
  return piecesOf(value, 2);
}

function* piecesOf(value: unknown, depth: number): Generator<string> {
  if (depth === 0 || value === null || typeof value !== 'object') {
    yield JSON.stringify(value);
    return;
  }
  const isList = Array.isArray(value);
  yield isList ? '[' : '{';
  yield* depth === 1 ? fewAtOnce(value) : oneByOne(value, depth);
  yield isList ? ']' : '}';
}

/** A key without a value is none; a place in a list without one is null. */
const partsOf = (value: object): [string, unknown][] =>
  Object.entries(value).filter(([, part]) => part !== undefined || Array.isArray(value));

const labelOf = (value: object, key: string): string =>
  Array.isArray(value) ? '' : `${JSON.stringify(key)}:`;

function* oneByOne(value: object, depth: number): Generator<string> {
  for (const [place, [key, part]] of partsOf(value).entries()) {
    yield (place === 0 ? '' : ',') + labelOf(value, key);
    yield* piecesOf(part ?? null, depth - 1);
  }
}

/** So many letters at once, at about. */
const LETTERS = 65_536;

function* fewAtOnce(value: object): Generator<string> {
  let texts = '';
  let count = 0;
  for (const [place, [key, part]] of partsOf(value).entries()) {
    texts += (place === 0 ? '' : ',') + labelOf(value, key) + JSON.stringify(part ?? null);
    count += 1;
    if (count < AT_ONCE && texts.length < LETTERS) continue;
    yield texts;
    texts = '';
    count = 0;
  }
  if (texts) yield texts;
}
