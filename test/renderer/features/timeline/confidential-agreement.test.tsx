import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { isoDate } from '#shared/model/iso-date';
import type { Cycle } from '#shared/model/meeting-cycle';
import type { Rules } from '#shared/model/rules/rules';
import { SILENT, stated } from '#shared/model/setting';
import { ids } from '../../../support/board-builders';
import { paragraph } from '../../../support/minute-blocks';
import { openTimeline, rowOf, said, withCycle } from '../../../support/open-timeline';
import { anItem } from '../../../support/sample-records';
import { dispatch, word } from '../../../support/sample-timeline';

const essex: Partial<Rules> = { confidentialAgreedBy: stated('chair-and-vice-chair', '8.4') };
const STEP = 'Agree what is left out as confidential';
const warning = /^What is left out as confidential was not agreed by that day: it takes/;

/** The timeline of a meeting of 1 June whose minutes hold a paragraph that is confidential, or not. */
function open(rules: Partial<Rules>, cycle: Partial<Cycle> = {}, isConfidential = true) {
  const blocks = [paragraph('A matter of staff.', isConfidential)];
  return openTimeline(rules, {
    date: isoDate('2026-06-01'),
    state: 'closed',
    agenda: [anItem('only')],
    minutes: [{ itemId: ids.item('only'), blocks }],
    ...withCycle(cycle),
  });
}

describe('agreement to what is left out as confidential (M3, Safer Essex 8.4)', () => {
  it('is a step with its clause, and is recorded', async () => {
    const { bridge, user } = open(essex);
    const row = await rowOf(STEP);
    expect(said(row, /The Chair and the Vice-Chair/)).not.toBeNull();
    expect(within(row).getByRole('button', { name: /^clause 8.4/ })).toBeDefined();
    await user.click(screen.getByRole('button', { name: `Record agreement: ${STEP}` }));
    const panel = await screen.findByRole('dialog', {
      name: 'Agreement to what is left out as confidential',
    });
    const who = within(panel).getByRole('combobox', { name: 'Who' });
    await user.clear(who);
    await user.type(who, 'Cllr Amara Ahmed');
    await user.click(within(panel).getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(bridge.sent('cycle:recordApprovals')).toMatchObject([
        { of: 'confidential', approvals: [{ by: 'Cllr Amara Ahmed', on: '2026-06-12' }] },
      ]),
    );
    expect(await screen.findByText('Agreement recorded.')).toBeDefined();
  });

  it('is shown with whose it is, and is taken off', async () => {
    const confidentialAgreed = [word('A. Chair', '2026-06-03')];
    const { bridge, user } = open(essex, { confidentialAgreed });
    expect(said(await rowOf(STEP), 'A. Chair, 3 June 2026')).not.toBeNull();
    await user.click(screen.getByRole('button', { name: 'Take off “A. Chair, 3 June 2026”' }));
    await waitFor(() =>
      expect(bridge.sent('cycle:recordApprovals')).toMatchObject([
        { of: 'confidential', approvals: [] },
      ]),
    );
  });

  it('is no step where nothing is confidential', async () => {
    open(essex, {}, false);
    await rowOf('Send the minutes');
    expect(screen.queryByRole('heading', { name: STEP })).toBeNull();
  });

  it('is shown as silent where the terms ask for nobody’s', async () => {
    open({ confidentialAgreedBy: SILENT }, { sent: [dispatch('minutes', '2026-06-05')] });
    expect(said(await rowOf(STEP), /not in the terms|silent/i)).not.toBeNull();
    expect(screen.queryByText(warning)).toBeNull();
  });

  it('is missed when the minutes went out without it, with the clause', async () => {
    open(essex, { sent: [dispatch('minutes', '2026-06-05')] });
    expect(said(await rowOf('Send the minutes'), warning).textContent).toContain('clause 8.4');
  });

  it('is missed while the sending is being recorded, and blocks nothing', async () => {
    const { bridge, user } = open(essex);
    await user.click(
      await screen.findByRole('button', { name: 'Record sending: Send the minutes' }),
    );
    const panel = await screen.findByRole('dialog', { name: 'Sending of the minutes' });
    expect(within(panel).getByText(/It can be recorded all the same\./).textContent).toMatch(
      warning,
    );
    await user.type(within(panel).getByRole('combobox', { name: 'To' }), 'All{Enter}');
    await waitFor(() => expect(bridge.sent('cycle:recordDispatch')).toHaveLength(1));
  });
});
