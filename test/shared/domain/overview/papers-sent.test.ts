import { describe, expect, test } from 'vitest';
import { papersSent } from '#shared/domain/overview/papers-sent';
import { newDispatch } from '#shared/domain/new-records';
import { dispatchIdSchema } from '#shared/model/id';
import { isoDate } from '#shared/model/iso-date';
import type { Dispatch } from '#shared/model/meeting-cycle';
import type { Notice } from '#shared/model/rules/meeting-rules';
import { stated } from '#shared/model/setting';
import { rulesWith } from '../../../support/board-builders';
import { aBoard } from '../../../support/sample-board';
import { aMeeting } from '../../../support/sample-records';

/** A Wednesday. */
const DAY = isoDate('2026-06-10');
const { calendar } = aBoard();
const sent = (on: string, what: Dispatch['what'] = 'papers'): Dispatch => ({
  ...newDispatch,
  id: dispatchIdSchema.parse(`${what}-${on}`),
  what,
  on: isoDate(on),
  to: 'All members',
  how: 'E-mail',
  lateReason: '',
});
const meeting = (...sendings: Dispatch[]) => {
  const held = aMeeting({ date: DAY });
  return { ...held, cycle: { ...held.cycle, sent: sendings } };
};
const notice = (days: number, counted: Notice['counted']): Notice => ({
  days,
  counted,
  isTarget: false,
});
const rule = (value: Notice) => rulesWith({ papersNotice: stated(value, '8.4') });

describe('when papers went out, against the rule (N2, N5)', () => {
  test('is told in calendar days, also where the rule counts working days', () => {
    const asked = notice(5, 'working');
    expect(papersSent(rule(asked), meeting(sent('2026-06-01')), calendar)).toEqual({
      state: 'set',
      notice: asked,
      clause: '8.4',
      asked: 7,
      sent: 9,
    });
  });

  test('counts the first sending of papers, and no other document (N6)', () => {
    const sendings = [sent('2026-06-09'), sent('2026-06-03'), sent('2026-05-01', 'agenda')];
    const told = papersSent(rule(notice(7, 'calendar')), meeting(...sendings), calendar);
    expect([told.asked, told.sent]).toEqual([7, 7]);
  });

  test.each([
    ['on the day', '2026-06-10', 0],
    ['after it', '2026-06-12', -2],
  ])('may be %s', (_, on, days) => {
    const told = papersSent(rule(notice(7, 'calendar')), meeting(sent(on)), calendar);
    expect(told.sent).toBe(days);
  });

  test('is not known where nobody recorded it', () => {
    const told = papersSent(rule(notice(7, 'calendar')), meeting(), calendar);
    expect([told.asked, told.sent]).toEqual([7, null]);
  });

  test.each(['silent', 'not-entered'] as const)('is asked by no rule where it is %s', (state) => {
    const rules = rulesWith({ papersNotice: { state } });
    expect(papersSent(rules, meeting(sent('2026-06-03')), calendar)).toEqual({
      state,
      notice: null,
      clause: null,
      asked: null,
      sent: 7,
    });
  });

  test('has no day where the calendar has not so many working days', () => {
    const told = papersSent(rule(notice(9999, 'working')), meeting(), calendar);
    expect(told).toMatchObject({ state: 'no-day', clause: '8.4', asked: null });
  });
});
