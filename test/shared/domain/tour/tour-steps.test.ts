import { describe, expect, it } from 'vitest';
import { TOUR_STEPS, tourAddress, type TourGround } from '#shared/domain/tour/tour-steps';
import { meetingIdSchema, partnershipIdSchema } from '#shared/model/id';
import { isoDate } from '#shared/model/iso-date';

const aMeeting = (id: string, date: string, state: 'planned' | 'in-progress' | 'closed') => ({
  id: meetingIdSchema.parse(id),
  date: isoDate(date),
  state,
});

const ground = (meetings: TourGround['meetings']): TourGround => ({
  partnershipId: partnershipIdSchema.parse('ours'),
  meetings,
  today: isoDate('2026-06-10'),
});

const addresses = (meetings: TourGround['meetings']): string[] =>
  TOUR_STEPS.map((step) => tourAddress(step, ground(meetings)));

describe('the screens of the tour', () => {
  it('are those of the next meeting and of the latest held', () => {
    const meetings = [
      aMeeting('later', '2026-09-01', 'planned'),
      aMeeting('today', '2026-06-10', 'planned'),
      aMeeting('last', '2026-06-09', 'closed'),
      aMeeting('before', '2026-01-09', 'closed'),
    ];
    expect(addresses(meetings)).toEqual([
      '/',
      '/m/today/agenda',
      '/m/last/minutes',
      '/p/ours/actions',
      '/m/last/timeline',
      '/help',
    ]);
  });

  it('pass over a meeting of today that is closed already', () => {
    const meetings = [
      aMeeting('today', '2026-06-10', 'closed'),
      aMeeting('later', '2026-06-11', 'planned'),
    ];
    expect(addresses(meetings)[1]).toBe('/m/later/agenda');
  });

  it('are of whichever meeting there is', () => {
    expect(addresses([aMeeting('old', '2026-01-09', 'closed')])[1]).toBe('/m/old/agenda');
    expect(addresses([aMeeting('new', '2026-09-01', 'planned')])[2]).toBe('/m/new/minutes');
  });

  it('are the list of meetings while there is none', () => {
    expect(addresses([])).toEqual([
      '/',
      '/p/ours/meetings',
      '/p/ours/meetings',
      '/p/ours/actions',
      '/p/ours/meetings',
      '/help',
    ]);
  });
});
