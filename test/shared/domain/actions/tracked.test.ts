import { describe, expect, test } from 'vitest';
import { SHOWN_LENGTH, trackedActions } from '#shared/domain/actions/tracked';
import type { Action } from '#shared/model/action';
import { isoDate, isoMonth } from '#shared/model/iso-date';
import {
  aMember,
  anOrganisation,
  aPartnership,
  aPerson,
  aRepresentative,
  ids,
} from '../../../support/board-builders';
import { aMeeting, anAction, anUpdate, TODAY } from '../../../support/sample-records';
import { aStream } from '../../../support/work-stream-builders';

const [bell, cole] = [ids.person('bell'), ids.person('cole')];
const police = ids.organisation('police');
const log = {
  partnership: aPartnership({
    members: [aMember('police')],
    representatives: [aRepresentative('cole', 'police')],
  }),
  people: [aPerson('bell'), aPerson('cole', { name: 'Marcus Cole' })],
  organisations: [anOrganisation('police', 'Anyshire Police')],
  workStreams: [aStream('skills', { name: 'Skills' })],
  meetings: [
    aMeeting({ id: ids.meeting('june'), date: isoDate('2026-06-10'), state: 'closed' }),
    aMeeting({ id: ids.meeting('march'), date: isoDate('2026-03-11'), state: 'closed' }),
  ],
};

const tracked = (changes: Partial<Action>) =>
  trackedActions({ ...log, actions: [anAction(1, changes)] }, TODAY)[0]!;

describe('an action as lists show it', () => {
  test('names its owners, the lead first, with the body each acts for (A1, A5)', () => {
    const { row } = tracked({ ownerIds: [bell, cole], bodyIds: [police], leadId: cole });
    expect(row.owners).toEqual([
      { id: cole, name: 'Marcus Cole', body: 'Anyshire Police' },
      { id: bell, name: 'Grace Bell', body: null },
      { id: police, name: 'Anyshire Police', body: null },
    ]);
    expect(row.bodies).toEqual([{ id: police, name: 'Anyshire Police' }, null]);
  });

  test('has no name for who is not, or no longer, in the directory', () => {
    const gone = { ownerIds: [ids.person('gone')], bodyIds: [ids.organisation('gone')] };
    expect(tracked(gone).row.owners.map(({ name }) => name)).toEqual(['', '']);
    expect(tracked({ workStreamId: ids.workStream('gone') }).row.workStream?.name).toBe('');
  });

  test('says where it was raised, its stream, how often it was carried forward, what was reported (A2)', () => {
    const { row } = tracked({
      origin: { meetingId: ids.meeting('march'), itemId: ids.item(1) },
      raisedOn: isoDate('2026-03-11'),
      workStreamId: ids.workStream('skills'),
      updates: [anUpdate('2026-04-01', 'Begun'), anUpdate('2026-05-01', 'Half done')],
      chased: [{ on: isoDate('2026-04-20'), to: 'Grace Bell', by: '' }],
    });
    expect(row).toMatchObject({
      raisedAt: { meetingId: ids.meeting('march'), date: '2026-03-11' },
      workStream: { name: 'Skills' },
      timesCarried: 1,
      latest: { on: '2026-05-01', text: 'Half done' },
      chased: { on: '2026-04-20', isAnswered: true },
    });
  });

  test('says nothing of what there is not', () => {
    const elsewhere = { meetingId: ids.meeting('gone'), itemId: ids.item(1) };
    expect(tracked({ origin: elsewhere }).row.raisedAt).toBeNull();
    const { row } = tracked({ origin: null });
    expect(row).toMatchObject({ owners: [], bodies: [], raisedAt: null, workStream: null });
    expect(row).toMatchObject({ latest: null, chased: null });
  });

  test.each([
    [SHOWN_LENGTH, SHOWN_LENGTH],
    [SHOWN_LENGTH + 1, SHOWN_LENGTH + 1],
    [SHOWN_LENGTH * 2, SHOWN_LENGTH + 1],
  ])('of %i letters shows %i', (letters, shown) => {
    const { row, words } = tracked({ what: 'x'.repeat(letters) });
    expect(row.what).toHaveLength(shown);
    expect(row.what.endsWith('…')).toBe(letters > SHOWN_LENGTH);
    expect(words).toContain('x'.repeat(letters));
  });

  test.each([
    ['a day', isoDate('2026-07-01'), '2026-07-01 A-2026-001'],
    ['the last day of a month (A12)', isoMonth('2026-06'), '2026-06-30 A-2026-001'],
    ['no day, after all others', null, '9999-99-99 A-2026-001'],
  ])('is put in order by %s', (_, due, key) => {
    expect(tracked({ due }).dueKey).toBe(key);
  });

  test('is found by its owners, their body, its stream and what was reported, in small letters', () => {
    const { words } = tracked({
      ownerIds: [cole],
      workStreamId: ids.workStream('skills'),
      updates: [anUpdate('2026-04-01', 'Begun'), anUpdate('2026-05-01', 'Half done')],
    });
    for (const word of ['marcus cole', 'anyshire police', 'skills', 'begun', 'half done']) {
      expect(words).toContain(word);
    }
  });
});
