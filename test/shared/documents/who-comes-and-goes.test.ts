import { describe, expect, it } from 'vitest';
import { minutesDocument } from '#shared/documents/minutes-document';
import {
  adjournmentIdSchema,
  declarationIdSchema,
  movementIdSchema,
  type AgendaItemId,
} from '#shared/model/id';
import { isoDate, isoTime } from '#shared/model/iso-date';
import type { Meeting } from '#shared/model/meeting';
import type { Adjournment } from '#shared/model/meeting-cycle';
import { ids } from '../../support/board-builders';
import { fieldOf, under } from '../../support/described';
import { boardPapers } from '../../support/sample-papers';
import { anItem } from '../../support/sample-records';

const minutesOf = (meeting: Partial<Meeting>) => minutesDocument(boardPapers(meeting));

describe('who comes and goes', () => {
  const movement = (kind: 'arrives' | 'leaves', at: string | null) => ({
    id: movementIdSchema.parse(kind),
    personId: ids.person('cole'),
    itemId: ids.item('only'),
    kind,
    at: at === null ? null : isoTime(at),
  });

  it('is said under the item before which it was, with the time where it is known (Q9)', () => {
    const minutes = minutesOf({
      agenda: [anItem('only')],
      minutes: [],
      movements: [movement('leaves', '10:40'), movement('arrives', null)],
    });
    expect(under(minutes, 'Performance report').slice(0, 2)).toEqual([
      'Martin Cole (South Anyshire District Council) left before this item, at 10.40am.',
      'Martin Cole (South Anyshire District Council) arrived before this item.',
    ]);
  });

  it('leaves a statement where the quorum was lost, and none before anybody is marked (Q4, Q9)', () => {
    const papers = boardPapers();
    const five = papers.meeting.attendance.slice(0, 8).map((one) => ({ ...one }));
    const without = (mark: 'present' | 'not-marked') =>
      minutesOf({
        agenda: [anItem('only')],
        minutes: [],
        attendance: five.map((one, place) => ({
          ...one,
          mark: place < 5 ? mark : ('absent' as const),
        })),
      });
    expect(under(without('present'), 'Performance report')[0]).toBe(
      'Not quorate: 5 of 16 organisations represented, 6 needed (terms of reference, clause 8.7). A meeting that is not quorate takes no decisions (terms of reference, clause 8.7).',
    );
    expect(under(without('not-marked'), 'Performance report')).toEqual([
      'Nothing was recorded under this item.',
    ]);
  });

  it('names who presided in place of the Chair, and how they came to it (C4)', () => {
    const presided = (how: string) =>
      fieldOf(
        minutesOf({ presiding: [{ personId: ids.person('cole'), how, fromItemId: null }] }),
        'Chair',
      );
    expect(presided('elected by the meeting')).toBe(
      'Martin Cole (South Anyshire District Council), presiding, elected by the meeting',
    );
    expect(presided('')).toBe('Martin Cole (South Anyshire District Council), presiding');
  });

  it('names who took over in the course of the meeting after who presided before (C4)', () => {
    const agenda = [anItem(1), anItem(2)];
    const from = (key: string, fromItemId: AgendaItemId) => ({
      personId: ids.person(key),
      how: '',
      fromItemId,
    });
    const presiding = [from('shah', ids.item(2)), from('cole', ids.item(1))];
    expect(fieldOf(minutesOf({ agenda, presiding }), 'Chair')).toBe(
      'Cllr Amara Ahmed (Anyshire County Council); from item 1 Martin Cole (South Anyshire District Council), presiding; from item 2 Priya Shah (Riverton Borough Council), presiding',
    );
  });
});

it('says when the meeting was adjourned, why, and when it was resumed (F6, Safer Essex 8.5)', () => {
  const adjournment: Adjournment = {
    id: adjournmentIdSchema.parse('a'),
    on: isoDate('2026-06-10'),
    at: isoTime('11:00'),
    reason: 'fire alarm',
    resumesOn: null,
    resumedAt: isoTime('11:30'),
  };
  const text = (changes: Partial<Adjournment>) =>
    under(
      minutesOf({ adjournments: [{ ...adjournment, ...changes }], closedAt: null }),
      'Close and approval',
    )[0];
  expect(text({})).toBe('Adjourned on 10 June 2026 at 11.00am: fire alarm; resumed at 11.30am.');
  expect(text({ resumedAt: null, reason: '' })).toBe('Adjourned on 10 June 2026 at 11.00am.');
});

it.each([
  ['not-stated', false, '', 'Took no part in the decision.'],
  ['prejudicial', false, '', 'A prejudicial interest. Took no part in the decision.'],
  [
    'personal',
    true,
    'it is remote',
    'A personal interest. Took part in the decision. The partnership agreed to it: it is remote.',
  ],
] as const)(
  'says of a %s interest whether its holder took part (%s) and why (%s) (I2, I3, I4, I5)',
  (tier, takesPart, waiver, words) => {
    const minutes = minutesOf({
      agenda: [anItem('only')],
      minutes: [
        {
          itemId: ids.item('only'),
          blocks: [
            {
              type: 'declaration',
              id: declarationIdSchema.parse('d'),
              personId: ids.person('cole'),
              aboutItemId: ids.item('only'),
              nature: 'employer',
              takesPart,
              tier,
              waiver,
            },
          ],
        },
      ],
    });
    expect(under(minutes, 'Performance report')[0]?.endsWith(words)).toBe(true);
  },
);
