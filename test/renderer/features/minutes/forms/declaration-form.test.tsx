import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ok } from '#shared/ipc/result';
import { isoTime } from '#shared/model/iso-date';
import type { Rules } from '#shared/model/rules/rules';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import { ids } from '../../../../support/board-builders';
import { boardAnswers, boardView, registersView } from '../../../../support/fake-bridge';
import { openScreen } from '../../../../support/open-screen';
import { aStandingInterest } from '../../../../support/register-builders';
import { boardAttendance } from '../../../../support/sample-board';
import { aMeeting, anItem, someTerms } from '../../../../support/sample-records';

const twoTiers = stated(
  { when: 'before-discussion', tiers: 'personal-and-prejudicial' } as const,
  '7',
);

async function open(name: string, rules: Partial<Rules>) {
  const view = boardView({ terms: someTerms(rules) });
  const meeting = aMeeting({
    id: ids.meeting(`declare-${name}`),
    state: 'in-progress',
    agenda: [anItem(1, { title: 'Cameras' }), anItem(2, { title: 'Fund' })],
    attendance: boardAttendance(),
  });
  const standingInterests = [aStandingInterest(ids.person('ahmed'))];
  const opened = openScreen(`/m/${meeting.id}/minutes`, {
    ...boardAnswers(view, meeting),
    'registers:open': () => ok(registersView(view, { standingInterests })),
    'minutes:save': () => ok({ savedAt: isoTime('10:42'), seq: 1, kept: 0 }),
  });
  await opened.user.click(await screen.findByRole('button', { name: /^Interest/ }));
  const form = await screen.findByRole('form', { name: 'Record a declaration of interest' });
  await opened.user.selectOptions(
    within(form).getByRole('combobox', { name: 'Who declares it' }),
    'Cllr Amara Ahmed (Anyshire County Council)',
  );
  return { ...opened, form };
}

type Opened = Awaited<ReturnType<typeof open>>;

const follows = ({ form }: Opened): HTMLElement =>
  within(form).getByRole('region', { name: 'What follows' });

async function record({ form, user, bridge }: Opened) {
  await user.type(
    within(form).getByRole('textbox', { name: 'Nature of the interest' }),
    'Supplier{Enter}',
  );
  await waitFor(() => expect(bridge.sent('minutes:save').length).toBeGreaterThan(0));
  const blocks = bridge.sent('minutes:save').at(-1)?.blocks ?? [];
  return blocks.find((block) => block.type === 'declaration');
}

describe('a declaration of interest', () => {
  it('is recorded with Enter where the terms say nothing, and says so (I8, BCP, Safer Essex)', async () => {
    const opened = await open('silent', { interests: SILENT });
    expect(within(opened.form).queryByRole('combobox', { name: /prejudicial/ })).toBeNull();
    expect(follows(opened).textContent).toMatch(/do not say what follows from an interest/);
    await opened.user.click(
      within(opened.form).getByRole('checkbox', { name: 'Takes part in the decision' }),
    );
    expect(within(opened.form).queryByRole('textbox', { name: /^Why the/ })).toBeNull();
    expect(await record(opened)).toMatchObject({
      personId: ids.person('ahmed'),
      aboutItemId: ids.item(1),
      nature: 'Supplier',
      takesPart: true,
      tier: 'not-stated',
      waiver: '',
    });
  });

  it('shows the standing interests of whoever declares one (I3)', async () => {
    const opened = await open('registered', {});
    expect(
      await within(opened.form).findByText('Registered: Trustee of Anyshire Youth Trust'),
    ).toBeDefined();
  });

  it('says what follows with its clause; the partnership may agree otherwise with its reason (I2, Warwickshire 7)', async () => {
    const opened = await open('waived', {
      interests: stated({ when: 'before-discussion', tiers: 'one' }, '7'),
      interestWaiver: stated('partnership-may-agree', '7'),
      recusedCount: stated(false, '7'),
    });
    expect(follows(opened).textContent).toBe(
      'Takes no part in the decision; does not count towards the quorum (terms of reference, clause 7). The partnership may agree that they take part.',
    );
    await opened.user.click(
      within(opened.form).getByRole('checkbox', { name: 'Takes part in the decision' }),
    );
    expect(follows(opened).textContent).toContain('nothing was agreed that lets them');
    await opened.user.type(
      within(opened.form).getByRole('textbox', {
        name: 'Why the partnership agreed that they take part',
      }),
      'The only one who knows the site',
    );
    expect(follows(opened).textContent).toContain('Takes part in the decision;');
    expect(follows(opened).textContent).not.toContain('nothing was agreed');
    expect(await record(opened)).toMatchObject({
      takesPart: true,
      waiver: 'The only one who knows the site',
    });
  });

  it('asks for the tier where the rules know two, and lets no prejudicial interest be waived (I4, Warwickshire Code)', async () => {
    const opened = await open('tiers', {
      interests: twoTiers,
      interestWaiver: stated('not-prejudicial', 'Code'),
    });
    expect(follows(opened).textContent).toContain('Say whether the interest is personal');
    const tier = within(opened.form).getByRole('combobox', { name: 'Personal or prejudicial' });
    const takesPart = within(opened.form).getByRole('checkbox', {
      name: 'Takes part in the decision',
    });
    await opened.user.click(takesPart);
    await opened.user.selectOptions(tier, 'Personal');
    const reason = within(opened.form).getByRole('textbox', { name: /^Why the partnership/ });
    await opened.user.type(reason, 'Agreed');
    await opened.user.selectOptions(tier, 'Prejudicial');
    expect(within(opened.form).queryByRole('textbox', { name: /^Why the/ })).toBeNull();
    expect(follows(opened).textContent).toContain('The partnership may not agree otherwise.');
    expect(await record(opened)).toMatchObject({ tier: 'prejudicial', waiver: '' });
  });

  it('warns where one text lets the partnership agree and another does not (I5, Warwickshire 7 and Code)', async () => {
    const opened = await open('conflict', { interests: twoTiers, interestWaiver: NOT_ENTERED });
    await opened.user.selectOptions(
      within(opened.form).getByRole('combobox', { name: 'Personal or prejudicial' }),
      'Prejudicial',
    );
    expect(follows(opened).textContent).toContain('Ask which governs.');
    await opened.user.click(
      within(opened.form).getByRole('checkbox', { name: 'Takes part in the decision' }),
    );
    await opened.user.type(
      within(opened.form).getByRole('textbox', { name: /^Why the partnership/ }),
      'Clause 7 governs, the Chair ruled',
    );
    expect(await record(opened)).toMatchObject({
      tier: 'prejudicial',
      takesPart: true,
      waiver: 'Clause 7 governs, the Chair ruled',
    });
  });
});
