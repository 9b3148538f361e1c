import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './app-build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { prepareLaunch } from './launch.mjs';
import { describeOutcome } from './outcome.mjs';
import { runScript, say } from './problem.mjs';
import { inProject } from './project.mjs';
import { runPlaywright } from './tools.mjs';

/** Screens are of few colours: nobody sees the difference, and the guide stays small. */
const COLOURS = 256;

/** @param {string} from @param {string} to */
async function inFewColours(from, to) {
  const { default: png } = await import('upng-js');
  const image = png.decode(new Uint8Array(readFileSync(from)).buffer);
  const small = png.encode(png.toRGBA8(image), image.width, image.height, COLOURS);
  writeFileSync(to, new Uint8Array(small));
  return statSync(to).size;
}

// The pictures of the Help, taken of the real app, so that they show what is there.
await runScript(async () => {
  const taken = inProject('out', 'pictures');
  const guide = inProject('renderer', 'help', 'pictures');
  await ensureDependencies();
  await ensureBuilt();
  const launch = await prepareLaunch();
  try {
    rmSync(taken, { recursive: true, force: true });
    mkdirSync(taken, { recursive: true });
    const outcome = await runPlaywright('pictures', {
      ...launch.env,
      MINUTE_BOOK_PICTURES: taken,
    });
    say(describeOutcome(outcome));
    if (outcome.failed > 0) return 1;
    mkdirSync(guide, { recursive: true });
    for (const name of readdirSync(taken).toSorted()) {
      const size = await inFewColours(join(taken, name), join(guide, name));
      say(`${(size / 1024).toFixed(1).padStart(8)} KB  renderer/help/pictures/${name}`);
    }
    return 0;
  } finally {
    await launch.stop();
  }
});
