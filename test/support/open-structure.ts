import { screen, within } from '@testing-library/react';
import { ok } from '#shared/ipc/result';
import type { Partnership } from '#shared/model/partnership';
import { aPartnership } from './board-builders';
import { boardAnswers, boardView, tied, UNDO, type Answers } from './fake-bridge';
import { openScreen } from './open-screen';
import { TODAY } from './sample-records';

/** Another partnership kept here. */
export const OTHER = aPartnership({ name: 'Executive Board' }, 'executive');

/** Opens the structure of the sample board, changed, among other partnerships. */
export function openStructure(
  changes: Partial<Partnership> = {},
  answers: Answers = {},
  others: readonly Partnership[] = [OTHER],
) {
  const view = boardView(changes);
  const saved = () => ok({ view, undo: UNDO });
  const partnerships = [tied(view), ...others.map((one) => tied({ ...view, partnership: one }))];
  return openScreen(`/p/${view.partnership.id}/structure`, {
    ...boardAnswers(view),
    'structure:open': () => ok({ partnerships, today: TODAY }),
    'structure:saveStatus': saved,
    'structure:saveGroup': saved,
    'structure:saveLink': saved,
    'structure:removeLink': saved,
    'structure:saveReport': saved,
    'structure:recordReport': saved,
    'structure:removeReportRecord': saved,
    'structure:saveDuty': saved,
    'structure:tickDuty': saved,
    'structure:saveDocument': saved,
    'structure:recordHealthCheck': saved,
    'structure:removeHealthCheck': saved,
    ...answers,
  });
}

type Opened = ReturnType<typeof openStructure>;

/** Presses a button that opens a panel. */
export async function openPanel(user: Opened['user'], button: string) {
  await user.click(await screen.findByRole('button', { name: button }));
  return within(await screen.findByRole('dialog'));
}
