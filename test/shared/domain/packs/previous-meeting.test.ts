import { expect, test } from 'vitest';
import { previousMeeting } from '#shared/domain/packs/previous-meeting';
import { isoDate, isoTime } from '#shared/model/iso-date';
import type { Meeting } from '#shared/model/meeting';
import { ids } from '../../../support/board-builders';
import { aMeeting } from '../../../support/sample-records';

const at = (
  key: string,
  day: string,
  state: Meeting['state'] = 'closed',
  startTime = '10:00',
): Meeting =>
  aMeeting({ id: ids.meeting(key), date: isoDate(day), startTime: isoTime(startTime), state });
const now = at('now', '2026-06-10', 'planned');

test.each<[string, Meeting[], string | null]>([
  ['the last that was held', [at('a', '2026-02-04'), at('b', '2026-04-08'), now], 'b'],
  ['none that is still to be held', [at('a', '2026-04-08', 'planned'), now], null],
  ['one that is under way', [at('a', '2026-04-08', 'in-progress')], 'a'],
  ['none of a later day', [at('a', '2026-07-01')], null],
  ['an earlier one of the same day', [at('a', '2026-06-10', 'closed', '09:59')], 'a'],
  ['none of the same hour', [at('a', '2026-06-10', 'closed', '10:00')], null],
  ['never itself', [{ ...now, state: 'closed', startTime: isoTime('09:00') }], null],
])('the meeting whose minutes go to another is %s (M1)', (_, meetings, key) => {
  expect(previousMeeting(now, meetings)?.id ?? null).toBe(key === null ? null : ids.meeting(key));
});
