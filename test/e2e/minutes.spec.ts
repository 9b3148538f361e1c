import { readFile } from 'node:fs/promises';
import { MinutesPage, openFirstMinutes } from './pages/meeting-pages';
import { goTo } from './pages/partnership-pages';
import { expect, openSample, startApp, test, type RunningApp } from './running-app';

/** The minutes of the sample's meeting that is still to come. */
async function theMinutes({ page }: RunningApp): Promise<MinutesPage> {
  await openSample(page);
  await page.getByRole('table').first().getByRole('link').click();
  await page.getByRole('link', { name: 'Minutes', exact: true }).click();
  await page.getByRole('textbox', { name: 'Minutes of the meeting' }).waitFor();
  return new MinutesPage(page);
}

test('counts the quorum as people are marked, with its sum and its clause', async ({ app }) => {
  const { page } = app;
  const minutes = await theMinutes(app);
  await minutes.mark('Amina Ahmed', 'Present');
  await expect(page.getByText('Not quorate: 1 of 16 organisations')).toBeVisible();
  for (const person of ['Marcus Cole', 'Grace O’Neill', 'Rhys Evans', 'Priya Shah']) {
    await minutes.mark(person, 'Present');
  }
  await expect(page.getByText('Not quorate: 5 of 16 organisations')).toBeVisible();
  await minutes.mark('Deborah Lane', 'Remote');
  await expect(
    page.getByText(
      'Quorate: 6 of 16 organisations represented, 6 needed (terms of reference, clause 8.7)',
    ),
  ).toBeVisible();
});

test('refuses a decision while inquorate, by its clause, and keeps the words', async ({ app }) => {
  const { page } = app;
  const minutes = await theMinutes(app);
  await minutes.text.press('Alt+d');
  await page.keyboard.type('That the pilot be extended.');
  await page.keyboard.press('Enter');
  await expect(minutes.text.getByRole('alert')).toContainText(
    /decisions may not be taken.*clause 8\.7/,
  );
  await expect(minutes.text).toContainText('Resolved: That the pilot be extended.');
  // The key goes on to the next outcome.
  await page.keyboard.press('Alt+d');
  await page.keyboard.press('Alt+d');
  await expect(minutes.text).toContainText('Noted: That the pilot be extended.');
  await page.keyboard.press('Enter');
  await expect(minutes.text.getByText(/^NOTED D-\d{4}-\d{3}$/)).toBeVisible();
});

test('records decisions, actions and interests inside the text', async ({ app }) => {
  const { page } = app;
  const minutes = await theMinutes(app);
  await minutes.markTheRestPresent();
  await minutes.openItem('Forward plan');
  await minutes.write('Members considered the plan.');
  await minutes.recordDecision('That the plan be adopted.');
  await minutes.recordAction('Publish the plan.', ['Priya Shah', 'Marcus Cole'], '10/6/2027');
  await minutes.recordInterest(
    'Rhys Evans (Probation Service, Anyshire)',
    '5. Forward plan',
    'he sits on the board of a supplier',
  );
  await minutes.write('The Chair thanked everybody.');
  await minutes.isSaved();
  await expect(minutes.blocksOf(5)).toContainText([
    'Members considered the plan.',
    /RESOLVED D-\d{4}-\d{3}.*That the plan be adopted\./s,
    /ACTION A-\d{4}-\d{3}.*Publish the plan\..*Priya Shah, Marcus Cole.*Thursday 10 June 2027/s,
    /Rhys Evans.*item 5, Forward plan: he sits on the board of a supplier.*Takes no part/s,
    'The Chair thanked everybody.',
  ]);
  await goTo(page, 'Actions');
  await expect(page.getByRole('row', { name: /Publish the plan/ })).toContainText('10 Jun 2027');
});

test('lists a stand-in with whom they stand in for, and a guest made on the spot', async ({
  app,
}) => {
  const { page } = app;
  const minutes = await theMinutes(app);
  await minutes.addAttendee('Ruth Adeyemi, Anyshire Police', {
    as: 'Substitute',
    insteadOf: 'Marcus Cole (Anyshire Police)',
  });
  await minutes.addAttendee('مريم حسن', { organisation: 'Safe Streets 🌟' });
  const list = page.getByRole('complementary', { name: 'Attendance and quorum' });
  await expect(list.getByRole('listitem').filter({ hasText: 'Ruth Adeyemi' })).toContainText(
    'substitute for Marcus Cole',
  );
  await expect(page.getByRole('combobox', { name: 'Attendance of Marcus Cole' })).toHaveValue(
    'apologies',
  );
  await expect(list.getByRole('listitem').filter({ hasText: 'مريم حسن' })).toContainText(
    'Safe Streets 🌟, In attendance',
  );
  await expect(page.getByText('Not quorate: 1 of 16 organisations')).toBeVisible();
});

test('keeps the bullets of text pasted from Word and drops its junk', async ({ app }) => {
  const { page } = app;
  const minutes = await theMinutes(app);
  const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {color: red}</style></head>
    <body><p class="MsoNormal"><b><span style="color:red">Members asked:<o:p></o:p></span></b></p>
    <p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><!--[if !supportLists]--><span style="mso-list:Ignore">·<span>  </span></span><!--[endif]-->who pays</p>
    <p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><!--[if !supportLists]--><span style="mso-list:Ignore">·<span>  </span></span><!--[endif]-->by when</p>
    <script>window.hacked = true</script></body></html>`;
  await minutes.paste(word);
  await expect(minutes.text.getByRole('listitem')).toHaveText(['who pays', 'by when']);
  await expect(minutes.blocksOf(1).first()).toHaveText('Members asked:');
  await expect(minutes.text.locator('b, span[style], style, script')).toHaveCount(0);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
});

test('pastes what was seen in Teams, Outlook and Excel, and nothing else', async ({ app }) => {
  const minutes = await theMinutes(app);
  for (const name of ['teams-message', 'outlook-message', 'excel-cells']) {
    await minutes.paste(await readFile(`test/fixtures/clipboard/${name}.html`, 'utf8'));
    await minutes.text.press('Enter');
  }
  await expect(minutes.blocksOf(1)).toHaveText([
    'Rhys Evans',
    'Who takes the paper to Cabinet?',
    'Priya Shah and Marcus Cole agreed to do it by Friday 👍',
    'See the plan:first draft',
    'Ready 👨‍👩‍👧',
    'Dear Beth,',
    'We can agree to the proposal if:',
    /^costs are shared\s*by thirds\s*it ends in 2027$/,
    'Kind regardsAnn',
    /^From: Beth Jones <beth@anyshire.example>Sent: 10 June 2026 09:30Subject: Cameras$/,
    'Site | Cost | Note',
    'High Street (north) | £1 200',
    '| Q1 | Q2',
    'Burglary, dwelling | 1,204 | 987',
    '',
  ]);
});

test('closing the window in the middle of typing loses nothing', async ({ app, userFolder }) => {
  const minutes = await theMinutes(app);
  await minutes.text.focus();
  await app.page.keyboard.type('The last words before the window closed.');
  await app.quit();
  const again = await startApp(userFolder);
  await expect((await openFirstMinutes(again.page)).blocksOf(1)).toHaveText(
    'The last words before the window closed.',
  );
  await again.electron.close();
});

test('a pane that was put away stays away when the app is started again', async ({
  app,
  userFolder,
}) => {
  const minutes = await theMinutes(app);
  await minutes.text.press('Alt+1');
  await expect(minutes.agendaPane).toBeHidden();
  await app.quit();
  const again = await startApp(userFolder);
  const { text, agendaPane } = await openFirstMinutes(again.page);
  await expect(agendaPane).toBeHidden();
  await text.press('Alt+1');
  await expect(agendaPane).toBeVisible();
  await again.electron.close();
});

test('what was typed is still there after a look at another screen', async ({ app }) => {
  const { page } = app;
  const minutes = await theMinutes(app);
  await minutes.write('Typed and left at once.');
  await page.getByRole('link', { name: 'Agenda', exact: true }).click();
  await page.getByRole('link', { name: 'Minutes', exact: true }).click();
  await expect(minutes.blocksOf(1)).toHaveText('Typed and left at once.');
});

test('a key pressed on an action never replaces it', async ({ app }) => {
  const { page } = app;
  const minutes = await theMinutes(app);
  await minutes.recordAction('Publish the plan.', [], '10/6/2027');
  await minutes.openItem('Forward plan');
  await minutes.openItem('Welcome, introductions and apologies');
  await expect(minutes.text).toBeFocused();
  await page.keyboard.type('After it.');
  await minutes.text.getByText('Publish the plan.').click();
  await page.keyboard.type('Beside it.');
  await expect(minutes.blocksOf(1)).toContainText([
    /ACTION A-\d{4}-\d{3}.*Publish the plan\./s,
    'Beside it.',
    'After it.',
  ]);
  await minutes.isSaved();
});

test('words in an open form are not lost to a click elsewhere in the meeting', async ({ app }) => {
  const { page } = app;
  const minutes = await theMinutes(app);
  await minutes.recordAction('Publish the plan.', [], '10/6/2027');
  await minutes.text.press('Alt+i');
  const form = page.getByRole('form', { name: 'Record a declaration of interest' });
  const words = form.getByRole('textbox', { name: 'Nature of the interest' });
  await words.fill('Not recorded yet.');
  const items = page.getByRole('navigation', { name: 'Agenda items' });
  for (const elsewhere of [
    items.getByRole('button', { name: 'Forward plan' }),
    minutes.text.getByRole('button', { name: /^Edit action/ }),
  ]) {
    await elsewhere.click();
    await expect(form.getByRole('alert')).toContainText('Your words are still here');
    await expect(words).toHaveValue('Not recorded yet.');
    await expect(form.locator(':focus')).toBeVisible();
  }
  await words.press('Escape');
  await items.getByRole('button', { name: 'Forward plan' }).click();
  await expect(items.getByRole('button', { name: 'Forward plan' })).toHaveAttribute(
    'aria-current',
    'step',
  );
});
