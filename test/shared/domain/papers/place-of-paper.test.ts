import { describe, expect, it } from 'vitest';
import { placeOfPaper } from '#shared/domain/papers/place-of-paper';
import { isoDate } from '#shared/model/iso-date';
import type { Meeting } from '#shared/model/meeting';
import { ids } from '../../../support/board-builders';
import { aPaper } from '../../../support/letter-papers';
import { aMeeting, anItem } from '../../../support/sample-records';

const item = anItem(1, { paperIds: [aPaper().id] });
const on = (date: string, changes: Partial<Meeting> = {}): Meeting =>
  aMeeting({ id: ids.meeting(date), date: isoDate(date), agenda: [item], ...changes });

describe('where a paper goes (M7)', () => {
  it('is the first meeting to come whose agenda names it', () => {
    const july = on('2026-07-08', { state: 'planned' });
    const meetings = [on('2026-09-09', { state: 'planned' }), july, on('2026-06-10')];
    expect(placeOfPaper(aPaper(), meetings)).toEqual({ meeting: july, item });
  });

  it('is the last one held where none to come names it', () => {
    const june = on('2026-06-10');
    const other = on('2026-07-08', { state: 'planned', agenda: [anItem(2)] });
    expect(placeOfPaper(aPaper(), [other, june, on('2026-03-11')])).toEqual({
      meeting: june,
      item,
    });
  });

  it('is the meeting of its latest step where no agenda names it, and else not known', () => {
    const june = on('2026-06-10', { agenda: [] });
    const step = { state: 'considered', on: june.date, meetingId: june.id, note: '' } as const;
    const paper = aPaper({ steps: [...aPaper().steps, step] });
    expect(placeOfPaper(paper, [june])).toEqual({ meeting: june, item: null });
    expect(placeOfPaper(paper, [])).toBeNull();
    expect(placeOfPaper(aPaper(), [june])).toBeNull();
  });
});
