import { addDays, fromParts } from '#shared/domain/calendar';
import { deadlinesOf } from '#shared/domain/deadlines';
import { newPartnership } from '#shared/domain/new-records';
import { presetById } from '#shared/domain/presets/presets';
import type { IsoDate } from '#shared/model/iso-date';
import type { PresetId } from '#shared/model/partnership';
import { plainDate } from '#shared/text/dates';
import { MeetingsPage } from './pages/meeting-pages';
import { goTo, NewPartnershipPage } from './pages/partnership-pages';
import { TimelinePage } from './pages/timeline-pages';
import { expect, test } from './running-app';

/** The app goes by the clock on the wall, so the test does too. */
function inThirtyDays(): IsoDate {
  const now = new Date();
  const today = fromParts({
    year: now.getFullYear(),
    month: now.getMonth() + 1,
    day: now.getDate(),
  });
  return addDays(today, 30);
}

const STEPS = {
  agenda: 'Send the agenda',
  papers: 'Send the papers',
  'action-log': 'Send the action log',
  minutes: 'Send the minutes',
} as const;

const presets: [PresetId, string][] = [
  ['safer-essex', 'Safer Essex'],
  ['warwickshire', 'Warwickshire Safer Communities Partnership'],
  ['bcp', 'BCP Safer Communities Strategic Group'],
  ['wacso', 'Wales Association of Community Safety Officers'],
];

for (const [id, preset] of presets) {
  test(`a meeting by the rules of ${preset} is carried through its deadlines (N1 to N5, M1, M5)`, async ({
    app: { page },
  }) => {
    const day = inThirtyDays();
    await page.getByRole('link', { name: 'Choose a preset' }).click();
    await new NewPartnershipPage(page).create({ preset, name: 'Ours', area: '', contact: 'Beth' });
    await goTo(page, 'Meetings');
    await new MeetingsPage(page).create({ date: plainDate(day), start: '10' });
    const timeline = new TimelinePage(page);
    await timeline.open();

    const { rules } = presetById(id).content.terms;
    const deadlines = deadlinesOf(rules, { date: day, kind: 'ordinary' }, newPartnership.calendar);
    for (const deadline of deadlines) {
      const { what } = deadline;
      if (what === 'notice') continue;
      const step = timeline.step(STEPS[what]);
      if (deadline.state !== 'set') {
        // What goes out in any case is shown with the silence of its rule; an action log is not.
        const words = 'Terms of reference silent';
        if (what !== 'action-log') await expect(step.getByText(words)).toBeVisible();
        continue;
      }
      await expect(step.getByText(plainDate(deadline.date)).first()).toBeVisible();
      await expect(step.getByRole('button', { name: /^clause|Operation/ })).toBeVisible();
      if (what === 'minutes') continue;
      await timeline.recordSending(STEPS[what], { to: 'All members', how: 'E-mail' });
      await expect(step.getByText('Done', { exact: true })).toBeVisible();
    }

    await page.getByRole('link', { name: 'What is due' }).click();
    await expect(page.getByRole('heading', { name: 'What is due', level: 1 })).toBeVisible();
    await expect(page.getByRole('link', { name: /^Send the agenda: / })).toHaveCount(0);
  });
}
