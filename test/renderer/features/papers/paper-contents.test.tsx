import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { stated } from '#shared/model/setting';
import { openPapers } from '../../../support/open-papers';
import { someTerms } from '../../../support/sample-records';
import { aPaper, aStep } from '../../../support/tracker-builders';

const report = aPaper('closure', [aStep('draft', '2026-03-01')]);

async function panelOf(user: ReturnType<typeof openPapers>['user'], button: string) {
  await user.click(await screen.findByRole('button', { name: button }));
  return within(await screen.findByRole('dialog'));
}

describe('what a paper holds (X4, X5, BCP 7.1)', () => {
  const rules = { reuseApproved: stated(true, '7.1 d'), anonymised: stated(true, '7.1 e') };

  it('is another body’s information, with who agreed for it and when, or neither', async () => {
    const { user, bridge } = openPapers({ papers: [report] });
    const panel = await panelOf(user, 'Change “Closure report”');
    expect(panel.queryByRole('textbox', { name: 'Use again agreed by' })).toBeNull();
    await user.type(panel.getByRole('textbox', { name: 'Information from' }), 'Police');
    await user.type(panel.getByRole('textbox', { name: 'Agreed on' }), '13/6/2026');
    await user.click(panel.getByRole('button', { name: 'Save paper' }));
    expect(await panel.findByText('Enter who agreed')).toBeDefined();
    await user.type(panel.getByRole('textbox', { name: 'Use again agreed by' }), 'Supt Webb');
    await user.click(panel.getByRole('button', { name: 'Save paper' }));
    expect(await panel.findByText('This day is still to come.')).toBeDefined();
    const on = panel.getByRole('textbox', { name: 'Agreed on' });
    await user.clear(on);
    await user.type(on, '1/6/2026');
    await user.selectOptions(
      panel.getByRole('combobox', { name: 'Details of people' }),
      'Made anonymous',
    );
    await user.click(panel.getByRole('button', { name: 'Save paper' }));
    await waitFor(() =>
      expect(bridge.sent('papers:save')).toMatchObject([
        {
          sourceOrganisation: 'Police',
          reuseApproval: { by: 'Supt Webb', on: '2026-06-01' },
          personalData: 'anonymised',
        },
      ]),
    );
  });

  it('is warned about with the clause until it is settled', async () => {
    const paper = {
      ...report,
      sourceOrganisation: 'Police',
      personalData: 'personal',
    } as const;
    openPapers({ papers: [paper] }, { terms: someTerms(rules) });
    const row = await screen.findByRole('row', { name: /^Closure report/ });
    expect(row.textContent).toContain('Information from Police');
    expect(row.textContent).toContain('ask it first (terms of reference, clause 7.1 d).');
    expect(row.textContent).toContain('names (terms of reference, clause 7.1 e).');
  });

  it('says that the terms leave it open where they do', async () => {
    const paper = { ...report, sourceOrganisation: 'Police' };
    openPapers({ papers: [paper] });
    const row = await screen.findByRole('row', { name: /^Closure report/ });
    expect(row.textContent).toContain(
      'ask it first. The terms of reference do not say whether that is needed.',
    );
  });
});
