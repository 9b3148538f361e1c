import { expect, type Locator, type Page } from '@playwright/test';
import { execFile } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What somebody does at a keyboard, and the title that the window has then. */
type Step = { keys: string[] } | { text: string } | { title: string } | { dialog: RegExp };

/** How long a screen has after its title has come, until what is on it can be reached. */
const SETTLING_MS = 1000;

/**
 * Nobody can look into the packaged app: that is the point of it. So the keys are learnt in the app as it is
 * built, where Tab can be pressed until the right thing has the focus, and pressed again in the packaged one.
 */
export class LearntKeys {
  readonly steps: Step[] = [];

  constructor(private readonly page: Page) {}

  /** With Shift+Tab for what stands before: past the end of the page, what comes and goes would be in the way. */
  async tabTo(control: Locator, by: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await control.waitFor();
    const keys: string[] = [];
    const isThere = () => control.evaluate((element) => element === document.activeElement);
    while (!(await isThere())) {
      await this.page.keyboard.press(by);
      keys.push(by === 'Tab' ? 'Tab' : 'shift+Tab');
      if (keys.length > 120) throw new Error('Tab does not lead there.');
    }
    this.steps.push({ keys });
  }

  async press(key: 'Enter' | 'Escape'): Promise<void> {
    await this.page.keyboard.press(key);
    this.steps.push({ keys: [key === 'Enter' ? 'Return' : key] });
  }

  /** Presses what opens a dialog of the system's, in the packaged app alone, and takes what it suggests. */
  acceptDialog(title: RegExp): void {
    this.steps.push({ keys: ['Return'] }, { dialog: title });
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    this.steps.push({ text });
  }

  /** Waits for a screen by its heading, and learns its title. */
  async arrive(heading: Locator): Promise<void> {
    await heading.waitFor();
    await wait(SETTLING_MS);
    this.steps.push({ title: await this.page.title() });
  }
}

/** The window of an app on a screen of its own, by its keyboard and its title alone. */
export class SeenWindow {
  constructor(private readonly display: string) {}

  private async xdotool(...args: string[]): Promise<string> {
    const env = { ...process.env, DISPLAY: this.display };
    const { stdout } = await run('xdotool', args, { env }).catch(() => ({ stdout: '' }));
    return stdout.trim();
  }

  /** The titles of all windows in sight. */
  async titles(): Promise<string[]> {
    const ids = (await this.xdotool('search', '--onlyvisible', '--name', '.')).split('\n');
    return Promise.all(ids.filter(Boolean).map((id) => this.xdotool('getwindowname', id)));
  }

  /** Presses keys in the window of the app, or in another one of this title. */
  async press(...keys: string[]): Promise<void> {
    await this.pressIn('Minute Book', keys);
  }

  private async pressIn(title: string, keys: readonly string[]): Promise<void> {
    const [id = ''] = (await this.xdotool('search', '--onlyvisible', '--name', title)).split('\n');
    // There is nobody on this screen who would give the window the focus.
    await this.xdotool('windowfocus', '--sync', id);
    if (keys.length > 0) await this.xdotool('key', '--delay', '60', ...keys);
  }

  async type(text: string): Promise<void> {
    await this.press();
    await this.xdotool('type', '--delay', '30', text);
  }

  /** Waits for a dialog of the system's, and takes what it suggests. */
  private async accept(title: RegExp): Promise<void> {
    const isThere = async () => (await this.titles()).some((one) => title.test(one));
    await expect.poll(isThere, { timeout: 20_000 }).toBe(true);
    await wait(SETTLING_MS);
    await this.pressIn(title.source, ['Return']);
    await expect.poll(isThere, { timeout: 20_000 }).toBe(false);
  }

  async replay(steps: readonly Step[]): Promise<void> {
    for (const step of steps) {
      if ('keys' in step) await this.press(...step.keys);
      else if ('text' in step) await this.type(step.text);
      else if ('dialog' in step) await this.accept(step.dialog);
      else {
        await expect.poll(() => this.titles(), { timeout: 20_000 }).toContain(step.title);
        await wait(SETTLING_MS);
      }
    }
  }
}
