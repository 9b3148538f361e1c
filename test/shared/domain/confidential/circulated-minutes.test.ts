import { array, assert, boolean, constantFrom, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  circulatedMinutes,
  NOTHING_LEFT_OUT,
} from '#shared/domain/confidential/circulated-minutes';
import { holdsConfidential } from '#shared/domain/confidential/confidential-matter';
import type { Action } from '#shared/model/action';
import { correctionIdSchema } from '#shared/model/id';
import { isoDate } from '#shared/model/iso-date';
import type { Correction } from '#shared/model/correction';
import type { Meeting } from '#shared/model/meeting';
import type { MinuteBlock } from '#shared/model/minutes';
import { ids } from '../../../support/board-builders';
import { aDecision, aDeclaration, bullets, paragraph } from '../../../support/minute-blocks';
import { aMeeting, anAction, anItem } from '../../../support/sample-records';

const open = anItem('open', { title: 'Open business' });
const closed = anItem('closed', { title: 'Closed business', isClosed: true });
const actionBlock = (key: number): MinuteBlock => ({ type: 'action', actionId: ids.action(key) });

/** A meeting with an open and a closed item. */
function held(underOpen: MinuteBlock[], underClosed: MinuteBlock[] = []): Meeting {
  return aMeeting({
    agenda: [open, closed],
    minutes: [
      { itemId: open.id, blocks: underOpen },
      { itemId: closed.id, blocks: underClosed },
    ],
  });
}

const raisedAt = (item: string) => ({ meetingId: ids.meeting('june'), itemId: ids.item(item) });

type Case = [string, Meeting, Action[], MinuteBlock[], typeof NOTHING_LEFT_OUT];

const partOf = { ...NOTHING_LEFT_OUT, itemIds: new Set([open.id]) };

describe('what may be circulated of minutes (M3, X2, Safer Essex 8.4)', () => {
  test.each<Case>([
    [
      'all of it where nothing is confidential',
      held([paragraph('Said.'), bullets('One'), aDecision('1', 'Done')]),
      [],
      [paragraph('Said.'), bullets('One'), aDecision('1', 'Done')],
      NOTHING_LEFT_OUT,
    ],
    [
      'no marked paragraph and no marked bullets, and that something is missing',
      held([paragraph('Said.'), paragraph('Secret', true), bullets('Secret', true)]),
      [],
      [paragraph('Said.')],
      partOf,
    ],
    [
      'no marked decision, whose number stays its own',
      held([aDecision('1', 'Secret', true), aDecision('2', 'Done')]),
      [],
      [aDecision('2', 'Done')],
      { ...partOf, decisions: true },
    ],
    [
      'no action marked in the action log',
      held([paragraph('Said.'), actionBlock(1), actionBlock(2)]),
      [anAction(1, { isConfidential: true }), anAction(2)],
      [paragraph('Said.'), actionBlock(2)],
      { ...partOf, actions: true },
    ],
    [
      'no marked action that the text does not show',
      held([paragraph('Said.')]),
      [anAction(1, { isConfidential: true, origin: raisedAt('open') })],
      [paragraph('Said.')],
      { ...partOf, actions: true },
    ],
    [
      'no marked action raised under an item now gone',
      held([paragraph('Said.')]),
      [anAction(1, { isConfidential: true, origin: raisedAt('gone') })],
      [paragraph('Said.')],
      { ...NOTHING_LEFT_OUT, actions: true },
    ],
    [
      'nothing under a closed item, marked or not',
      held([paragraph('Said.')], [paragraph('Secret'), aDecision('1', 'Secret'), actionBlock(1)]),
      [anAction(1)],
      [paragraph('Said.')],
      { ...NOTHING_LEFT_OUT, actions: true, decisions: true },
    ],
    [
      'no action of a closed item under an open one either',
      held([actionBlock(1)]),
      [anAction(1, { origin: raisedAt('closed') })],
      [],
      { ...partOf, actions: true },
    ],
    [
      'an interest in a closed item without its nature',
      held([
        aDeclaration({ aboutItemId: closed.id, nature: 'Secret', waiver: 'Secret' }),
        aDeclaration({ aboutItemId: open.id, nature: 'a tenancy' }),
      ]),
      [],
      [
        aDeclaration({ aboutItemId: closed.id, nature: '', waiver: '' }),
        aDeclaration({ aboutItemId: open.id, nature: 'a tenancy' }),
      ],
      NOTHING_LEFT_OUT,
    ],
    [
      'not that something is missing where what is marked was never written',
      held([paragraph('Said.'), paragraph(' ', true), bullets('', true)]),
      [],
      [paragraph('Said.')],
      NOTHING_LEFT_OUT,
    ],
  ])('holds %s', (_, meeting, actions, blocks, leftOut) => {
    const circulated = circulatedMinutes(meeting, actions);
    expect(circulated.meeting.minutes).toEqual([{ itemId: open.id, blocks }]);
    expect(circulated.leftOut).toEqual(leftOut);
  });

  test.each([closed, open])(
    'holds who declared an interest under a closed item, but not its nature (M1): %o',
    ({ id: aboutItemId }) => {
      const declared = aDeclaration({ aboutItemId, nature: 'Secret', waiver: 'Secret' });
      const { meeting } = circulatedMinutes(held([], [paragraph('Secret'), declared]), []);
      expect(meeting.minutes).toEqual([
        { itemId: open.id, blocks: [] },
        { itemId: closed.id, blocks: [{ ...declared, nature: '', waiver: '' }] },
      ]);
    },
  );

  test('keeps the marked actions of other meetings out of its actions, too', () => {
    const actions = [anAction(1, { isConfidential: true }), anAction(2)];
    const circulated = circulatedMinutes(held([paragraph('Said.')]), actions);
    expect(circulated.actions).toEqual([anAction(2)]);
    expect(circulated.leftOut).toEqual(NOTHING_LEFT_OUT);
  });

  test('never holds a word of what is confidential, whatever is marked', () => {
    const block = record({
      kind: constantFrom('paragraph', 'bullets', 'decision', 'action', 'declaration'),
      isMarked: boolean(),
      isUnderClosed: boolean(),
    });
    assert(
      property(array(block, { maxLength: 12 }), (drawn) => {
        const secret = ({ kind, isMarked, isUnderClosed }: (typeof drawn)[number]) =>
          isUnderClosed || (isMarked && kind !== 'declaration');
        const words = (one: (typeof drawn)[number]) => (secret(one) ? 'canary' : 'public');
        const actions = drawn.map((one, key) =>
          anAction(key, { what: words(one), isConfidential: one.isMarked }),
        );
        const blocks = drawn.map((one, key): MinuteBlock => {
          if (one.kind === 'paragraph') return paragraph(words(one), one.isMarked);
          if (one.kind === 'bullets') return bullets(words(one), one.isMarked);
          if (one.kind === 'decision') return aDecision(String(key), words(one), one.isMarked);
          if (one.kind === 'declaration') {
            return aDeclaration({ nature: one.isUnderClosed ? 'canary' : 'public' });
          }
          return actionBlock(key);
        });
        const under = (isClosed: boolean) =>
          blocks.filter((_, key) => drawn[key]?.isUnderClosed === isClosed);
        const shown = drawn.map((one, key) => (one.kind === 'action' ? actions[key] : undefined));
        const meeting = held(under(false), under(true));
        const logged = shown.filter((action) => action !== undefined);
        expect(JSON.stringify(circulatedMinutes(meeting, logged))).not.toContain('canary');
        expect(holdsConfidential(meeting, logged)).toBe(drawn.some(secret));
      }),
    );
  });
});

describe('whether minutes hold anything confidential (M3)', () => {
  test.each<[boolean, string, Meeting, Action[]]>([
    [false, 'nothing is marked', held([paragraph('Said.')]), []],
    [false, 'a closed item has nothing under it', held([paragraph('Said.')], [paragraph(' ')]), []],
    [false, 'a marked paragraph is empty', held([paragraph(' ', true)]), []],
    [false, 'a marked action is of elsewhere', held([]), [anAction(1, { isConfidential: true })]],
    [true, 'a paragraph is marked', held([paragraph('Secret', true)]), []],
    [true, 'something is under a closed item', held([], [paragraph('Secret')]), []],
    [
      true,
      'a marked action was raised under an item now gone',
      held([]),
      [anAction(1, { isConfidential: true, origin: raisedAt('gone') })],
    ],
  ])('is %s where %s', (expected, _, meeting, actions) => {
    expect(holdsConfidential(meeting, actions)).toBe(expected);
  });
});

test('corrections to what is not whole are left out, and that they are (M1, M3)', () => {
  const of = (key: string, itemId: Correction['itemId']): Correction => ({
    id: correctionIdSchema.parse(key),
    itemId,
    was: 'ten',
    shouldBe: 'six',
    on: isoDate('2026-09-09'),
    meetingId: null,
  });
  const all = [of('whole', null), of('open', open.id), of('closed', closed.id)];
  const left = (meeting: Meeting): [string[], boolean] => {
    const circulated = circulatedMinutes({ ...meeting, corrections: all }, []);
    return [circulated.meeting.corrections.map(({ id }) => id), circulated.leftOut.corrections];
  };
  expect(left(held([paragraph('Said.')]))).toEqual([['whole', 'open'], true]);
  expect(left(held([paragraph('Secret', true)]))).toEqual([['whole'], true]);
  const { leftOut } = circulatedMinutes({ ...held([]), corrections: all.slice(0, 2) }, []);
  expect(leftOut.corrections).toBe(false);
});
