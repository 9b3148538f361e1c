import { screen, within } from '@testing-library/react';
import { warwickshire } from '#shared/domain/presets/warwickshire';
import type { Output } from '#shared/ipc/contract';
import { ok } from '#shared/ipc/result';
import type { PartnershipView } from '#shared/ipc/views';
import type { Member } from '#shared/model/membership';
import type { Partnership } from '#shared/model/partnership';
import type { Rules } from '#shared/model/rules/rules';
import { aMember, aRepresentative, ids } from './board-builders';
import { boardAnswers, boardView, UNDO, type Answers } from './fake-bridge';
import { openScreen } from './open-screen';

/** The sample board under the terms of Warwickshire, but for what is changed in them. */
export function warwickshireView(
  changes: Partial<Partnership> = {},
  rules: Partial<Rules> = {},
): PartnershipView {
  const { terms } = warwickshire.content;
  const version = {
    ...terms,
    id: ids.terms('1'),
    version: '1',
    rules: { ...terms.rules, ...rules },
  };
  return boardView({ terms: [version], ...changes });
}

/** The members screen of a partnership, on which every change is taken. */
export function openMembers(view: PartnershipView, answers: Answers = {}) {
  const saved = () => ok({ view, undo: UNDO });
  return openScreen(`/p/${view.partnership.id}/members`, {
    ...boardAnswers(view),
    'partnerships:saveMember': saved,
    'partnerships:saveRepresentative': saved,
    'partnerships:saveOffice': saved,
    'partnerships:saveGuest': saved,
    ...answers,
  });
}

/** Police and fire, whose seats are held, and Anyshire Homes, which is as it is given. */
export function viewWithHomes(
  changes: Partial<Member> = {},
  rules: Partial<Rules> = {},
): PartnershipView {
  const members = [aMember('police'), aMember('fire'), aMember('homes', changes)];
  const representatives = [aRepresentative('pryce', 'police'), aRepresentative('rhys', 'fire')];
  return warwickshireView({ members, representatives, offices: [] }, rules);
}

/** The row that begins with a name. */
export async function rowOf(name: string): Promise<HTMLElement> {
  return screen.findByRole('row', { name: new RegExp(`^${name}`) });
}

/** The form of Anyshire Homes with one of its rare parts open. */
export async function openHomesForm(
  user: ReturnType<typeof openMembers>['user'],
  section: string,
): Promise<HTMLElement> {
  await user.click(await screen.findByRole('button', { name: 'Edit Anyshire Homes' }));
  const panel = await screen.findByRole('dialog');
  const toggle = within(panel).getByRole('button', { name: section });
  if (toggle.getAttribute('aria-expanded') === 'false') await user.click(toggle);
  return panel;
}

export const nothingToHonour: Output<'partnerships:commitments'> = {
  decisions: [],
  actions: [],
  onTheDay: { decisions: [], actions: [] },
};
