import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { declarationIdSchema } from '#shared/model/id';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import { ids } from '../../../support/board-builders';
import { openProposal, putProposal, takeStep } from '../../../support/open-proposal';
import { aProposal, aRound, aSubmission, hands } from '../../../support/register-builders';
import { anAttendance } from '../../../support/sample-records';

describe('recording how it was decided', () => {
  it('counts a show of hands while it is typed, and sends the numbers (V1, V2)', async () => {
    const opened = openProposal(putProposal);
    const panel = await takeStep(opened, 'Record consensus or a vote');
    expect(await within(panel).findByText(/^Quorate: 12 of 16/)).toBeDefined();
    await opened.user.click(within(panel).getByRole('radio', { name: 'A vote, hands counted' }));
    await opened.user.type(within(panel).getByRole('textbox', { name: 'For' }), '7');
    await opened.user.type(within(panel).getByRole('textbox', { name: 'Against' }), '7');
    expect(within(panel).getByText('7 for, 7 against: Even')).toBeDefined();
    await opened.user.click(within(panel).getByRole('button', { name: 'Record' }));
    await waitFor(() =>
      expect(opened.bridge.sent('registers:recordRound')).toMatchObject([
        {
          text: 'Buy six cameras',
          way: {
            kind: 'vote',
            count: { kind: 'counts', for: 7, against: 7, abstain: 0, present: null },
          },
        },
      ]),
    );
  });

  it('takes votes by name from the roll; who has an interest, no vote or is absent cannot be chosen (V8, I4)', async () => {
    const interest = {
      type: 'declaration',
      id: declarationIdSchema.parse('d1'),
      personId: ids.person('okafor'),
      aboutItemId: ids.item('june'),
      nature: 'Supplier',
      takesPart: false,
      tier: 'not-stated',
      waiver: '',
    } as const;
    const opened = openProposal(putProposal, {
      meeting: { minutes: [{ itemId: ids.item('june'), blocks: [interest] }] },
    });
    const panel = await takeStep(opened, 'Record consensus or a vote');
    await opened.user.click(await within(panel).findByRole('radio', { name: 'A vote, by name' }));
    const row = (name: RegExp): HTMLElement => within(panel).getByRole('row', { name });
    expect(within(row(/^Dr Helen Okafor/)).getByText('interest')).toBeDefined();
    expect(within(row(/^Peter Grant/)).getByText('absent')).toBeDefined();
    expect(within(row(/^Beth Carter/)).getByText('no vote')).toBeDefined();
    expect(within(row(/^Dr Helen Okafor/)).queryByRole('radio')).toBeNull();
    expect(within(row(/^Carla Webb/)).getByText(/, substitute for Siân Pryce$/)).toBeDefined();
    await opened.user.click(within(panel).getByRole('button', { name: 'Record' }));
    expect(within(panel).getByText('Nobody is recorded as voting.')).toBeDefined();
    await opened.user.click(within(panel).getByRole('radio', { name: 'Against: Carla Webb' }));
    await opened.user.click(within(panel).getByRole('button', { name: 'The rest for' }));
    expect(within(panel).getByText('10 for, 1 against: Carried')).toBeDefined();
    await opened.user.click(within(panel).getByRole('button', { name: 'Record' }));
    await waitFor(() => expect(opened.bridge.sent('registers:recordRound')).toHaveLength(1));
    const [sent] = opened.bridge.sent('registers:recordRound');
    const votes =
      sent?.way.kind === 'vote' && sent.way.count.kind === 'by-name' && sent.way.count.votes;
    expect(votes).toContainEqual({
      personId: ids.person('webb'),
      seatOf: ids.person('pryce'),
      choice: 'against',
    });
  });

  it('warns where somebody with an interest moved it (I4)', async () => {
    const round = aRound('1', hands(6, 2), {
      movedBy: ids.person('okafor'),
      recused: [ids.person('okafor')],
    });
    openProposal(aProposal({ submissions: [aSubmission('june', { rounds: [round] })] }));
    expect(
      await screen.findByText('Dr Helen Okafor moved it and has an interest in it.'),
    ).toBeDefined();
  });

  it('says that the meeting may not decide while inquorate, with the clause (Q4, Safer Essex 8.7)', async () => {
    const opened = openProposal(putProposal, {
      meeting: { attendance: [anAttendance(ids.person('ahmed'))] },
    });
    const panel = await takeStep(opened, 'Record consensus or a vote');
    const alert = await within(panel).findByRole('alert');
    expect(alert.textContent).toMatch(/not quorate, and decisions may not be taken.*clause 8\.7/);
  });

  it('asks for the reason of a vote that is the exception (V1, Warwickshire 5.6)', async () => {
    const opened = openProposal(putProposal, {
      rules: { decisions: stated('consensus-exceptionally-vote', '5.6') },
    });
    const panel = await takeStep(opened, 'Record consensus or a vote');
    await opened.user.click(
      await within(panel).findByRole('radio', { name: 'A vote, hands counted' }),
    );
    expect(within(panel).getByText(/^A vote is the exception/).textContent).toContain('5.6');
    await opened.user.type(
      within(panel).getByRole('textbox', { name: 'Why it came to a vote' }),
      'No consensus',
    );
    expect(within(panel).queryByText(/^A vote is the exception/)).toBeNull();
  });
});

describe('a vote that hangs on open rules (V8)', () => {
  it('is not decided: it says which rules have to be settled and leads to them', async () => {
    openProposal(
      aProposal({ submissions: [aSubmission('june', { rounds: [aRound('1', hands(5, 4, 2))] })] }),
      { rules: { majorityBase: SILENT, abstentions: NOT_ENTERED } },
    );
    const [sentence] = await screen.findAllByText(/leave open “Majority of” and “Abstentions”/);
    expect(sentence?.textContent).toContain('cannot be said until these rules are settled');
    const link = screen.getByRole('link', { name: 'Settle it in the terms of reference' });
    expect(link.getAttribute('href')).toContain('/terms');
  });

  it('is decided where every open reading agrees, and says so', async () => {
    openProposal(
      aProposal({ submissions: [aSubmission('june', { rounds: [aRound('1', hands(20, 1))] })] }),
      { rules: { abstentions: SILENT, votingUnit: SILENT } },
    );
    expect(await screen.findByText('20 for, 1 against: Carried')).toBeDefined();
    expect(screen.getByText(/every way of counting gives this result/)).toBeDefined();
  });
});
