import { describe, expect, test } from 'vitest';
import { emptyActionLog } from '#shared/model/action';
import { jsonPieces } from '../../../../main/storage/documents/json-pieces';
import { aMeeting, anAction, anItem, anAnyshireBoard } from '../../../support/sample-records';

/** About as much text as is made at once. */
const PIECE = 65_536;

const items = Array.from({ length: 100 }, (_, n) => anItem(n));
const blocks = Array.from({ length: 20 }, () => ({
  type: 'paragraph' as const,
  isConfidential: false,
  text: 'word '.repeat(2000),
}));
const longMeeting = aMeeting({
  agenda: items,
  minutes: items.map(({ id }) => ({ itemId: id, blocks })),
});
const longLog = {
  ...emptyActionLog(anAnyshireBoard().id),
  actions: Array.from({ length: 20_000 }, (_, n) => anAction(n)),
};

describe('the text of a long document is made in pieces', () => {
  test.each([
    ['a log of 20,000 actions', longLog, longLog.actions[0]],
    ['a meeting of 20 million letters', longMeeting, longMeeting.minutes[0]],
  ])('none of which is longer than a few entries: %s', (_, document, entry) => {
    const pieces = [...jsonPieces(document)];
    const longest = Math.max(...pieces.map(({ length }) => length));
    expect(longest).toBeLessThan(PIECE + 2 * JSON.stringify(entry).length);
    expect(pieces.join('') === JSON.stringify(document)).toBe(true);
  });
});
