import { describe, expect, test } from 'vitest';
import { filesNamedIn } from '#shared/domain/partnership-file/named-files';
import { numbersTwice } from '#shared/domain/partnership-file/numbers-twice';
import { isTakenWhole } from '#shared/domain/partnership-file/whole-meeting';
import { isoDate } from '#shared/model/iso-date';
import type { Meeting } from '#shared/model/meeting';
import { stated } from '#shared/model/setting';
import {
  aPartnership,
  ids,
  rulesWith,
  someTermsOfReference,
} from '../../../support/board-builders';
import { aDecision, paragraph } from '../../../support/minute-blocks';
import { aMeeting, anAction, anItem } from '../../../support/sample-records';
import { emptyCycle } from '../../../support/sample-timeline';

const partnership = aPartnership({
  terms: [someTermsOfReference({ rules: rulesWith({ minutesConfirmed: stated(true, '5.8') }) })],
});
const side = (changes: Partial<Meeting>) => ({ partnership, meeting: aMeeting(changes) });
const open: Partial<Meeting> = { agenda: [anItem(1), anItem(2)] };
const locked: Partial<Meeting> = {
  ...open,
  cycle: {
    ...emptyCycle,
    minutesConfirmed: { meetingId: null, on: isoDate('2026-09-10'), withCorrections: false },
  },
};

describe('a meeting that a partnership file has too (M1, M6)', () => {
  test.each<[string, Partial<Meeting>, Partial<Meeting>, boolean]>([
    ['part by part, where minutes are open', open, open, false],
    ['part by part, its items in another order', open, { agenda: [anItem(2), anItem(1)] }, false],
    ['whole, its minutes locked here', locked, open, true],
    ['whole, its minutes locked in the file', open, locked, true],
    ['whole, with an item more there', open, { agenda: [anItem(1), anItem(2), anItem(3)] }, true],
    ['whole, with another item there', open, { agenda: [anItem(1), anItem(4)] }, true],
  ])('is taken %s', (_, here, there, isWhole) => {
    expect(isTakenWhole(side(here), side(there))).toBe(isWhole);
  });
});

describe('numbers that stand twice (A1, D2)', () => {
  const minutes = (...blocks: Meeting['minutes'][number]['blocks']): Partial<Meeting> => ({
    minutes: [{ itemId: ids.item(1), blocks }],
  });

  test('are those of two actions, and of two decisions', () => {
    const actions = [
      anAction(1),
      anAction(2),
      { ...anAction(3), reference: anAction(1).reference },
    ];
    const meetings = [
      aMeeting(minutes(aDecision('1', 'Agreed.'), paragraph('Noted.'), aDecision('2', 'Agreed.'))),
      aMeeting(minutes(aDecision('2', 'Refused.'))),
    ];
    expect(numbersTwice(actions, meetings)).toEqual([anAction(1).reference, 'D-2026-002']);
  });

  test('are each told once, and none where each stands once', () => {
    const same = [anAction(1), anAction(1), anAction(1)];
    expect(numbersTwice(same, [])).toEqual([anAction(1).reference]);
    expect(numbersTwice([anAction(1), anAction(2)], [])).toEqual([]);
  });
});

test('files are found wherever a document names them, each once', () => {
  const file = (digit: string) => ({ name: `${digit}.pdf`, sha256: digit.repeat(64), bytes: 3 });
  const found = filesNamedIn([
    {
      papers: [{ file: file('a') }, { file: null }, { file: file('b') }],
      logo: { file: file('a') },
    },
    null,
    'a word',
    { sha256: 'no check sum', name: 'x', bytes: 1 },
  ]);
  expect(found).toEqual([file('a'), file('b')]);
});
