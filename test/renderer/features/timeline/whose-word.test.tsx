import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { isoDate } from '#shared/model/iso-date';
import { anOffice, ids } from '../../../support/board-builders';
import { boardAnswers, boardView } from '../../../support/fake-bridge';
import { openTimeline, rowOf, withCycle } from '../../../support/open-timeline';
import { aMeeting, someTerms } from '../../../support/sample-records';
import { dispatch, warwickshire, word } from '../../../support/sample-timeline';

describe('whose word it takes', () => {
  it('is that of both joint Chairs where the terms do not say that one is enough (C8)', async () => {
    const offices = [anOffice('chair', 'ahmed'), anOffice('chair', 'okafor')];
    const view = boardView({ terms: someTerms(warwickshire), offices });
    const chair = { ...word('Cllr Amara Ahmed', '2026-06-11'), personId: ids.person('ahmed') };
    const meeting = aMeeting({
      date: isoDate('2026-06-24'),
      state: 'planned',
      ...withCycle({ agendaAgreed: [chair] }),
    });
    const { user } = openTimeline(warwickshire, {}, boardAnswers(view, meeting));
    const row = await rowOf('Agree the agenda');
    expect(row.textContent).toContain(
      'Whether one of the joint Chairs is enough is not in the terms: all are waited for until the partnership decides',
    );
    expect(row.textContent).toContain('Due');
    await user.click(within(row).getByRole('button', { name: /^Record agreement/ }));
    const panel = await screen.findByRole('dialog', { name: 'Agreement to the agenda' });
    const who = within(panel).getByRole('combobox', { name: 'Who' });
    expect(who).toHaveProperty('value', 'Dr Helen Okafor');
  });

  it('is said to be another’s than the rule asks for, where it is (N1, M1)', async () => {
    const words = [word('A. Nother', '2026-06-11'), word('Cllr Amara Ahmed', '2026-06-11')];
    openTimeline(warwickshire, withCycle({ agendaAgreed: words }));
    const row = await rowOf('Agree the agenda');
    const entries = within(row).getAllByRole('listitem');
    expect(entries.map(({ textContent }) => textContent)).toEqual([
      'A. Nother, 11 June 2026The rule asks for the word of Cllr Amara Ahmed.',
      'Cllr Amara Ahmed, 11 June 2026',
    ]);
  });
});

it.each([
  ['planned', true],
  ['in-progress', false],
  ['closed', false],
] as const)('warns of minutes sent of a meeting that is %s: %s', async (state, warns) => {
  openTimeline(warwickshire, {
    ...withCycle({ sent: [dispatch('minutes', '2026-06-11')] }),
    state,
  });
  const words = 'The meeting has not been opened yet, so there is nothing to minute.';
  expect((await rowOf('Send the minutes')).textContent?.includes(words)).toBe(warns);
});
