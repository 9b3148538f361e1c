import { describe, expect, test } from 'vitest';
import {
  afterAnswer,
  answerRefusal,
  receivedAction,
  requestRefusal,
  transferAwaited,
} from '#shared/domain/actions/transfers';
import { isoDate } from '#shared/model/iso-date';
import { ids } from '../../../support/board-builders';
import { anAction, TODAY } from '../../../support/sample-records';
import { anAnswer, aTransfer } from '../../../support/work-stream-builders';

const self = {
  id: ids.partnership('programme'),
  name: 'Safer Communities Programme',
  today: TODAY,
};
const answered = aTransfer('1', { answer: anAnswer({ outcome: 'declined', note: 'Not ours' }) });

describe('a request to take an action over (A8, Safer Communities Programme)', () => {
  const action = anAction(1);
  const ask = aTransfer('1');
  test.each([
    ['of an open action to another body', action, ask, null],
    ['after one that was declined', { ...action, transfers: [answered] }, ask, null],
    ['while one waits for its answer', { ...action, transfers: [ask] }, ask, 'awaiting-answer'],
    ['of a completed action', { ...action, status: 'complete' as const }, ask, 'closed'],
    ['of one transferred already', { ...action, status: 'transferred' as const }, ask, 'closed'],
    ['to the partnership itself', action, { ...ask, toPartnershipId: self.id }, 'to-itself'],
    ['to itself by name', action, { ...ask, to: 'SAFER communities Programme' }, 'to-itself'],
    ['made today', action, { ...ask, requestedOn: TODAY }, null],
    ['made tomorrow', action, { ...ask, requestedOn: isoDate('2026-06-13') }, 'day-to-come'],
  ])('%s', (_, of, request, refusal) => {
    expect(requestRefusal(of, request, self)).toBe(refusal);
  });

  test('to a partnership of the same name that is kept here is one to another', () => {
    const request = { ...ask, toPartnershipId: ids.partnership('other'), to: self.name };
    expect(requestRefusal(action, request, self)).toBeNull();
  });

  test('waits for its answer', () => {
    expect(transferAwaited({ transfers: [answered, ask] })).toBe(ask);
    expect(transferAwaited({ transfers: [answered] })).toBeNull();
  });
});

describe('an answer to it (A8, letter of 4 November 2020)', () => {
  const action = anAction(1);
  const ask = aTransfer('1');
  const on = (day: string, repliedOn: string | null = null) => ({
    on: isoDate(day),
    repliedOn: repliedOn === null ? null : isoDate(repliedOn),
  });
  test.each([
    ['accepted', action, ask, anAnswer(), null],
    ['a second time', action, answered, anAnswer(), 'answered-already'],
    [
      'on an action closed since',
      { ...action, status: 'complete' as const },
      ask,
      anAnswer(),
      'closed',
    ],
    ['the day before it was asked', action, ask, anAnswer(on('2026-04-14')), 'before-request'],
    ['on the day it was asked', action, ask, anAnswer(on('2026-04-15')), null],
    ['today', action, ask, anAnswer(on('2026-06-12')), null],
    ['tomorrow', action, ask, anAnswer(on('2026-06-13')), 'day-to-come'],
    ['replied to later', action, ask, anAnswer(on('2026-04-24', '2026-06-04')), null],
    ['replied to on its day', action, ask, anAnswer(on('2026-04-24', '2026-04-24')), null],
    [
      'replied to the day before',
      action,
      ask,
      anAnswer(on('2026-04-24', '2026-04-23')),
      'reply-before-answer',
    ],
    ['replied to today', action, ask, anAnswer(on('2026-04-24', '2026-06-12')), null],
    ['replied to tomorrow', action, ask, anAnswer(on('2026-04-24', '2026-06-13')), 'day-to-come'],
    [
      'part of it, unsaid which',
      action,
      ask,
      anAnswer({ outcome: 'part-accepted' }),
      'part-missing',
    ],
    [
      'part of it, said which',
      action,
      ask,
      anAnswer({ outcome: 'part-accepted', note: 'The hub' }),
      null,
    ],
    ['declined, unsaid why', action, ask, anAnswer({ outcome: 'declined' }), 'reason-missing'],
    ['declined, said why', action, ask, anAnswer({ outcome: 'declined', note: 'No staff' }), null],
  ])('%s', (_, of, request, answer, refusal) => {
    expect(answerRefusal(of, request, answer, TODAY)).toBe(refusal);
  });

  const asked = anAction(1, {
    status: 'on-hold',
    holdReason: 'Covid-19',
    isConfidential: true,
    transfers: [answered, aTransfer('2')],
  });

  test('that accepts closes the action as transferred, on the day it was agreed', () => {
    expect(afterAnswer(asked, ids.transfer('2'), anAnswer())).toMatchObject({
      status: 'transferred',
      holdReason: '',
      closedOn: '2026-04-24',
      transfers: [answered, { answer: { outcome: 'accepted' } }],
    });
  });

  test.each(['part-accepted', 'declined'] as const)('%s leaves it open as it was', (outcome) => {
    const answer = anAnswer({ outcome, note: 'The hub' });
    expect(afterAnswer(asked, ids.transfer('2'), answer)).toEqual({
      ...asked,
      transfers: [answered, aTransfer('2', { answer })],
    });
  });

  test('makes the action there, without an owner, with where it came from', () => {
    expect(receivedAction(asked, self.id, anAnswer(), true)).toMatchObject({
      what: asked.what,
      status: 'open',
      ownerIds: [],
      due: asked.due,
      firstDue: asked.due,
      raisedOn: '2026-04-24',
      origin: null,
      isConfidential: true,
      transfers: [],
      receivedFrom: { partnershipId: self.id, actionId: asked.id, reference: 'A-2026-001' },
    });
  });

  test('makes the part there in the words of the answer, and nothing where it was declined', () => {
    const part = anAnswer({ outcome: 'part-accepted', note: 'Set up the network' });
    expect(receivedAction(asked, self.id, part, false)?.what).toBe('Set up the network');
    const no = anAnswer({ outcome: 'declined', note: 'No staff' });
    expect(receivedAction(asked, self.id, no, false)).toBeNull();
  });
});
