import { dueDays } from '#shared/domain/actions/due-days';
import { askedFor, inOrder } from '#shared/domain/actions/finding';
import { actionLines, tallyOf } from '#shared/domain/actions/lines';
import { trackedActions, type Tracked } from '#shared/domain/actions/tracked';
import { MOST_A_DAY } from '#shared/ipc/areas/all-actions';
import { contract, type Input } from '#shared/ipc/contract';
import { ok } from '#shared/ipc/result';
import type { ActionLogView } from '#shared/ipc/views';
import type { Answers } from './fake-bridge';
import { TODAY } from './sample-records';

function found(actions: readonly Tracked[], asked: Input<'allActions:which'>): Tracked[] {
  const { question, status, due } = contract['allActions:which'].input.parse(asked);
  return askedFor(inOrder(actions, question.order), { question, status, due }, TODAY);
}

/** What the main process answers about the actions of a log, whichever are asked for. */
export function trackerAnswers(log: ActionLogView): Answers {
  const today = TODAY;
  const actions = trackedActions(log, today);
  const owners = new Map(
    actions.flatMap(({ row }) => row.owners.map(({ id, name }) => [id, name])),
  );
  return {
    'actions:open': () => ok(log),
    'allActions:find': ({ grouping, offset, limit, ...asked }) => {
      const wanted = found(actions, asked);
      const lines = actionLines(wanted, grouping, today);
      return ok({
        today,
        all: tallyOf(actions, today),
        found: tallyOf(wanted, today),
        total: lines.length,
        lines: lines.slice(offset, offset + limit),
      });
    },
    'allActions:days': (asked) => {
      const wanted = found(actions, asked);
      return ok({ today, count: wanted.length, days: dueDays(wanted, MOST_A_DAY) });
    },
    'allActions:which': (asked) =>
      ok(
        found(actions, asked).map(({ row: { partnershipId, id } }) => ({
          partnershipId,
          actionId: id,
        })),
      ),
    'allActions:choices': () =>
      ok({
        owners: [...owners].map(([id, name]) => ({ id, name })),
        partnerships: [{ id: log.partnership.id, name: log.partnership.name }],
      }),
  };
}
