import { describe, expect, test } from 'vitest';
import { registerEntries } from '#shared/documents/subject-access/register-entries';
import { isoDate } from '#shared/model/iso-date';
import type { Round } from '#shared/model/proposal';
import { emptyRegisters, type Registers } from '#shared/model/registers';
import { ids } from '../../../support/board-builders';
import { aRisk } from '../../../support/kept-builders';
import {
  aFeedback,
  aGift,
  anElectronicDecision,
  aProposal,
  aReply,
  aRound,
  aStandingInterest,
  aSubmission,
  aVoter,
  hands,
} from '../../../support/register-builders';
import { aSubjectBoard, bell, graceBell, saidIn } from '../../../support/subject-access';
import { aGrid, aRecommendationTracker, aTracked } from '../../../support/tracker-builders';

const subject = graceBell();
const shah = ids.person('shah');
const day = isoDate('2026-06-03');

describe('of registers the report says', () => {
  const told = (changes: Partial<Registers>, closed = aSubjectBoard()) =>
    registerEntries(
      { ...emptyRegisters(ids.partnership('anyshire')), ...changes },
      subject,
      closed,
    );

  test('what they sought, moved, cast, said against and took no part in (V1 to V4)', () => {
    const round = aRound(
      '1',
      {
        kind: 'by-name',
        voters: [
          aVoter('bell', 'for'),
          aVoter('bell', 'against', { seatOf: shah }),
          aVoter('bell', null, { seatOf: null }),
          aVoter('bell', null, { isThere: false }),
          aVoter('shah', 'abstain', { seatOf: bell }),
          aVoter('cole', 'for'),
        ],
      },
      {
        movedBy: bell,
        recused: [bell],
        feedback: [aFeedback('1', { personId: bell }), aFeedback('2')],
      },
    );
    const way: Round['way'] = {
      kind: 'vote',
      reason: '',
      count: hands(1, 1),
      castingVote: { personId: bell, choice: 'for' },
    };
    const proposal = aProposal({
      proposer: { personId: bell, organisationId: null, name: '' },
      submissions: [
        aSubmission('june', {
          rounds: [
            round,
            { ...round, movedBy: shah, recused: [], feedback: [], way },
            {
              ...round,
              movedBy: null,
              recused: [],
              feedback: [],
              way: { kind: 'consensus', isReached: true },
            },
          ],
        }),
      ],
    });
    const entries = told({ proposals: [proposal, aProposal({}, 'other')] });
    expect(saidIn(entries)).toEqual([
      'Seeks support for “Cameras in the precinct”: Buy six cameras',
      'Moved, on “Cameras in the precinct”: Version 1',
      'Took no part in “Cameras in the precinct” because of an interest',
      'Vote by name on “Cameras in the precinct”: for',
      'Vote by name on “Cameras in the precinct”: against, in the place of Priya Shah',
      'Vote by name on “Cameras in the precinct”: did not vote',
      'Vote by name on “Cameras in the precinct”: was not there',
      'Vote by name on “Cameras in the precinct”: abstained, given by Priya Shah in their place',
      'Why they were not willing, on “Cameras in the precinct”: Too dear',
      'Casting vote on “Cameras in the precinct”: for',
    ]);
    expect(entries.filter(({ namesOthers }) => namesOthers)).toHaveLength(2);
    const closed = { itemIds: new Set([ids.item('june')]) };
    expect(
      told({ proposals: [proposal] }, aSubjectBoard(closed)).every((one) => one.isConfidential),
    ).toBe(true);
    expect(
      told({
        proposals: [aProposal({ proposer: { personId: bell, organisationId: null, name: '' } })],
      })[0]?.on,
    ).toBeNull();
  });

  test('what they were asked between meetings, by whom in their place, and what they answered (V10)', () => {
    const asked = anElectronicDecision(['bell', 'cole'], {
      recused: [bell],
      replies: [
        { ...aReply('bell', 'comment'), text: 'In spring.' },
        aReply('bell', 'for'),
        aReply('cole', 'for'),
      ],
    });
    const inPlace = { ...asked.recipients[1]!, personId: shah, seatOf: bell };
    const decision = { ...asked, recipients: [...asked.recipients, inPlace] };
    expect(
      saidIn(told({ electronicDecisions: [decision, anElectronicDecision(['cole'])] })),
    ).toEqual([
      'Asked to decide on “Conference date”: Shall the conference be in October?',
      'Priya Shah was asked in their place to decide on “Conference date”',
      'Took no part in “Conference date” because of an interest',
      'Answered on “Conference date”: comment only. In spring.',
      'Answered on “Conference date”: for',
    ]);
  });

  test('interests, gifts, trackers and risks that are theirs (I3, I6, G13, G18)', () => {
    const [category] = emptyRegisters(ids.partnership('anyshire')).interestCategories;
    const entries = told({
      standingInterests: [
        aStandingInterest(bell, { categoryId: category!.id, until: day }),
        aStandingInterest(bell, { categoryId: 'gone' as never }),
        aStandingInterest(bell),
        aStandingInterest(shah),
      ],
      gifts: [
        aGift('1'),
        aGift('2', { value: 'about £20', isAccepted: false, registeredOn: day }),
        aGift('3', { personId: shah }),
      ],
      trackers: [
        aRecommendationTracker({
          rows: [aTracked('R1', { ownerIds: [bell], position: 'Half done' }), aTracked('R2')],
        }),
        aRecommendationTracker({ keeperId: null }),
        aGrid({ title: 'Regions', keeperId: bell }),
      ],
      risks: [
        aRisk('1', { ownerId: bell, level: 'high', response: 'Ask for money', closedOn: day }),
        aRisk('2', { ownerId: bell, isConfidential: true, kind: 'issue' }),
        aRisk('3'),
      ],
    });
    expect(
      entries.map(
        ({ when, says, isConfidential }) => `${when} | ${isConfidential ? '! ' : ''}${says}`,
      ),
    ).toEqual([
      'Until 3 Jun 2026 | Well-being or money, one’s own or that of a relative or friend: Trustee of Anyshire Youth Trust',
      'No dates recorded | Trustee of Anyshire Youth Trust',
      'No dates recorded | Trustee of Anyshire Youth Trust',
      '1 Jun 2026 | Lunch, offered by A supplier. Accepted',
      '1 Jun 2026 | Lunch, offered by A supplier, about £20. Declined. Registered with their organisation 3 Jun 2026',
      ' | Keeps the tracker “Audit recommendations” up to date',
      ' | Answers for a recommendation in “Audit recommendations”: R1. Improve strategic planning. Half done',
      ' | Keeps the tracker “Regions” up to date',
      expect.stringMatching(
        /^1 Jun 2026 \| Risk they look after: Risk 1\. High.*What is done: Ask for money\. Closed 3 June 2026$/,
      ),
      '1 Jun 2026 | ! Issue they look after: Risk 2',
    ]);
  });
});
