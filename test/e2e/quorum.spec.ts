import { openFirstMinutes } from './pages/meeting-pages';
import { expectAccessible } from './axe-scan';
import { expect, openSample, test } from './running-app';

const SIX = [
  'Amina Ahmed',
  'Marcus Cole',
  'Grace O’Neill',
  'Rhys Evans',
  'Priya Shah',
  'Faith Mensah',
];

test('a meeting loses its quorum at item 5 and has it back at item 7 (Q4, Q9, Safer Essex 8.7)', async ({
  app: { page },
}) => {
  await openSample(page);
  const minutes = await openFirstMinutes(page);
  for (const person of SIX) await minutes.mark(person, 'Present');
  const state = page
    .getByRole('complementary', { name: 'Attendance and quorum' })
    .getByRole('status');
  await expect(state).toContainText('Quorate: 6 of 16 organisations represented');
  await page.getByRole('button', { name: 'Show the rule' }).click();
  const rule = page.getByRole('dialog', { name: 'Show the rule' });
  await expect(rule).toContainText('At least one third of the member organisations');
  await expect(rule).toContainText('clause 8.7');
  await page.keyboard.press('Escape');
  await expect(rule).toBeHidden();

  await minutes.openItem('Forward plan');
  await page.getByRole('button', { name: 'Faith Mensah leaves before item 5' }).click();
  await expect(state).toContainText('Not quorate: 5 of 16');
  await expect(state).toContainText('takes no decisions (terms of reference, clause 8.7)');
  await minutes.text.press('Alt+d');
  await page.keyboard.type('That it be done.');
  await page.keyboard.press('Enter');
  await expect(minutes.text.getByRole('alert')).toContainText(
    /decisions may not be taken.*clause 8\.7/,
  );

  await minutes.openItem('Matters arising and action log');
  await expect(state).toContainText('Quorate: 6 of 16');
  await minutes.openItem('Any other business');
  await expect(state).toContainText('Not quorate: 5 of 16');
  await minutes.openItem('Date of next meeting');
  await page.getByRole('button', { name: 'Faith Mensah arrives before item 7' }).click();
  await expect(state).toContainText('Quorate: 6 of 16');
  await minutes.recordDecision('That the next meeting be in eight weeks.');
  await minutes.isSaved();
  await expect(page.getByText('Left before item 5, arrived before item 7')).toBeVisible();
  await expectAccessible(page, 'minutes with arrivals and departures');
});

test('an interest takes its holder out of the quorum of that item alone (I2, Q9)', async ({
  app: { page },
}) => {
  await openSample(page);
  const minutes = await openFirstMinutes(page);
  for (const person of SIX) await minutes.mark(person, 'Present');
  const state = page
    .getByRole('complementary', { name: 'Attendance and quorum' })
    .getByRole('status');
  await minutes.openItem('Forward plan');
  await minutes.recordInterest(
    'Faith Mensah (Anyshire Voluntary Action)',
    '5. Forward plan',
    'Her organisation is to be funded',
  );
  await expect(state).toContainText('Not quorate: 5 of 16');
  await expect(page.getByText('Takes no part in this item')).toBeVisible();
  await minutes.openItem('Any other business');
  await expect(state).toContainText('Quorate: 6 of 16');
});

test('somebody else presides for one meeting, and the screen says by which rule (C4)', async ({
  app: { page },
}) => {
  await openSample(page);
  const minutes = await openFirstMinutes(page);
  await minutes.mark('Priya Shah', 'Present');
  await expect(page.getByText('Presiding: Nobody in office is here')).toBeVisible();
  await page.getByRole('button', { name: 'Change who presides' }).click();
  const form = page.getByRole('dialog', { name: 'Change who presides' });
  await form.getByRole('combobox', { name: 'Who presides' }).selectOption({ index: 1 });
  await expect(form.getByText(/The terms do not say who presides/)).toBeVisible();
  await form.getByRole('button', { name: 'Save who presides' }).click();
  await expect(page.getByText('Presiding: Priya Shah, Elected by the meeting')).toBeVisible();
});

test('a meeting is adjourned and goes on (F6, Safer Essex 8.5)', async ({ app: { page } }) => {
  await openSample(page);
  await openFirstMinutes(page);
  await page.getByRole('button', { name: 'Open meeting' }).click();
  await page.getByRole('button', { name: 'Adjourn' }).click();
  const form = page.getByRole('dialog', { name: 'Adjourn the meeting' });
  await form.getByRole('textbox', { name: 'Reason' }).fill('Fire alarm');
  await form.getByRole('button', { name: 'Adjourn now' }).click();
  await expect(page.getByText(/^Adjourned on .*: Fire alarm$/)).toBeVisible();
  await page.getByRole('button', { name: 'Resume', exact: true }).click();
  await expect(page.getByText(/^Adjourned on .*: Fire alarm; resumed at /)).toBeVisible();
});
