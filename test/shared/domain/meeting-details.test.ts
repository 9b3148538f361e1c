import { expect, test } from 'vitest';
import { detailsOf } from '#shared/domain/meeting-details';
import { meetingDetailsSchema } from '#shared/model/meeting';
import { aMeeting } from '../../support/sample-records';

test('the particulars of a meeting are all of them and nothing else', () => {
  const meeting = aMeeting({ reason: 'Incident', calledBy: 'The Chair' });
  expect(detailsOf(meeting)).toEqual(meetingDetailsSchema.strip().parse(meeting));
  expect(meetingDetailsSchema.safeParse(detailsOf(meeting)).success).toBe(true);
});
