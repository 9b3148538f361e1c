import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { isoDate } from '#shared/model/iso-date';
import { SILENT, stated } from '#shared/model/setting';
import { ids } from '../../../support/board-builders';
import { openProposal, takeStep, tiedProposal } from '../../../support/open-proposal';
import {
  aFeedback,
  aProposal,
  aRound,
  aSubmission,
  hands,
  urgency,
} from '../../../support/register-builders';

async function nextSteps(): Promise<string[]> {
  const region = await screen.findByRole('region', { name: 'What may happen next' });
  const list = within(region).getAllByRole('list')[0] as HTMLElement;
  return within(list)
    .getAllByRole('button')
    .map(({ textContent }) => textContent);
}

describe('the steps of a proposal', () => {
  it('are exactly those the rules open, each with its clause, and the others with the reason (V3, V5)', async () => {
    openProposal(tiedProposal());
    expect(await nextSteps()).toEqual([
      'Record feedback',
      'Put an alternative',
      'Chair rules it urgent',
      'Chair rules it not urgent',
    ]);
    expect(screen.getAllByText('Terms of reference, clause 8.6.')).toHaveLength(4);
    const region = screen.getByRole('region', { name: 'What may happen next' });
    const reason = within(region).getByText(/the Chair has to rule first whether it is urgent/);
    expect(reason.textContent).toMatch(/^Put to a meeting: .*clause 8\.6/);
  });

  it('say where the terms are silent, so that a decision is recorded as such (V9)', async () => {
    openProposal(
      aProposal({
        submissions: [
          aSubmission('june', {
            rounds: [aRound('1', hands(5, 5))],
            urgency: urgency(true),
          }),
        ],
      }),
    );
    expect(await nextSteps()).toEqual(['Record feedback', 'Record what came of it']);
    expect(
      screen.getAllByText('The terms say nothing: your decision is recorded as such.'),
    ).toHaveLength(2);
  });

  it('are of one that is barred the Chair’s ruling, and feedback that still comes in (V7)', async () => {
    openProposal(
      aProposal({
        submissions: [
          aSubmission('may', {
            meetingId: ids.meeting('may'),
            rounds: [aRound('1', hands(5, 5), { feedback: [aFeedback('1')] })],
            urgency: urgency(false),
          }),
          aSubmission('june', { rounds: [aRound('2', hands(5, 5))] }),
        ],
      }),
    );
    expect(await nextSteps()).toEqual(['Record feedback', 'Chair rules on a new version']);
    expect(screen.getByText('Barred')).toBeDefined();
  });

  it('of one that is decided are none', async () => {
    openProposal(
      aProposal({ submissions: [aSubmission('june', { rounds: [aRound('1', hands(6, 5))] })] }),
    );
    expect(await screen.findByText('It is decided: nothing more happens to it.')).toBeDefined();
    expect(screen.getByText('6 for, 5 against: Carried')).toBeDefined();
  });
});

describe('putting it to a meeting', () => {
  it('offers the next meeting and a new item for it', async () => {
    const opened = openProposal(aProposal());
    const panel = await takeStep(opened, 'Put to a meeting');
    const meeting = within(panel).getByRole('combobox', { name: 'Meeting' });
    expect(meeting).toHaveProperty('value', ids.meeting('august'));
    await opened.user.click(within(panel).getByRole('button', { name: 'Put to the meeting' }));
    await waitFor(() =>
      expect(opened.bridge.sent('registers:submitProposal')).toMatchObject([
        { meetingId: ids.meeting('august'), itemId: null },
      ]),
    );
  });

  it('offers of one held over only the meetings after that it comes from (V5)', async () => {
    const [before] = tiedProposal().submissions;
    const opened = openProposal(
      aProposal({ submissions: [{ ...before!, urgency: urgency(false) }] }),
    );
    const panel = await takeStep(opened, 'Put to a meeting');
    const options = within(within(panel).getByRole('combobox', { name: 'Meeting' })).getAllByRole(
      'option',
    );
    expect(options.map(({ textContent }) => textContent)).toEqual([
      'Choose a meeting',
      'Wednesday 5 August 2026',
    ]);
  });
});

describe('what follows an even vote', () => {
  it('takes feedback of a person for their organisation (V3)', async () => {
    const opened = openProposal(tiedProposal([]));
    expect(
      await screen.findByText(/Feedback is owed by those who voted against \(8\.6\)/),
    ).toBeDefined();
    const panel = await takeStep(opened, 'Record feedback');
    await opened.user.selectOptions(
      within(panel).getByRole('combobox', { name: 'Person' }),
      'Tomos ap Rhys, Anyshire Fire and Rescue Service',
    );
    expect(within(panel).getByRole('combobox', { name: 'Organisation' })).toHaveProperty(
      'value',
      ids.organisation('fire'),
    );
    await opened.user.type(
      within(panel).getByRole('textbox', { name: 'Why it was not supported' }),
      'Too dear',
    );
    await opened.user.click(within(panel).getByRole('button', { name: 'Record feedback' }));
    await waitFor(() =>
      expect(opened.bridge.sent('registers:recordFeedback')).toMatchObject([
        {
          personId: ids.person('rhys'),
          organisationId: ids.organisation('fire'),
          text: 'Too dear',
        },
      ]),
    );
  });

  it('takes the Chair’s ruling, by the Chair on the day of the meeting (V5)', async () => {
    const opened = openProposal(tiedProposal());
    const panel = await takeStep(opened, 'Chair rules it not urgent');
    expect(within(panel).getByRole('textbox', { name: 'By whom' })).toHaveProperty(
      'value',
      'Cllr Amara Ahmed',
    );
    await opened.user.click(within(panel).getByRole('button', { name: 'Record ruling' }));
    await waitFor(() =>
      expect(opened.bridge.sent('registers:ruleOnUrgency')).toMatchObject([
        { isUrgent: false, by: 'Cllr Amara Ahmed', on: '2026-06-10' },
      ]),
    );
  });

  it('says on which agenda a proposal is that was ruled not urgent (V5)', async () => {
    const tied = tiedProposal();
    const next = aSubmission('august', { on: isoDate('2026-08-05') });
    const after = { ...tied, submissions: [...tied.submissions, next] };
    const opened = openProposal(tied, { after });
    const panel = await takeStep(opened, 'Chair rules it not urgent');
    await opened.user.click(within(panel).getByRole('button', { name: 'Record ruling' }));
    expect(
      await screen.findByText(
        'Ruling recorded. The proposal is on the agenda of the next meeting, 5 August 2026.',
      ),
    ).toBeDefined();
  });

  it('takes a casting vote where the terms give one (V8)', async () => {
    const opened = openProposal(tiedProposal(), { rules: { castingVote: stated(true, '9') } });
    const panel = await takeStep(opened, 'Record a casting vote');
    await opened.user.click(within(panel).getByRole('radio', { name: 'Against' }));
    await opened.user.click(within(panel).getByRole('button', { name: 'Record casting vote' }));
    await waitFor(() =>
      expect(opened.bridge.sent('registers:giveCastingVote')).toMatchObject([
        { personId: ids.person('ahmed'), choice: 'against' },
      ]),
    );
  });

  it('takes an outcome in words where the terms have no procedure (V9)', async () => {
    const opened = openProposal(tiedProposal(), { rules: { tieProcedure: SILENT } });
    const panel = await takeStep(opened, 'Record what came of it');
    await opened.user.click(within(panel).getByRole('radio', { name: 'Lost' }));
    await opened.user.type(
      within(panel).getByRole('textbox', { name: 'In the words of the meeting' }),
      'Not pursued',
    );
    await opened.user.click(within(panel).getByRole('button', { name: 'Record outcome' }));
    await waitFor(() =>
      expect(opened.bridge.sent('registers:recordOutcome')).toMatchObject([
        { result: 'lost', text: 'Not pursued', on: '2026-06-10' },
      ]),
    );
  });

  it('is taken back step by step', async () => {
    const opened = openProposal(tiedProposal());
    expect(await screen.findByText('The attempt to decide, with its feedback.')).toBeDefined();
    await opened.user.click(screen.getByRole('button', { name: 'Take back the last step' }));
    await waitFor(() => expect(opened.bridge.sent('registers:removeLastStep')).toHaveLength(1));
  });
});
