import { describe, expect, test } from 'vitest';
import { messageKindSchema } from '#shared/model/house-style';
import { isoDate, isoTime } from '#shared/model/iso-date';
import {
  chaseLetter,
  chaseMessage,
  messageFor,
  type MessageFacts,
} from '#shared/text/message-wording';

const facts = (messages: MessageFacts['partnership']['houseStyle']['messages'] = []) => ({
  partnership: {
    name: 'Safer Anyshire',
    secretariat: { name: 'Beth Carter' },
    houseStyle: { messages },
  },
  meeting: {
    date: isoDate('2026-06-24'),
    kind: 'annual' as const,
    startTime: isoTime('10:00'),
    endTime: isoTime('12:00'),
    place: 'County Hall',
  },
});

describe('the e-mail that brings something of a meeting', () => {
  test('says of which partnership and meeting it is', () => {
    const { subject, body } = messageFor('agenda', facts());
    expect(subject).toBe('Safer Anyshire: agenda for 24 June 2026');
    expect(body).toContain('the agenda for the annual meeting on 24 June 2026');
    expect(body.endsWith('Beth Carter')).toBe(true);
  });

  const ofMeeting = messageKindSchema.exclude(['chase']);
  test.each(ofMeeting.options)('leaves no blank in that of the %s', (what) => {
    const { subject, body } = messageFor(what, facts());
    expect(`${subject} ${body}`).not.toMatch(/[{}]/);
  });

  test('is in the words of the partnership, where it has some, and keeps a blank nobody knows', () => {
    const own = { kind: 'minutes' as const, subject: 'Cofnodion {date}', body: 'At {whom}' };
    expect(messageFor('minutes', facts([own]))).toEqual({
      subject: 'Cofnodion 24 June 2026',
      body: 'At {whom}',
    });
    expect(messageFor('agenda', facts([own])).subject).toContain('agenda');
  });

  test('never has a subject that is longer than a line may be', () => {
    const long = { ...facts().partnership, name: 'x'.repeat(200) };
    expect(messageFor('papers', { ...facts(), partnership: long }).subject).toHaveLength(200);
  });

  test('invites to a time and a place, or says that the place is not settled', () => {
    const settled = facts();
    expect(messageFor('invitation', settled).body).toContain('10.00am to 12 noon, County Hall.');
    const open = { ...settled, meeting: { ...settled.meeting, place: '' } };
    expect(messageFor('invitation', open).body).toContain('12 noon, place to be confirmed.');
  });

  test.each(['constructor', 'toString', 'proto'])('takes {%s} for no blank', (name) => {
    const own = { kind: 'agenda' as const, subject: 'x', body: `{${name}}` };
    expect(messageFor('agenda', facts([own])).body).toBe(`{${name}}`);
  });
});

test('the e-mail that chases somebody names them and all their actions, however many (A4)', () => {
  const actions = Array.from({ length: 400 }, (_, place) => `A-${place} ${'x'.repeat(80)}`);
  const { subject, body } = chaseMessage(facts().partnership, { owner: 'Grace Bell', actions });
  expect(subject).toBe('Safer Anyshire: your actions');
  expect(body).toMatch(/^Dear Grace Bell\n/);
  expect(body).toContain(`${actions[0]}\n\n${actions[1]}`);
  expect(body).toContain(actions[399]);
});

describe('the one letter about the actions of several partnerships (A4)', () => {
  const partnership = (name: string, secretariat: string) => ({
    name,
    secretariat: { name: secretariat },
    houseStyle: {
      messages: [{ kind: 'chase' as const, subject: '{partnership}', body: 'Hello\n{actions}' }],
    },
  });

  test('is in a neutral wording, each partnership and its secretariat as a heading', () => {
    const { subject, body } = chaseLetter('Grace Bell', [
      { partnership: partnership('North', 'Beth Carter'), actions: ['A-1', 'A-2'] },
      { partnership: partnership('South', ''), actions: ['B-1'] },
      { partnership: partnership('West', 'Beth Carter'), actions: ['C-1'] },
    ]);
    expect(subject).toBe('Your actions in 3 partnerships');
    expect(body).toBe(
      [
        'Dear Grace Bell\n\nPlease let me know how these actions stand:',
        '= North (secretariat: Beth Carter) =\n\nA-1\n\nA-2\n',
        '= South =\n\nB-1\n',
        '= West (secretariat: Beth Carter) =\n\nC-1',
        'Kind regards\nBeth Carter',
      ].join('\n\n'),
    );
  });

  test('is in the own wording of the partnership where there is only one', () => {
    const only = { partnership: partnership('North', 'Beth Carter'), actions: ['A-1'] };
    expect(chaseLetter('Grace Bell', [only])).toEqual({ subject: 'North', body: 'Hello\nA-1' });
  });
});
