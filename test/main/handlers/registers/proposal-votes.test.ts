import { beforeEach, describe, expect, test } from 'vitest';
import type { PartnershipId, PersonId } from '#shared/model/id';
import { declarationIdSchema } from '#shared/model/id';
import { stated } from '#shared/model/setting';
import { aHeldMeeting, aPutProposal, handsRaised } from '../../../support/register-cases';
import type { UseCases } from '../../../support/use-cases';
import {
  stateIn,
  submissionIn,
  votingBoard,
  type VotingBoard,
} from '../../../support/voting-board';

let app: UseCases;
let partnershipId: PartnershipId;
let people: PersonId[];
let vote: VotingBoard['vote'];

async function aBoardWith(rules: Parameters<typeof votingBoard>[0]): Promise<void> {
  ({ app, partnershipId, people, vote } = await votingBoard(rules));
}

beforeEach(() => aBoardWith({ tieProcedure: stated(true, '8.6') }));

describe('a vote', () => {
  test('by name takes its roll, those recused and those represented from the meeting (V8, V11, I4)', async () => {
    const { meeting } = await aHeldMeeting(app, partnershipId);
    const itemId = meeting.agenda[0]!.id;
    await app.get('minutes:save', {
      meetingId: meeting.id,
      itemId,
      blocks: [
        {
          type: 'declaration',
          id: declarationIdSchema.parse('d1'),
          personId: people[3]!,
          aboutItemId: itemId,
          nature: 'Supplies the cameras',
          takesPart: false,
          tier: 'not-stated',
          waiver: '',
        },
      ],
      by: { client: 'test', number: 1 },
    });
    await app.get('meetings:markAttendance', {
      meetingId: meeting.id,
      attendance: [{ ...meeting.attendance[2]!, mark: 'apologies' }],
    });
    const which = await aPutProposal(app, partnershipId, {
      ...(await app.get('meetings:open', { meetingId: meeting.id })),
    });
    const votes = people.slice(0, 2).map((personId) => ({
      personId,
      seatOf: personId,
      choice: 'for' as const,
    }));
    const told = {
      ...which,
      text: 'Buy six cameras',
      movedBy: people[0]!,
      way: { kind: 'vote', reason: 'No consensus', count: { kind: 'by-name', votes } },
    } as const;
    const theirs = { personId: people[3]!, seatOf: people[3]!, choice: 'for' as const };
    const withTheirs = {
      ...told,
      way: { ...told.way, count: { kind: 'by-name' as const, votes: [...votes, theirs] } },
    };
    for (const asked of [withTheirs, { ...told, movedBy: people[3]! }]) {
      expect((await app.refused('registers:recordRound', asked)).code).toBe('recused');
    }
    const { view } = await app.get('registers:recordRound', told);
    const [round] = submissionIn(view).rounds;
    expect(round).toMatchObject({ recused: [people[3]], movedBy: people[0] });
    const count = round!.way.kind === 'vote' ? round!.way.count : null;
    const voters = count?.kind === 'by-name' ? count.voters : [];
    expect(voters.map(({ isThere, choice }) => [isThere, choice])).toEqual([
      [true, 'for'],
      [true, 'for'],
      [false, null],
      [true, null],
    ]);
    const names = submissionIn(view).represented.map(
      (id) => view.organisations.find((one) => one.id === id)?.name,
    );
    expect(names).toEqual(['Council', 'Police', 'Probation']);
    const stranger = { personId: people[0]!, seatOf: people[1]!, choice: 'for' } as const;
    const other = await aPutProposal(app, partnershipId, {
      ...(await app.get('meetings:open', { meetingId: meeting.id })),
    });
    const refusal = await app.refused('registers:recordRound', {
      ...other,
      text: 'x',
      movedBy: null,
      way: { kind: 'vote', reason: '', count: { kind: 'by-name', votes: [stranger] } },
    });
    expect(refusal.code).toBe('not-found');
  });

  test('is refused while inquorate where the terms take no decisions then; an attempt that failed is not (Q4, Safer Essex 8.7)', async () => {
    await aBoardWith({
      quorum: stated(
        { unit: 'organisations', measure: { kind: 'fraction', numerator: 1, denominator: 3 } },
        '8.7',
      ),
      inquorate: stated('no-decisions', '8.7'),
    });
    const view = await aHeldMeeting(app, partnershipId, '2026-06-10', 'absent');
    const which = await aPutProposal(app, partnershipId, view);
    const round = { ...which, text: 'Buy six cameras', movedBy: null };
    for (const way of [handsRaised(2, 1), { kind: 'consensus', isReached: true } as const]) {
      expect(await app.refused('registers:recordRound', { ...round, way })).toEqual({
        code: 'inquorate-no-decisions',
        details: { clause: '8.7' },
      });
    }
    const tried = await app.get('registers:recordRound', {
      ...round,
      way: { kind: 'consensus', isReached: false },
    });
    expect(stateIn(tried.view)).toBe('open');
    const outcome = { ...which, text: 'As agreed', on: '2026-06-10' } as const;
    expect(
      (await app.refused('registers:recordOutcome', { ...outcome, result: 'lost' })).code,
    ).toBe('inquorate-no-decisions');
    const other = await app.get('registers:recordOutcome', { ...outcome, result: 'other' });
    expect(submissionIn(other.view).typedOutcome?.result).toBe('other');
  });

  test('is settled by a casting vote only where the terms give one (V8)', async () => {
    const which = await aPutProposal(app, partnershipId, await aHeldMeeting(app, partnershipId));
    await vote(2, 2);
    const casting = { ...which, personId: people[0]!, choice: 'for' } as const;
    expect((await app.refused('registers:giveCastingVote', casting)).details).toMatchObject({
      because: 'no-casting-vote',
    });
    const { partnership } = await app.get('partnerships:open', { partnershipId });
    await app.get('terms:saveRules', {
      partnershipId,
      termsId: partnership.terms[0]!.id,
      rules: { castingVote: stated(true, '9') },
    });
    const { view } = await app.get('registers:giveCastingVote', casting);
    expect(stateIn(view)).toBe('carried');
  });

  test('keeps the feedback that belongs to it, until that is taken out', async () => {
    const which = await aPutProposal(app, partnershipId, await aHeldMeeting(app, partnershipId));
    await vote(2, 2);
    const feedback = { ...which, personId: null, organisationId: null, text: 'Too dear' };
    const { view } = await app.get('registers:recordFeedback', feedback);
    const [given] = submissionIn(view).rounds[0]!.feedback;
    expect(given).toMatchObject({ text: 'Too dear' });
    const removed = await app.get('registers:removeFeedback', { ...which, feedbackId: given!.id });
    expect(submissionIn(removed.view).rounds[0]!.feedback).toEqual([]);
    const again = { ...which, feedbackId: given!.id };
    expect((await app.refused('registers:removeFeedback', again)).code).toBe('not-found');
  });
});
