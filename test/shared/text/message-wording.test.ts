import { describe, expect, test } from 'vitest';
import { circulatedSchema } from '#shared/model/meeting-cycle';
import { isoDate } from '#shared/model/iso-date';
import { messageFor, type MessageFacts } from '#shared/text/message-wording';

const facts = (messages: MessageFacts['partnership']['houseStyle']['messages'] = []) => ({
  partnership: {
    name: 'Safer Anyshire',
    secretariat: { name: 'Beth Carter' },
    houseStyle: { messages },
  },
  meeting: { date: isoDate('2026-06-24'), kind: 'annual' as const },
});

describe('the e-mail that brings something of a meeting', () => {
  test('says of which partnership and meeting it is', () => {
    const { subject, body } = messageFor('agenda', facts());
    expect(subject).toBe('Safer Anyshire: agenda for 24 June 2026');
    expect(body).toContain('the agenda for the annual meeting on 24 June 2026');
    expect(body.endsWith('Beth Carter')).toBe(true);
  });

  test.each(circulatedSchema.options)('leaves no blank in that of the %s', (what) => {
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
});
