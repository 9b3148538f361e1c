import { proposalState } from '#shared/domain/decisions/proposal-state';
import { rulesOn } from '#shared/domain/terms';
import type { RegistersView } from '#shared/ipc/views';
import type { PartnershipId, PersonId } from '#shared/model/id';
import { settledVotes } from './register-builders';
import { aVotingBoard, handsRaised } from './register-cases';
import { useCases, type UseCases } from './use-cases';

/** An app with one board that can vote, and a show of hands on its first proposal. */
export type VotingBoard = {
  app: UseCases;
  partnershipId: PartnershipId;
  people: PersonId[];
  vote: (inFavour: number, against: number, text?: string) => Promise<{ view: RegistersView }>;
};

/** One whose rules on votes are settled, and these. */
export async function votingBoard(rules: Parameters<typeof aVotingBoard>[1]): Promise<VotingBoard> {
  const app = await useCases();
  const { view, people } = await aVotingBoard(app, { ...settledVotes, ...rules });
  const partnershipId = view.partnership.id;
  return {
    app,
    partnershipId,
    people,
    vote: async (inFavour, against, text = 'Buy six cameras') => {
      const { registers } = await app.get('registers:open', { partnershipId });
      return app.get('registers:recordRound', {
        partnershipId,
        proposalId: registers.proposals[0]!.id,
        text,
        movedBy: null,
        way: handsRaised(inFavour, against),
      });
    },
  };
}

/** How the first proposal stands. */
export function stateIn({ partnership, registers }: RegistersView): string {
  return proposalState(registers.proposals[0]!, (on) => rulesOn(partnership, on)).state;
}

/** When the first proposal was put last. */
export function submissionIn({ registers }: RegistersView) {
  return registers.proposals[0]!.submissions.at(-1)!;
}
