import { beforeEach, describe, expect, test } from 'vitest';
import type { Input } from '#shared/ipc/contract';
import type { MeetingId, PartnershipId } from '#shared/model/id';
import { isoDate } from '#shared/model/iso-date';
import type { MinuteBlock } from '#shared/model/minutes';
import { registerNameSchema, wholeRegister } from '#shared/model/register-table';
import { damageDocument } from '../../../support/damaged-document';
import { aDecision } from '../../../support/minute-blocks';
import { aHeldMeeting, aVotingBoard } from '../../../support/register-cases';
import { useCases, type UseCases } from '../../../support/use-cases';

let app: UseCases;
let partnershipId: PartnershipId;

beforeEach(async () => {
  app = await useCases();
  partnershipId = (await aVotingBoard(app)).view.partnership.id;
});

/** A meeting in whose minutes these decisions are. */
async function decided(date: string, ...blocks: MinuteBlock[]): Promise<MeetingId> {
  const { meeting } = await aHeldMeeting(app, partnershipId, date);
  const minutes = [{ itemId: meeting.agenda[0]!.id, blocks }];
  await app.deps.store.write('meeting', meeting.id, { ...meeting, minutes });
  return meeting.id;
}

const rowsOf = async (
  register: 'decisions' | 'risks' | 'forward-plan',
  version = 'complete' as const,
) => app.get('registerLists:read', { partnershipId, register, version, from: null, until: null });

describe('all registers', () => {
  test('are counted, each once', async () => {
    await decided('2026-03-11', aDecision('1', 'Yes'));
    const counts = await app.get('registerLists:count', { partnershipId });
    expect(counts.map(({ name }) => name)).toEqual(registerNameSchema.options);
    expect(counts.find(({ name }) => name === 'decisions')?.entries).toBe(1);
  });

  test.each(registerNameSchema.options)('%s is read, and leaves as rows', async (register) => {
    const read = {
      partnershipId,
      register,
      version: 'circulated',
      from: null,
      until: null,
    } as const;
    expect(await app.get('registerLists:read', read)).toMatchObject({ name: register });
    const request = { document: 'register', ...read, selection: wholeRegister } as const;
    const { from: _f, until: _u, ...asked } = request;
    const { pieces } = await app.get('exports:preview', asked);
    expect(pieces.join('')).toContain('as at 12 June 2026');
  });

  test('of a partnership that is not there are refused', async () => {
    const nowhere = { partnershipId: 'gone' };
    expect((await app.refused('registerLists:count', nowhere)).code).toBe('not-found');
  });

  test('attendance is that of a time, where one is asked for', async () => {
    const id = await decided('2026-03-11');
    const { meeting } = await app.get('meetings:open', { meetingId: id });
    await app.deps.store.write('meeting', id, { ...meeting, state: 'closed' });
    const about = { partnershipId, register: 'attendance-by-person', version: 'complete' } as const;
    const read = (from: string) =>
      app.get('registerLists:read', { ...about, from: isoDate(from), until: null });
    expect((await read('2026-03-11')).rows).toHaveLength(4);
    expect((await read('2026-03-12')).rows).toEqual([]);
  });

  test('leave out a meeting that cannot be opened', async () => {
    const id = await decided('2026-03-11', aDecision('1', 'Yes'));
    await decided('2026-04-11', aDecision('2', 'Yes'));
    await damageDocument(app.folder, 'meeting', id);
    const again = await useCases({}, app.folder);
    const about = { register: 'decisions', version: 'complete', from: null, until: null } as const;
    const { rows } = await again.get('registerLists:read', { partnershipId, ...about });
    expect(rows.map(({ cells }) => cells[0]?.text)).toEqual(['D-2026-002']);
  });
});

describe('what became of a decision (D1)', () => {
  let standing: Input<'registerLists:saveStanding'>;
  let later: { meetingId: MeetingId; decisionId: string };

  beforeEach(async () => {
    const meetingId = await decided('2026-03-11', aDecision('1', 'Yes'));
    later = {
      meetingId: await decided('2026-06-10', aDecision('2', 'No')),
      decisionId: 'decision-2',
    };
    standing = {
      partnershipId,
      meetingId,
      decisionId: 'decision-1',
      state: 'superseded',
      since: null,
      supersededBy: later,
      note: '',
      conditions: '',
      reviewOn: null,
    };
  });

  const standings = async () =>
    (await app.get('registerLists:kept', { partnershipId })).decisionStandings;

  test('is kept, shown in the register, and taken back', async () => {
    const { undo } = await app.get('registerLists:saveStanding', standing);
    expect(await standings()).toMatchObject([{ state: 'superseded', since: '2026-06-10' }]);
    const { rows } = await rowsOf('decisions');
    expect(rows.map(({ cells }) => cells[4]?.text)).toEqual([
      'Current',
      'Superseded by D-2026-002 from 10 June 2026',
    ]);
    await app.get('app:undo', { token: undo });
    expect(await standings()).toEqual([]);
  });

  test('is looked at again when it is due', async () => {
    const reviewOn = isoDate('2026-06-20');
    const kept = { ...standing, state: 'current', supersededBy: null, reviewOn } as const;
    await app.get('registerLists:saveStanding', kept);
    const { rows } = await app.get('due:list', {});
    expect(rows).toContainEqual(
      expect.objectContaining({
        kind: 'decision-review',
        due: '2026-06-20',
        meetingDate: '2026-03-11',
      }),
    );
  });

  test.each<[string, () => Partial<typeof standing>, string, string | undefined]>([
    [
      'by an earlier one',
      () => ({
        ...later,
        supersededBy: { meetingId: standing.meetingId, decisionId: 'decision-1' },
      }),
      'standing-not-open',
      'successor-earlier',
    ],
    ['by nothing', () => ({ supersededBy: null }), 'standing-not-open', 'successor-missing'],
    ['where no meeting has it', () => ({ decisionId: 'decision-9' }), 'not-found', undefined],
    ['of a meeting that is not there', () => ({ meetingId: 'gone' }), 'not-found', undefined],
    [
      'by one of a meeting that is not there',
      () => ({ supersededBy: { ...later, meetingId: 'gone' } }),
      'not-found',
      undefined,
    ],
  ])('is refused %s', async (_, changes, code, because) => {
    const refusal = await app.refused('registerLists:saveStanding', { ...standing, ...changes() });
    expect([refusal.code, refusal.details?.['because']]).toEqual([code, because]);
    expect(await standings()).toEqual([]);
  });
});
