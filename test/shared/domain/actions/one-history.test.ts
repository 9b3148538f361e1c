import { describe, expect, test } from 'vitest';
import { oneHistory, type Reported } from '#shared/domain/actions/one-history';
import { actionUpdateIdSchema } from '#shared/model/id';
import { isoDate } from '#shared/model/iso-date';
import { ids } from '../../../support/board-builders';

const HERE = ids.meeting('here');
const GONE = ids.meeting('gone');
const FROM = ids.partnership('from');
const TO = ids.partnership('to');

const said = (text: string, on: string): Omit<Reported, 'meetingOn'> => ({
  id: actionUpdateIdSchema.parse(text.toLowerCase()),
  on: isoDate(on),
  by: '',
  text,
});
const there = (text: string, on: string): Reported => ({ ...said(text, on), meetingOn: null });

describe('one history of an action in several partnerships (A1, A8)', () => {
  test('is what was reported before it came, here, and where it went, the oldest first', () => {
    const history = oneHistory(
      { updates: [{ ...said('Here', '2026-03-10'), meetingId: null }] },
      {
        cameFrom: [
          { partnershipId: FROM, updates: [there('Before', '2026-01-10')] },
          { partnershipId: FROM, updates: [there('Late', '2026-03-11')] },
        ],
        takenOver: [{ partnershipId: TO, updates: [there('After', '2026-05-10')] }],
        days: new Map(),
      },
    );
    expect(history.map(({ text, partnershipId }) => [text, partnershipId])).toEqual([
      ['Before', FROM],
      ['Here', null],
      ['Late', FROM],
      ['After', TO],
    ]);
  });

  test('of one day puts what was said before it came first and where it went last', () => {
    const day = '2026-03-10';
    const history = oneHistory(
      { updates: [{ ...said('Here', day), meetingId: null }] },
      {
        cameFrom: [{ partnershipId: FROM, updates: [there('Before', day)] }],
        takenOver: [{ partnershipId: TO, updates: [there('After', day)] }],
        days: new Map(),
      },
    );
    expect(history.map(({ text }) => text)).toEqual(['Before', 'Here', 'After']);
  });

  test('names the day of the meeting it was reported at, none where that meeting is not known', () => {
    const history = oneHistory(
      {
        updates: [
          { ...said('Known', '2026-03-10'), meetingId: HERE },
          { ...said('Unknown', '2026-03-10'), meetingId: GONE },
        ],
      },
      { cameFrom: [], takenOver: [], days: new Map([[HERE, isoDate('2026-03-09')]]) },
    );
    expect(history.map(({ meetingOn }) => meetingOn)).toEqual(['2026-03-09', null]);
  });
});
