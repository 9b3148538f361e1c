import { ok } from '#shared/ipc/result';
import type { Action } from '#shared/model/action';
import type { Registers } from '#shared/model/registers';
import { boardAnswers, boardView, registersView, UNDO, type Answers } from './fake-bridge';
import { openScreen } from './open-screen';

/** Opens the trackers of the sample board, or one of them, with these registers and actions. */
export function openTrackers(
  registers: Partial<Registers>,
  { part = '', actions = [], answers = {} }: OpenedTracker = {},
) {
  const view = boardView();
  const shown = registersView(view, registers);
  const changed = () => ok({ view: shown, undo: UNDO });
  const address = `/p/${view.partnership.id}/trackers${part === '' ? '' : `/${part}`}`;
  return openScreen(address, {
    ...boardAnswers(view),
    'registers:open': () => ok(shown),
    'actions:open': () =>
      ok({
        ...view,
        actions,
        workStreams: [],
        referencePattern: '',
        partnerships: [],
        takenOver: [],
        cameFrom: [],
        meetings: [],
      }),
    'trackers:saveGrid': changed,
    'trackers:saveList': changed,
    'trackers:saveCell': changed,
    'trackers:makeAction': changed,
    'trackers:saveRecommendation': changed,
    'trackers:removeRecommendation': changed,
    'trackers:remove': changed,
    ...answers,
  });
}

type OpenedTracker = { part?: string; actions?: Action[]; answers?: Answers };
