import { beforeEach, describe, expect, test } from 'vitest';
import type { MeetingId, PartnershipId } from '#shared/model/id';
import type { PaperId } from '#shared/model/register-ids';
import { aHeldMeeting, aVotingBoard } from '../../../support/register-cases';
import { useCases, type UseCases } from '../../../support/use-cases';

let app: UseCases;
let partnershipId: PartnershipId;
let meetingId: MeetingId;
let paperId: PaperId;

const OWN = {
  sourceOrganisation: '',
  reuseApproval: null,
  personalData: 'none' as const,
  titleWelsh: '',
  summary: '',
  recommendations: [],
  marking: 'none' as const,
};
const A_DRAFT = {
  ...OWN,
  title: 'Closure report',
  author: 'Beth',
  distributionListId: null,
  note: '',
};

beforeEach(async () => {
  app = await useCases();
  const board = await aVotingBoard(app);
  partnershipId = board.view.partnership.id;
  meetingId = (await aHeldMeeting(app, partnershipId)).meeting.id;
  const { view } = await app.get('papers:add', { ...A_DRAFT, partnershipId, on: '2026-06-01' });
  paperId = view.registers.papers[0]!.id;
});

const step = (state: 'draft' | 'considered' | 'agreed', on: string, at: MeetingId | null) => ({
  partnershipId,
  paperId,
  state,
  on,
  meetingId: at,
  note: '',
});

const states = async () => {
  const { registers } = await app.get('registers:open', { partnershipId });
  return registers.papers[0]!.steps.map(({ state }) => state);
};

describe('a paper (M7, WACSO: considered as drafts, then agreed by the Board)', () => {
  test('goes from draft over considered to agreed, each step at a meeting on a day', async () => {
    await app.get('papers:recordStep', step('considered', '2026-06-10', meetingId));
    await app.get('papers:recordStep', step('draft', '2026-06-11', null));
    const { view } = await app.get('papers:recordStep', step('agreed', '2026-06-12', meetingId));
    expect(view.registers.papers[0]).toMatchObject({
      title: 'Closure report',
      steps: [
        { state: 'draft', on: '2026-06-01', meetingId: null },
        { state: 'considered', on: '2026-06-10', meetingId },
        { state: 'draft' },
        { state: 'agreed', on: '2026-06-12', meetingId },
      ],
    });
  });

  test.each([
    ['on a day to come', () => step('agreed', '2026-06-13', null), 'day-to-come'],
    ['before its meeting', () => step('agreed', '2026-06-09', meetingId), 'before-its-meeting'],
    ['before it was written', () => step('agreed', '2026-05-31', null), 'before-earlier-step'],
  ])('is not agreed %s', async (_, wrong, because) => {
    expect(await app.refused('papers:recordStep', wrong())).toEqual({
      code: 'paper-step-out-of-order',
      details: { because },
    });
    expect(await states()).toEqual(['draft']);
  });

  test('is not agreed by a meeting that is not there, and not agreed twice', async () => {
    const gone = { ...step('agreed', '2026-06-12', null), meetingId: 'gone' };
    expect((await app.refused('papers:recordStep', gone)).code).toBe('not-found');
    await app.get('papers:recordStep', step('agreed', '2026-06-12', null));
    const again = await app.refused('papers:recordStep', step('agreed', '2026-06-12', null));
    expect(again.details).toEqual({ because: 'agreed-already' });
  });

  test('loses a step recorded in error, which Undo brings back; its first draft stays', async () => {
    await app.get('papers:recordStep', step('considered', '2026-06-10', meetingId));
    const { undo } = await app.get('papers:removeStep', { partnershipId, paperId, place: 1 });
    expect(await states()).toEqual(['draft']);
    await app.get('app:undo', { token: undo });
    expect(await states()).toEqual(['draft', 'considered']);
    const first = await app.refused('papers:removeStep', { partnershipId, paperId, place: 0 });
    expect(first.details).toEqual({ because: 'begins-as-draft' });
    const none = await app.refused('papers:removeStep', { partnershipId, paperId, place: 2 });
    expect(none.code).toBe('not-found');
  });

  test('begins on a day that has come, and goes to a list that is there (M7, X3)', async () => {
    const toCome = { ...A_DRAFT, partnershipId, on: '2026-06-13' };
    expect((await app.refused('papers:add', toCome)).details).toEqual({ because: 'day-to-come' });
    const facts = { ...OWN, title: 'Final report', author: '', distributionListId: null };
    const { view } = await app.get('papers:save', { partnershipId, paperId, ...facts });
    expect(view.registers.papers).toMatchObject([facts]);
    const list = { ...facts, distributionListId: 'gone' };
    const refusal = await app.refused('papers:save', { partnershipId, paperId, ...list });
    expect(refusal.code).toBe('not-found');
    const added = { ...toCome, on: '2026-06-12', distributionListId: 'gone' };
    expect((await app.refused('papers:add', added)).code).toBe('not-found');
  });
});
