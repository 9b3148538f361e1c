import { useState } from 'react';
import type { Output } from '#shared/ipc/contract';
import type { ListedAction } from '../../../data/action-lines';

/** Which action, of which partnership. */
export type WhichAction = Output<'allActions:which'>[number];

/** The actions that were chosen to be changed together. */
export type Chosen = {
  actions: readonly WhichAction[];
  has: (action: ListedAction) => boolean;
  toggle: (action: ListedAction) => void;
  choose: (actions: readonly WhichAction[]) => void;
};

/** Keeps which actions of a list are chosen, in sight or not. */
export function useChosen(): Chosen {
  const [chosen, choose] = useState<ReadonlyMap<string, WhichAction>>(new Map());
  return {
    actions: [...chosen.values()],
    has: ({ id }) => chosen.has(id),
    toggle: ({ id, partnershipId }) => {
      const next = new Map(chosen);
      if (!next.delete(id)) next.set(id, { partnershipId, actionId: id });
      choose(next);
    },
    choose: (actions) => choose(new Map(actions.map((one) => [one.actionId, one]))),
  };
}
