import { describe, expect, test } from 'vitest';
import { isoDate } from '#shared/model/iso-date';
import { findDue } from '../../../renderer/records/said-due';

/** A Wednesday. */
const context = { meetingDate: isoDate('2026-06-10'), nextMeeting: isoDate('2026-09-09') };

describe('a due date as people say it (A12)', () => {
  test.each([
    ['Publish the plan by Friday', '2026-06-12', 'by Friday'],
    ['Publish the plan by Friday.', '2026-06-12', 'by Friday'],
    ['Publish by Wednesday', '2026-06-17', 'by Wednesday'],
    ['Publish by next Tuesday', '2026-06-16', 'by next Tuesday'],
    ['Publish by tomorrow', '2026-06-11', 'by tomorrow'],
    ['Publish by today', '2026-06-10', 'by today'],
    ['Publish by 10 June', '2026-06-10', 'by 10 June'],
    ['Publish by 9 June', '2027-06-09', 'by 9 June'],
    ['Publish by Friday 12 June', '2026-06-12', 'by Friday 12 June'],
    ['Publish by the 10th of July', '2026-07-10', 'by the 10th of July'],
    ['Publish by 10/6/2027', '2027-06-10', 'by 10/6/2027'],
    ['Publish by 12.6.26', '2026-06-12', 'by 12.6.26'],
    ['Publish in two weeks', '2026-06-24', 'in two weeks'],
    ['Within two weeks publish the plan', '2026-06-24', 'Within two weeks'],
    ['Publish by the 12th', '2026-06-12', 'by the 12th'],
    ['Publish by the 9th', '2026-07-09', 'by the 9th'],
    ['Publish by the 31st', '2026-07-31', 'by the 31st'],
    ['Publish no later than 3 July', '2026-07-03', 'no later than 3 July'],
    ['Publish, due on 3 July', '2026-07-03', 'due on 3 July'],
    ['Publish by close of play on Friday', '2026-06-12', 'by close of play on Friday'],
    ['Publish by 5pm on Friday', '2026-06-12', 'by 5pm on Friday'],
    ['Should have been done by 3 May 2026', '2026-05-03', 'by 3 May 2026'],
    ['Publish the plan 3 July', '2026-07-03', '3 July'],
  ])('%s: the day %s', (text, due, phrase) => {
    const found = findDue(text, context);
    expect(found?.due).toBe(due);
    expect(text.slice(found?.from, found?.to)).toBe(phrase);
  });

  test.each([
    ['Publish by end of June', '2026-06', 'by end of June'],
    ['Publish by the end of June', '2026-06', 'by the end of June'],
    ['Publish by end June', '2026-06', 'by end June'],
    ['Publish end of June', '2026-06', 'end of June'],
    ['Publish by the end of May', '2027-05', 'by the end of May'],
    ['Publish by June 2027', '2027-06', 'by June 2027'],
    ['Publish by Sept', '2026-09', 'by Sept'],
    ['They may publish by May', '2027-05', 'by May'],
    ['Publish by mid July', '2026-07', 'by mid July'],
    ['Publish July 2026', '2026-07', 'July 2026'],
    ['Publish by the end of the month', '2026-06', 'by the end of the month'],
    ['Publish by the end of next month', '2026-07', 'by the end of next month'],
    ['Publish by next month', '2026-07', 'by next month'],
    ['Publish by the end of the year', '2026-12', 'by the end of the year'],
    ['Publish by end of next year', '2027-12', 'by end of next year'],
    ['Publish by the end of the financial year', '2027-03', 'by the end of the financial year'],
  ])('%s: the month %s', (text, due, phrase) => {
    const found = findDue(text, context);
    expect(found?.due).toBe(due);
    expect(text.slice(found?.from, found?.to)).toBe(phrase);
  });

  test.each([
    ['Report by the next meeting', 'by the next meeting'],
    ['Report for next meeting', 'for next meeting'],
    ['Report back to the next board meeting.', 'to the next board meeting'],
  ])('%s: the day of the next meeting, where it is known', (text, phrase) => {
    const found = findDue(text, context);
    expect(found?.due).toBe('2026-09-09');
    expect(text.slice(found?.from, found?.to)).toBe(phrase);
    expect(findDue(text, { ...context, nextMeeting: null })).toBeNull();
  });

  test.each([
    ['The report of 3 May is noted'],
    ['Note the report of 3 July.'],
    ['Publish the 3 July paper on the website'],
    ['The June figures are to be checked'],
    ['They may publish'],
    ['The group sat'],
    ['The plan was adopted today.'],
    ['It stands as it is by now'],
    ['Publish by 31 June'],
    ['Publish by June 27'],
    ['Publish by the year'],
    ['Publish by next year'],
    ['Review the 2nd quarter'],
    ['Publish by the 0th'],
    ['Meet at 10'],
    ['Noted on 3 May 2025'],
    [''],
  ])('%s: none', (text) => {
    expect(findDue(text, context)).toBeNull();
  });

  test('the last one introduced is taken, before any that merely stands at the end', () => {
    const text = 'Draft by 3 July and publish by 10 July the figures for the fair on 12 July';
    expect(findDue(text, context)?.due).toBe('2026-07-10');
  });

  test('is reckoned from the meeting over the turn of a year', () => {
    const december = { meetingDate: isoDate('2026-12-30'), nextMeeting: null };
    expect(findDue('Publish by Friday', december)?.due).toBe('2027-01-01');
    expect(findDue('Publish by the end of next month', december)?.due).toBe('2027-01');
    expect(findDue('Publish by the 5th', december)?.due).toBe('2027-01-05');
  });

  test('is the same day in every time zone', () => {
    const zone = process.env['TZ'];
    for (const other of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/London']) {
      process.env['TZ'] = other;
      expect(findDue('Publish by tomorrow', context)?.due).toBe('2026-06-11');
    }
    process.env['TZ'] = zone;
  });
});
