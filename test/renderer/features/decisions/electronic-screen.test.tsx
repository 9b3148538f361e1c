import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ok } from '#shared/ipc/result';
import type { ElectronicDecision } from '#shared/model/electronic-decision';
import { isoDate } from '#shared/model/iso-date';
import { stated } from '#shared/model/setting';
import { ids } from '../../../support/board-builders';
import { boardAnswers, UNDO } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';
import { anElectronicDecision, aReply } from '../../../support/register-builders';
import { heldMeeting, viewWith } from '../../../support/register-views';

const PEOPLE = ['ahmed', 'pryce', 'okafor'];

function open(changes: Partial<ElectronicDecision> = {}, address?: string) {
  const decision = anElectronicDecision(PEOPLE, changes);
  const view = viewWith(
    { electronicDecisions: [decision] },
    { electronicDecisions: stated(true, 'Operation') },
  );
  const changed = () => ok({ view, undo: UNDO });
  return openScreen(address ?? `/p/${view.partnership.id}/between-meetings/${decision.id}`, {
    ...boardAnswers(view, heldMeeting()),
    'registers:open': () => ok(view),
    'registers:saveElectronicDecision': changed,
    'registers:recordReply': changed,
    'registers:removeReply': changed,
    'registers:closeElectronicDecision': changed,
    'registers:reportElectronicDecision': changed,
  });
}

describe('a decision between meetings (V10)', () => {
  it('shows who replied what, who has not, and which replies do not count', async () => {
    open({
      recused: [ids.person('okafor')],
      replies: [aReply('ahmed', 'for'), aReply('carter', 'against'), aReply('ahmed', 'against')],
    });
    expect(await screen.findByText('1 person has still to answer.')).toBeDefined();
    expect(
      within(screen.getByRole('row', { name: /^Siân Pryce/ })).getByText('No reply yet'),
    ).toBeDefined();
    expect(
      within(screen.getByRole('row', { name: /^Dr Helen Okafor/ })).getByText(
        'Has an interest: not asked',
      ),
    ).toBeDefined();
    expect(screen.getByText('Does not count: not among those asked')).toBeDefined();
    expect(screen.getByText('Does not count: a second vote')).toBeDefined();
    expect(screen.getByText('1 for, 0 against: Carried')).toBeDefined();
    expect(screen.getByText('Closed, result to be recorded')).toBeDefined();
  });

  it('takes a reply as it came, of whoever has not answered first', async () => {
    const { bridge, user } = open({ replies: [aReply('ahmed', 'for')] });
    await user.click(await screen.findByRole('button', { name: 'Record a reply' }));
    const panel = await screen.findByRole('dialog', { name: 'Record a reply' });
    expect(within(panel).getByRole('combobox', { name: 'Who replied' })).toHaveProperty(
      'value',
      ids.person('pryce'),
    );
    await user.click(within(panel).getByRole('radio', { name: 'Comment only' }));
    await user.type(within(panel).getByRole('textbox', { name: 'In their words' }), 'Later?');
    const on = within(panel).getByRole('textbox', { name: 'Received on' });
    await user.clear(on);
    await user.type(on, '5/6/2026');
    await user.click(within(panel).getByRole('button', { name: 'Save reply' }));
    await waitFor(() =>
      expect(bridge.sent('registers:recordReply')).toMatchObject([
        {
          id: null,
          personId: ids.person('pryce'),
          choice: 'comment',
          text: 'Later?',
          on: '2026-06-05',
        },
      ]),
    );
  });

  it('is closed with the result the count gives, and reported at a meeting', async () => {
    const { bridge, user } = open({ replies: [aReply('ahmed', 'for')] });
    await user.click(await screen.findByRole('button', { name: 'Close and record the result' }));
    const panel = await screen.findByRole('dialog', { name: 'Close and record the result' });
    expect(within(panel).getByRole('radio', { name: 'Carried' })).toHaveProperty('checked', true);
    await user.click(within(panel).getByRole('button', { name: 'Record result' }));
    await waitFor(() =>
      expect(bridge.sent('registers:closeElectronicDecision')).toMatchObject([
        { result: { outcome: 'carried', on: '2026-06-12' } },
      ]),
    );
  });

  it('is reported once its result is recorded', async () => {
    const { bridge, user } = open({
      result: { outcome: 'carried', text: '', on: isoDate('2026-06-09') },
    });
    await user.click(await screen.findByRole('button', { name: 'Report at a meeting' }));
    const panel = await screen.findByRole('dialog', { name: 'Report at a meeting' });
    await user.click(within(panel).getByRole('button', { name: 'Record the report' }));
    await waitFor(() =>
      expect(bridge.sent('registers:reportElectronicDecision')).toMatchObject([
        { reported: { meetingId: ids.meeting('august'), decisionId: null } },
      ]),
    );
  });

  it('is opened for everybody with a vote but those with an interest', async () => {
    const list = `/p/${ids.partnership('anyshire')}/decisions/between-meetings`;
    const { bridge, user } = open({}, list);
    await user.click(await screen.findByRole('button', { name: 'New decision between meetings' }));
    const panel = await screen.findByRole('dialog', { name: 'New decision between meetings' });
    await user.type(within(panel).getByRole('textbox', { name: 'Title' }), 'Venue');
    await user.type(within(panel).getByRole('textbox', { name: /^Question/ }), 'The town hall?');
    await user.type(within(panel).getByRole('textbox', { name: 'Sent on' }), '12/6/2026');
    await user.type(within(panel).getByRole('textbox', { name: 'Closing day' }), '11/6/2026');
    await user.selectOptions(
      within(panel).getByRole('combobox', { name: 'Siân Pryce' }),
      'Has an interest',
    );
    await user.selectOptions(
      within(panel).getByRole('combobox', { name: 'Derek Young' }),
      'Not asked',
    );
    await user.click(within(panel).getByRole('button', { name: 'Save' }));
    expect(
      await within(panel).findByText('The closing day is before the day it was sent.'),
    ).toBeDefined();
    const closes = within(panel).getByRole('textbox', { name: 'Closing day' });
    await user.clear(closes);
    await user.type(closes, '19/6/2026');
    await user.click(within(panel).getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(bridge.sent('registers:saveElectronicDecision')).toHaveLength(1));
    const [sent] = bridge.sent('registers:saveElectronicDecision');
    expect(sent).toMatchObject({
      electronicId: null,
      title: 'Venue',
      sentOn: '2026-06-12',
      closesOn: '2026-06-19',
      recused: [ids.person('pryce')],
    });
    expect(sent?.asked).toHaveLength(15);
    expect(sent?.asked).not.toContain(ids.person('young'));
  });
});
