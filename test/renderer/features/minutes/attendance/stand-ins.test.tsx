import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ok } from '#shared/ipc/result';
import type { Attendance } from '#shared/model/meeting';
import { stated } from '#shared/model/setting';
import { ids } from '../../../../support/board-builders';
import { boardAnswers, boardView, UNDO } from '../../../../support/fake-bridge';
import { openScreen } from '../../../../support/open-screen';
import { aMeeting, anAttendance, anItem, someTerms } from '../../../../support/sample-records';

const exceptional = stated(
  { word: 'substitute', sameOrganisation: true, onlyExceptionally: true } as const,
  '3.2',
);

function openWith(attendance: Attendance[]) {
  const view = boardView({ terms: someTerms({ standIn: exceptional }) });
  const meeting = aMeeting({ state: 'in-progress', agenda: [anItem(1)], attendance });
  return openScreen(`/m/${meeting.id}/minutes`, {
    ...boardAnswers(view, meeting),
    'meetings:markAttendance': () => ok({ view: { ...view, meeting, actions: [] }, undo: UNDO }),
  });
}

const rowOf = async (name: string) => {
  const mark = await screen.findByRole('combobox', { name: `Attendance of ${name}` });
  return mark.closest('li')!;
};

/** What a field is described by. */
const describedBy = (field: HTMLElement) =>
  (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ');

describe('a stand-in (P7, Warwickshire 3.2)', () => {
  it('is asked why they come, with the clause that allows it only exceptionally', async () => {
    const { bridge, user } = openWith([anAttendance(ids.person('pryce'))]);
    await user.click(await screen.findByRole('button', { name: 'Add someone' }));
    const form = within(await screen.findByRole('form', { name: 'Add someone' }));
    expect(form.queryByRole('textbox', { name: 'Why they come instead' })).toBeNull();
    await user.type(
      form.getByRole('combobox', { name: 'Name' }),
      'Carla Webb, Anyshire Constabulary',
    );
    await user.selectOptions(form.getByRole('combobox', { name: 'There as' }), 'Substitute');
    const pryce = 'Siân Pryce (Anyshire Constabulary)';
    await user.selectOptions(form.getByRole('combobox', { name: 'In place of' }), pryce);
    const reason = form.getByRole('textbox', { name: 'Why they come instead' });
    expect(describedBy(reason)).toContain(
      'Stand-ins come only in exceptional circumstances (terms of reference, clause 3.2).',
    );
    await user.type(reason, 'Called to court{Enter}');
    await waitFor(() =>
      expect(bridge.sent('meetings:markAttendance')[0]?.attendance[0]).toMatchObject({
        personId: ids.person('webb'),
        reason: 'Called to court',
      }),
    );
  });

  it('is shown with the reason, and nothing against it where the terms allow it', async () => {
    openWith([
      anAttendance(ids.person('pryce'), { mark: 'apologies' }),
      anAttendance(ids.person('webb'), {
        capacity: 'stand-in',
        standsInFor: ids.person('pryce'),
        reason: 'called to court',
      }),
    ]);
    const row = await rowOf('Carla Webb');
    expect(row.textContent).toContain('Came because: called to court');
    expect(row.textContent).not.toContain('(3.2)');
  });

  it('is shown with what stands against it: no reason, another body, not named (P6, P8)', async () => {
    openWith([
      anAttendance(ids.person('pryce'), { mark: 'apologies' }),
      anAttendance(ids.person('okafor'), {
        capacity: 'stand-in',
        standsInFor: ids.person('pryce'),
      }),
    ]);
    expect((await rowOf('Dr Helen Okafor')).textContent).toContain(
      'Dr Helen Okafor is not named to stand in for Siân Pryce; is of another organisation than Siân Pryce; no reason is given, and stand-ins come only in exceptional circumstances (3.2).',
    );
  });
});
