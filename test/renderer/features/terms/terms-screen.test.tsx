import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { refuse, ok } from '#shared/ipc/result';
import { saferEssex } from '#shared/domain/presets/safer-essex';
import { isoDate } from '#shared/model/iso-date';
import type { Partnership } from '#shared/model/partnership';
import { NOT_ENTERED } from '#shared/model/setting';
import { ids } from '../../../support/board-builders';
import { boardAnswers, boardView, UNDO, type Answers } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';

const essex = { ...saferEssex.content.terms, id: ids.terms('1'), version: '1.0' };

function openTerms(changes: Partial<Partnership> = {}, answers: Answers = {}) {
  const board = boardView();
  const view = { ...board, partnership: { ...board.partnership, terms: [essex], ...changes } };
  const saved = () => ok({ view, undo: UNDO });
  return {
    view,
    ...openScreen(`/p/${view.partnership.id}/terms`, {
      ...boardAnswers(view),
      'terms:saveRules': saved,
      'terms:adopt': saved,
      'terms:saveCalendar': saved,
      ...answers,
    }),
  };
}

describe('the terms of reference', () => {
  it('show each stated rule with its clause, and the silent ones when asked', async () => {
    const { user } = openTerms();
    const row = await screen.findByRole('row', { name: /^Quorum At least/ });
    expect(row.textContent).toContain('8.7');
    expect(screen.queryByRole('row', { name: /^Minutes go out/ })).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'All rules' }));
    const silent = screen.getByRole('row', { name: /^Minutes go out/ });
    expect(silent.textContent).toContain('Terms of reference silent');
  });

  it('change a rule in its panel, with clause and note', async () => {
    const { user, bridge } = openTerms();
    await user.click(await screen.findByRole('button', { name: 'Change “Agenda goes out”' }));
    const panel = await screen.findByRole('dialog');
    const days = within(panel).getByRole('textbox', { name: 'Days' });
    await user.clear(days);
    await user.type(days, '3');
    expect(within(panel).getByRole('status').textContent).toContain('Neither the day it is sent');
    await user.selectOptions(within(panel).getByRole('combobox'), 'working days');
    await user.type(within(panel).getByRole('textbox', { name: 'Note' }), 'As agreed in May');
    await user.click(within(panel).getByRole('button', { name: 'Save rule' }));
    await waitFor(() =>
      expect(bridge.sent('terms:saveRules')).toEqual([
        {
          partnershipId: ids.partnership('anyshire'),
          termsId: ids.terms('1'),
          rules: {
            agendaNotice: {
              state: 'set',
              value: { days: 3, counted: 'working', isTarget: false },
              clause: '8.4',
              note: 'As agreed in May',
            },
          },
        },
      ]),
    );
  });

  it('say that the terms are silent, which asks for no value', async () => {
    const { user, bridge } = openTerms();
    await user.click(await screen.findByRole('button', { name: 'Change “Quorum”' }));
    const panel = await screen.findByRole('dialog');
    await user.click(within(panel).getByRole('radio', { name: 'They say nothing' }));
    await user.click(within(panel).getByRole('button', { name: 'Save rule' }));
    await waitFor(() =>
      expect(bridge.sent('terms:saveRules')).toMatchObject([
        { rules: { quorum: { state: 'silent' } } },
      ]),
    );
  });

  it('keep the panel open with what was typed where the value is wrong or refused', async () => {
    const { user, bridge } = openTerms(
      {},
      { 'terms:saveRules': () => refuse('rules-contradict', { fault: 'quorum-above-all' }) },
    );
    await user.click(await screen.findByRole('button', { name: 'Change “Quorum”' }));
    const panel = await screen.findByRole('dialog');
    const part = within(panel).getByRole('textbox', { name: 'Part' });
    await user.clear(part);
    await user.click(within(panel).getByRole('button', { name: 'Save rule' }));
    expect(within(panel).getByRole('alert').textContent).toContain('two whole numbers');
    expect(bridge.sent('terms:saveRules')).toEqual([]);
    await user.type(part, '4');
    await user.click(within(panel).getByRole('button', { name: 'Save rule' }));
    expect(await screen.findByText(/cannot be more than all/)).toBeDefined();
    expect(part).toHaveProperty('value', '4');
  });

  it('offer what the preset knows of rules nobody has entered', async () => {
    const rules = { ...essex.rules, quorum: NOT_ENTERED, remoteCounts: NOT_ENTERED };
    const { user, bridge } = openTerms({ presetId: 'safer-essex', terms: [{ ...essex, rules }] });
    expect(await screen.findByText(/For 2 rules that are not entered here/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Take them from the preset' }));
    await waitFor(() =>
      expect(bridge.sent('terms:saveRules')).toMatchObject([
        { rules: { quorum: { state: 'set', clause: '8.7' }, remoteCounts: { state: 'silent' } } },
      ]),
    );
  });

  it('list their versions with the four columns, and adopt a new one (T4, T8)', async () => {
    const old = { ...essex, id: ids.terms('0'), version: '0.9', adopted: isoDate('2020-01-01') };
    const { user, bridge } = openTerms({ terms: [old, essex] });
    const table = await screen.findByRole('table', { name: 'Versions' });
    const heads = within(table)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent);
    expect(heads.slice(0, 4)).toEqual(['Version', 'Amendments made', 'By who', 'Circulation']);
    expect(within(table).getByRole('row', { name: /^0\.9/ }).textContent).toContain(
      'From 1 January 2020 until 1 March 2022',
    );
    await user.click(screen.getByRole('button', { name: 'Adopt a new version' }));
    const panel = await screen.findByRole('dialog');
    await user.type(within(panel).getByRole('textbox', { name: 'Version' }), '2.0');
    await user.click(within(panel).getByRole('button', { name: 'Adopt version' }));
    await waitFor(() => expect(bridge.sent('terms:adopt')).toMatchObject([{ version: '2.0' }]));
  });

  it('keep the working days: the division, a closure, a worked bank holiday (N13)', async () => {
    const { user, bridge } = openTerms();
    const division = await screen.findByRole('combobox', { name: 'Bank holidays of' });
    await user.selectOptions(division, 'Scotland');
    await user.type(screen.getByRole('textbox', { name: 'First day' }), '24/12/2026');
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Christmas closure');
    await user.click(screen.getByRole('button', { name: 'Add closure' }));
    await waitFor(() => expect(bridge.sent('terms:saveCalendar')).toHaveLength(2));
    expect(bridge.sent('terms:saveCalendar')).toMatchObject([
      { division: 'scotland' },
      { closures: [{ id: null, from: '2026-12-24', until: '2026-12-24' }] },
    ]);
  });
});
