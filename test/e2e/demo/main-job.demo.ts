import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { AgendaPage, MeetingsPage, MinutesPage, showView } from '../pages/meeting-pages';
import { goTo, MembersPage, NewPartnershipPage } from '../pages/partnership-pages';
import { expect, test, type RunningApp } from '../running-app';
import { exportTo } from '../word-files';
import { minuted, people, renamedBodies, themedItems } from './board';
import { Pictures } from './pictures';

const folder = resolve(process.env['MINUTE_BOOK_DEMO_OUT'] ?? 'dist/demo');

/** Runs the steps of the demonstration in order and keeps how long each took. */
class Steps {
  readonly milliseconds: Record<string, number> = {};

  async run(name: string, work: () => Promise<void>): Promise<void> {
    const started = performance.now();
    await test.step(name, work);
    this.milliseconds[name] = Math.round(performance.now() - started);
  }
}

async function setUpPartnership({ page }: RunningApp): Promise<void> {
  await page.getByRole('link', { name: 'Choose a preset' }).click();
  await new NewPartnershipPage(page).create({
    preset: 'Safer Essex',
    name: 'Safer Anyshire',
    area: 'Anyshire',
    contact: 'Beth Carter',
  });
}

async function setUpMembers({ page }: RunningApp): Promise<void> {
  await goTo(page, 'Members');
  const members = new MembersPage(page);
  for (const [from, to] of renamedBodies) await members.renameOrganisation(from, to);
  await members.addPeople(people);
  await members.appoint('Chair', 'Amina Ahmed, Anyshire County Council');
  await members.appoint('Vice-Chair', 'Marcus Cole, Anyshire Police');
}

async function prepareMeeting({ page }: RunningApp): Promise<void> {
  await goTo(page, 'Meetings');
  await new MeetingsPage(page).create({
    date: '10/12/2026',
    start: '10',
    end: '12.15',
    place: 'Committee Room 1, County Hall, Anyford',
    joining: 'Video link sent with the papers',
    form: 'hybrid',
  });
  const agenda = new AgendaPage(page);
  for (const [place, { title, ...facts }] of themedItems.entries()) {
    await agenda.add(title);
    await agenda.describe(8 + place, facts);
    // From the end of the list to after the action log.
    await agenda.moveUp(8 + place, 3);
  }
  await agenda.isSaved();
  expect(await agenda.titles()).toHaveLength(12);
}

async function takeAttendance(minutes: MinutesPage): Promise<void> {
  await minutes.mark('Kwame Boateng', 'Apologies');
  await minutes.mark('Alan Whitby', 'Apologies');
  await minutes.mark('Joanne Firth', 'Absent');
  await minutes.mark('Dr Helen Okafor', 'Remote');
  await minutes.markTheRestPresent();
  await minutes.addAttendee('Ellen Marsh, Anyshire Youth Justice Service', {
    as: 'Substitute',
    insteadOf: 'Kwame Boateng (Anyshire Youth Justice Service)',
  });
  await minutes.addAttendee('Beth Carter', { organisation: 'Anyshire County Council' });
}

async function recordMinutes(minutes: MinutesPage): Promise<void> {
  await minutes.openItem('Declarations of interest');
  await minutes.recordInterest(
    'Faith Mensah (Anyshire Voluntary Action)',
    '7. Safe spaces in the night-time economy',
    'her organisation runs one of the safe spaces',
  );
  for (const { item, paragraphs, decision, actions } of minuted) {
    await minutes.openItem(item);
    await minutes.write(paragraphs.join('\n'));
    if (decision) await minutes.recordDecision(decision);
    for (const { what, owners, due } of actions ?? []) {
      await minutes.recordAction(what, owners, due);
    }
  }
  await minutes.isSaved();
}

async function describeFiles(): Promise<{ file: string; bytes: number }[]> {
  const names = (await readdir(folder)).filter((name) => /\.(docx|png)$/.test(name)).toSorted();
  return Promise.all(
    names.map(async (file) => ({ file, bytes: (await stat(join(folder, file))).size })),
  );
}

test('the main job, from an empty data folder to three Word documents', async ({ app }) => {
  const { page } = app;
  const steps = new Steps();
  const pictures = new Pictures(app, folder);
  const minutes = new MinutesPage(page);
  await mkdir(folder, { recursive: true });
  await pictures.setUp();

  await steps.run('welcome', async () => {
    await page.getByRole('heading', { name: 'Welcome to Minute Book' }).waitFor();
    await pictures.take('welcome');
  });
  await steps.run('partnership from a preset', () => setUpPartnership(app));
  await steps.run('members, people and offices', () => setUpMembers(app));
  await pictures.take('members');
  await goTo(page, 'Terms of reference');
  await page.getByRole('heading', { name: 'Terms of reference' }).waitFor();
  await pictures.take('terms-of-reference');
  await steps.run('meeting and agenda', () => prepareMeeting(app));
  await pictures.take('agenda');
  await steps.run('agenda in Word', async () => {
    await exportTo(app, 'Export agenda to Word', join(folder, 'agenda.docx'));
  });
  await showView(page, 'Minutes');
  await page.getByRole('button', { name: 'Open meeting' }).click();
  await steps.run('attendance', () => takeAttendance(minutes));
  await steps.run('minutes', () => recordMinutes(minutes));
  await minutes.openItem('Community safety agreement 2027 to 2030');
  await pictures.take('minutes');
  await page.getByRole('button', { name: 'Close meeting' }).click();
  await minutes.correctTimes('10:02', '12:05');
  await steps.run('minutes in Word', async () => {
    await exportTo(app, 'Export minutes to Word', join(folder, 'minutes.docx'));
  });
  await goTo(page, 'Actions');
  await expect(page.getByRole('button', { name: /^Open A-/ })).toHaveCount(8);
  await pictures.take('actions');
  await steps.run('action log in Word', async () => {
    await exportTo(app, 'Export action log to Word', join(folder, 'action-log.docx'));
  });
  await goTo(page, 'Meetings');
  await page.getByRole('heading', { name: 'Meetings', level: 1 }).waitFor();
  await pictures.take('meetings');
  await goTo(page, 'Help');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await pictures.take('help');

  const summary = { milliseconds: steps.milliseconds, files: await describeFiles() };
  await writeFile(join(folder, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
});
