import type {
  AttendanceListPapers,
  DecisionLogPapers,
  GiftsRegisterPapers,
  InterestsRegisterPapers,
} from '#shared/documents/papers';
import type { ElectronicDecision } from '#shared/model/electronic-decision';
import { declarationIdSchema } from '#shared/model/id';
import { isoDate } from '#shared/model/iso-date';
import { emptyRegisters } from '#shared/model/registers';
import { interestCategoryIdSchema } from '#shared/model/register-ids';
import { ids } from './board-builders';
import { aDecision, aDeclaration, aVote, bullets } from './minute-blocks';
import { aGift, aReply, aStandingInterest, anElectronicDecision } from './register-builders';
import { boardPapers, marchMeeting } from './sample-papers';
import { anAction, anItem } from './sample-records';

/** A May meeting: an open item that was voted on, one that is confidential in part, and a closed one. */
export const mayMeeting = {
  ...marchMeeting,
  id: ids.meeting('may'),
  date: isoDate('2026-05-06'),
  agenda: [
    anItem('open', { title: 'CCTV' }),
    anItem('part', { title: 'Budget' }),
    anItem('closed', { title: 'Contract', isClosed: true }),
  ],
  minutes: [
    {
      itemId: ids.item('open'),
      blocks: [
        bullets('three bids were heard'),
        aVote({ movedBy: ids.person('cole'), secondedBy: ids.person('shah') }),
        aDecision('1', 'That a third van be bought.'),
        { type: 'action' as const, actionId: ids.action(51) },
        { type: 'action' as const, actionId: ids.action(52) },
        aDeclaration(),
      ],
    },
    {
      itemId: ids.item('part'),
      blocks: [aDecision('2', 'That the reserve be used.', true), aDecision('3', '')],
    },
    {
      itemId: ids.item('closed'),
      blocks: [
        aDecision('4', 'That the contract be ended.'),
        aDeclaration({
          id: declarationIdSchema.parse('declaration-2'),
          aboutItemId: ids.item('closed'),
          nature: 'a share',
          takesPart: true,
        }),
      ],
    },
  ],
};

const registers = emptyRegisters(ids.partnership('anyshire'));

/** A decision log of the June meeting and of the May one. */
export function decisionLogPapers(changes: Partial<DecisionLogPapers> = {}): DecisionLogPapers {
  const { meeting, ...papers } = boardPapers();
  return {
    ...papers,
    meetings: [meeting, mayMeeting],
    actions: [...papers.actions, anAction(51), anAction(52, { isConfidential: true })],
    registers: { ...registers, electronicDecisions: [aResult()] },
    ...changes,
  };
}

/** A decision between meetings that has a result. */
export function aResult(changes: Partial<ElectronicDecision> = {}): ElectronicDecision {
  return anElectronicDecision(['cole', 'shah', 'nowak'], {
    replies: [aReply('cole', 'for'), aReply('shah', 'against')],
    title: 'Grant',
    result: { outcome: 'carried', text: 'That the grant be paid.', on: isoDate('2026-06-05') },
    ...changes,
  });
}

/** The June meeting, for the list of who attended. */
export function attendancePapers(): AttendanceListPapers {
  return boardPapers();
}

/** A register of one standing interest, and of what was declared at the May meeting. */
export function interestsPapers(
  changes: Partial<InterestsRegisterPapers> = {},
): InterestsRegisterPapers {
  return {
    ...boardPapers(),
    meetings: [mayMeeting],
    registers: {
      ...registers,
      standingInterests: [
        aStandingInterest(ids.person('cole'), {
          categoryId: interestCategoryIdSchema.parse('employer'),
        }),
      ],
    },
    ...changes,
  };
}

/** A register of what was offered: declined, registered, and not yet. */
export function giftsPapers(): GiftsRegisterPapers {
  return {
    ...boardPapers(),
    registers: {
      gifts: [
        aGift('declined', { isAccepted: false, on: isoDate('2026-05-01'), value: '' }),
        aGift('registered', { on: isoDate('2026-05-02'), registeredOn: isoDate('2026-05-09') }),
        aGift('waiting', { on: isoDate('2026-05-03'), registeredOn: null }),
      ],
    },
  };
}
