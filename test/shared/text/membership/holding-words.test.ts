import { expect, test } from 'vitest';
import { isoDate, isoTime } from '#shared/model/iso-date';
import { stated } from '#shared/model/setting';
import { officeHeldWords, partWordsOf } from '#shared/text/membership/holding-words';
import { clashingMeeting, peopleText } from '#shared/text/screens/people';

const deputy = stated(
  { word: 'deputy', sameOrganisation: true, onlyExceptionally: false } as const,
  '3.2',
);

test('a part is told by the partnership’s own word, with what the person leads on (P18, P21)', () => {
  const part = { organisation: 'Anyshire Police', leadsOn: '', role: 'stand-in' } as const;
  expect(partWordsOf(part, deputy)).toBe('Deputy, Anyshire Police');
  expect(partWordsOf({ ...part, role: 'representative', leadsOn: 'rural crime' }, deputy)).toBe(
    'Representative, Anyshire Police, leads on rural crime',
  );
});

test('an office is told with its end, as far as that is known (C2, Warwickshire 5.2)', () => {
  expect(officeHeldWords('Chair', null, '')).toBe('Chair');
  expect(officeHeldWords('Chair', isoDate('2027-03-31'), '5.2')).toBe(
    'Chair until 31 March 2027 (5.2)',
  );
});

test('a meeting that clashes is told by partnership, time and place (P18)', () => {
  const meeting = {
    partnershipName: 'Safer Anyshire',
    startTime: isoTime('10:00'),
    endTime: isoTime('12:00'),
    place: '',
  };
  expect(clashingMeeting(meeting)).toBe('Safer Anyshire, 10.00am to 12 noon');
  expect(clashingMeeting({ ...meeting, endTime: null, place: 'County Hall' })).toBe(
    'Safer Anyshire, 10.00am, County Hall',
  );
});

test('people are counted, all or some of them', () => {
  expect(peopleText.found(1, 1)).toBe('1 person');
  expect(peopleText.found(3, 3)).toBe('3 people');
  expect(peopleText.found(1, 3)).toBe('1 of 3 people');
});
