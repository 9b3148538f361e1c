import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ok } from '#shared/ipc/result';
import type { RegistersView } from '#shared/ipc/views';
import { isoDate } from '#shared/model/iso-date';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import { ids } from '../../../support/board-builders';
import { boardAnswers, UNDO, type Answers } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';
import {
  aCommitment,
  aFeedback,
  anElectronicDecision,
  aProposal,
  aRecommendation,
  aRound,
  aSubmission,
  hands,
  urgency,
} from '../../../support/register-builders';
import { viewWith } from '../../../support/register-views';

const ADDRESS = `/p/${ids.partnership('anyshire')}/decisions`;

function open(view: RegistersView, part = '', answers: Answers = {}) {
  const changed = () => ok({ view, undo: UNDO });
  return openScreen(`${ADDRESS}${part}`, {
    ...boardAnswers(view),
    'registers:open': () => ok(view),
    'registers:saveProposal': changed,
    'registers:saveRecommendation': changed,
    'registers:saveNeeds': changed,
    ...answers,
  });
}

const heldOver = aSubmission('june', {
  rounds: [aRound('1', hands(5, 5), { feedback: [aFeedback('1')] })],
  urgency: urgency(false),
});

describe('the list of proposals', () => {
  it('says where each stands and what is owed next, with the clause (V5, Safer Essex 8.6)', async () => {
    const carried = aSubmission('june', { rounds: [aRound('2', hands(6, 2))] });
    open(
      viewWith({
        proposals: [
          aProposal({ submissions: [carried], title: 'Lights' }, 'lights'),
          aProposal({ submissions: [heldOver] }),
        ],
      }),
    );
    const row = await screen.findByRole('row', { name: /^Cameras in the precinct/ });
    expect(within(row).getByText('Held over')).toBeDefined();
    expect(within(row).getByText('To be taken at the next meeting (8.6).')).toBeDefined();
    expect(screen.queryByRole('row', { name: /^Lights/ })).toBeNull();
  });

  it('shows those that are decided as well when asked', async () => {
    const carried = aSubmission('june', { rounds: [aRound('2', hands(6, 2))] });
    const { user } = open(viewWith({ proposals: [aProposal({ submissions: [carried] })] }));
    expect(await screen.findByText('No proposal is open.')).toBeDefined();
    await user.click(screen.getByRole('radio', { name: 'All' }));
    expect(await screen.findByText('Carried')).toBeDefined();
  });

  it('takes a new proposal and opens it', async () => {
    const added = aProposal({ title: 'Lights' }, 'lights');
    const { bridge, user } = open(viewWith({}), '', {
      'registers:saveProposal': () => ok({ view: viewWith({ proposals: [added] }), undo: UNDO }),
    });
    await user.click(await screen.findByRole('button', { name: 'New proposal' }));
    const panel = await screen.findByRole('dialog', { name: 'New proposal' });
    await user.type(within(panel).getByRole('textbox', { name: 'Title' }), 'Lights{Enter}');
    expect(await screen.findByText('Enter the words of the proposal')).toBeDefined();
    expect(bridge.sent('registers:saveProposal')).toEqual([]);
    await user.type(within(panel).getByRole('textbox', { name: /^Proposal, as/ }), 'Buy ten');
    await user.click(within(panel).getByRole('button', { name: 'Save proposal' }));
    await waitFor(() =>
      expect(bridge.sent('registers:saveProposal')).toMatchObject([
        {
          proposalId: null,
          title: 'Lights',
          text: 'Buy ten',
          kind: 'other',
          proposer: { personId: null, organisationId: null, name: '' },
        },
      ]),
    );
    expect(await screen.findByRole('heading', { name: 'Lights', level: 1 })).toBeDefined();
  });

  it('leads to the other parts, with how much in each is open', async () => {
    const { user } = open(viewWith({ recommendations: [aRecommendation('fund')] }));
    const parts = await screen.findByRole('navigation', { name: 'Parts of the decisions' });
    await user.click(within(parts).getByRole('link', { name: 'Recommendations 1' }));
    expect(await screen.findByText('Fund it')).toBeDefined();
    expect(screen.getByText('Not sent yet')).toBeDefined();
    expect(screen.getByText('for 2 days')).toBeDefined();
  });
});

describe('recommendations (V13)', () => {
  it('say whether the terms name the body, and take an answer (Warwickshire 6.2)', async () => {
    const { bridge, user } = open(
      viewWith(
        { recommendations: [aRecommendation('fund')] },
        { recommendationsTo: stated(['Public Service Board'], '6.2') },
      ),
      '/recommendations',
    );
    await user.click(
      await screen.findByRole('button', {
        name: 'Edit the recommendation to Public Service Board',
      }),
    );
    const panel = await screen.findByRole('dialog', { name: 'Edit recommendation' });
    expect(within(panel).getByText('Named in the terms of reference (6.2).')).toBeDefined();
    await user.type(within(panel).getByRole('textbox', { name: 'Sent on' }), '11/6/2026');
    await user.type(within(panel).getByRole('textbox', { name: 'Answered on' }), '12/6/2026');
    await user.selectOptions(within(panel).getByRole('combobox', { name: 'Outcome' }), 'Declined');
    await user.click(within(panel).getByRole('button', { name: 'Save recommendation' }));
    await waitFor(() =>
      expect(bridge.sent('registers:saveRecommendation')).toMatchObject([
        {
          sentOn: '2026-06-11',
          response: { on: '2026-06-12', outcome: 'declined' },
          meetingId: ids.meeting('june'),
        },
      ]),
    );
  });
});

describe('follow-ups (Q2, BCP 4.4)', () => {
  const carried = aProposal({
    submissions: [aSubmission('june', { rounds: [aRound('1', hands(6, 2))] })],
    commitments: [aCommitment('fire')],
  });

  it('show whose agreement is awaited, since when and under which clause, and take the answer', async () => {
    const { bridge, user } = open(
      viewWith({ proposals: [carried] }, { absentBodyAgrees: stated(true, '4.4') }),
      '/follow-ups',
    );
    const row = await screen.findByRole('row', { name: /^Cameras in the precinct/ });
    expect(within(row).getByText('2 days')).toBeDefined();
    expect(within(row).getByText(/bound only once it agrees/).textContent).toContain('clause 4.4');
    await user.click(
      within(row).getByRole('button', {
        name: 'Record the answer of Anyshire Fire and Rescue Service',
      }),
    );
    const panel = await screen.findByRole('dialog', { name: 'Record the answer' });
    await user.type(within(panel).getByRole('textbox', { name: 'By whom' }), 'Tomos ap Rhys');
    await user.click(within(panel).getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(bridge.sent('registers:saveNeeds')).toMatchObject([
        {
          commitments: [{ answer: { isGiven: true, on: '2026-06-12', by: 'Tomos ap Rhys' } }],
        },
      ]),
    );
  });

  it('say so where nothing waits', async () => {
    open(viewWith({}), '/follow-ups');
    expect(await screen.findByText('Nothing is waiting for an answer')).toBeDefined();
  });
});

describe('between meetings (V10)', () => {
  it.each([
    ['silent', SILENT, /^The terms of reference say nothing of decisions between meetings/],
    ['not entered', NOT_ENTERED, /has not been entered, so none can be opened/],
    ['excluded', stated(false, '9'), /^The terms of reference exclude decisions.*\(9\)/],
  ])('none can be opened where the rule is %s, and the reason is said', async (_, rule, words) => {
    open(viewWith({}, { electronicDecisions: rule }), '/between-meetings');
    expect(await screen.findByText(words)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'New decision between meetings' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Settle it in the terms of reference' })).toBeDefined();
  });

  it('lists those there are with their stage and their replies', async () => {
    const decision = anElectronicDecision(['ahmed', 'pryce'], { closesOn: isoDate('2026-06-20') });
    open(
      viewWith(
        { electronicDecisions: [decision] },
        { electronicDecisions: stated(true, 'Operation') },
      ),
      '/between-meetings',
    );
    const row = await screen.findByRole('row', { name: /^Conference date/ });
    expect(within(row).getByText('Open for replies')).toBeDefined();
    expect(within(row).getByText('0 of 2')).toBeDefined();
  });
});
