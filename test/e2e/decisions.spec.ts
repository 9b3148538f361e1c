import type { Page } from '@playwright/test';
import { expectAccessible } from './axe-scan';
import { AgendaPage, MeetingsPage, MinutesPage, showView } from './pages/meeting-pages';
import { DecisionsPage } from './pages/decisions-pages';
import { goTo, MembersPage, NewPartnershipPage } from './pages/partnership-pages';
import { expect, openSample, test } from './running-app';

const BODIES = [
  'Essex Alliance',
  'Essex County Council',
  'Essex Police',
  'HMP Chelmsford',
  'National Probation Service',
  'Violence and Vulnerability Unit',
];

/** A partnership from the Safer Essex preset, with as many people as make its quorum. */
async function aSaferEssex(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'New blank partnership' }).click();
  await new NewPartnershipPage(page).create({
    preset: 'Safer Essex',
    name: 'Safer Essex',
    area: 'Essex',
    contact: '',
  });
  await goTo(page, 'Members');
  const members = new MembersPage(page);
  await members.addPeople(
    BODIES.map((organisation, place) => ({ name: `Person ${place + 1}`, organisation })),
  );
  await members.appoint('Chair', 'Person 2, Essex County Council');
}

/** A meeting at which everybody is there. */
async function aMeetingWithAll(page: Page, date: string): Promise<void> {
  await goTo(page, 'Meetings');
  await new MeetingsPage(page).create({ date, start: '10.00' });
  await showView(page, 'Minutes');
  await new MinutesPage(page).markTheRestPresent();
}

/** Opens something, looks at it, and closes it again with Escape. */
async function look(page: Page, state: string, open: () => Promise<unknown>): Promise<void> {
  await open();
  await expectAccessible(page, state);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

test('an even vote goes to the next meeting and is barred there (V3 to V7, Safer Essex 8.6)', async ({
  app: { page },
}) => {
  await aSaferEssex(page);
  await aMeetingWithAll(page, '10/6/2026');
  await aMeetingWithAll(page, '5/8/2026');
  const decisions = new DecisionsPage(page);
  await decisions.propose('Cameras in the precinct', 'Buy six cameras', 'The Town Council');
  await decisions.stands(/^Not yet put To be put to a meeting/);
  await decisions.putTo('Wednesday 10 June 2026');

  await decisions.vote(3, 3);
  await decisions.stands(/Feedback is owed by those who voted against \(8\.6\)/);
  await expect(decisions.notNow('Chair rules it not urgent')).toContainText(
    'the feedback of those against comes first (terms of reference, clause 8.6)',
  );
  await decisions.recordFeedback('Person 1, Essex Alliance', 'Too dear for one town');
  await decisions.ruleNotUrgent('Person 2');
  // The next meeting is dated, so its agenda takes the proposal up by itself.
  await decisions.stands(/^Put again/);
  await goTo(page, 'Meetings');
  await page.getByRole('link', { name: 'Wednesday 5 August 2026' }).click();
  await showView(page, 'Agenda');
  await page.getByRole('list', { name: 'Agenda items' }).waitFor();
  expect((await new AgendaPage(page).titles()).at(-1)).toBe('Cameras in the precinct');

  await decisions.openProposal('Cameras in the precinct');
  await decisions.vote(3, 3);
  await decisions.stands(/^Barred Not to be submitted again unless/);
  // Feedback may still come in; of what moves the proposal on, only the Chair's ruling is open.
  expect(await decisions.stepsOpen()).toEqual(['Record feedback', 'Chair rules on a new version']);
  await expect(decisions.notNow('Put to a meeting')).toContainText('substantially modified');
});

test('the screens of decisions and interests are accessible', async ({ app: { page } }) => {
  await openSample(page);
  await goTo(page, 'Decisions');
  await expectAccessible(page, 'decisions, none');
  const decisions = new DecisionsPage(page);
  await decisions.propose('Cameras in the precinct', 'Buy six cameras', 'The Town Council');
  await expectAccessible(page, 'a proposal not yet put');
  for (const need of ['Add a commitment', 'Add authority to decide', 'Add an endorsement']) {
    await look(page, need, async () => {
      await page.getByRole('button', { name: need }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    });
  }
  await look(page, 'put to a meeting', () => decisions.open('Put to a meeting'));
  await decisions.putToEarliest();
  await look(page, 'a vote by hands', async () => {
    await decisions.open('Record consensus or a vote');
    await page.getByRole('radio', { name: 'A vote, hands counted' }).check();
    await page.getByRole('button', { name: 'Record', exact: true }).click();
  });
  await look(page, 'a vote by name', async () => {
    await decisions.open('Record consensus or a vote');
    await page.getByRole('radio', { name: 'A vote, by name' }).check();
    await page.getByRole('button', { name: 'Record', exact: true }).click();
  });
  await decisions.vote(3, 3);
  await expectAccessible(page, 'a proposal with an even vote');
  await look(page, 'feedback', () => decisions.open('Record feedback'));
  await goTo(page, 'Decisions');
  await expectAccessible(page, 'proposals');
  const parts = page.getByRole('navigation', { name: 'Parts of the decisions' });
  for (const part of ['Between meetings', 'Recommendations', 'Follow-ups']) {
    await parts.getByRole('link', { name: part }).click();
    await page.getByRole('link', { name: part }).and(page.locator('[aria-current]')).waitFor();
    await expectAccessible(page, `decisions, ${part}`);
  }
  await goTo(page, 'Interests');
  await expectAccessible(page, 'interests');
  for (const what of ['New interest', 'Edit categories', 'New gift or hospitality', 'New matter']) {
    await look(page, what, async () => {
      await page.getByRole('button', { name: what }).click();
      await page.getByRole('dialog').getByRole('button', { name: /^Save/ }).click();
    });
  }
});
