// Run by hand after `npm install` of something new, where the registry does not hold every system's packages.
import { readFileSync, writeFileSync } from 'node:fs';
import { completeLock, missingVariants } from './lock-file.mjs';
import { runScript, say } from './problem.mjs';
import { inProject } from './project.mjs';

await runScript(async () => {
  const file = inProject('package-lock.json');
  /** @type {import('./lock-file.mjs').Lock} */
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const missing = missingVariants(lock);
  if (missing.length > 0) writeFileSync(file, `${JSON.stringify(completeLock(lock), null, 2)}\n`);
  say(`${missing.length} packages for other systems were added to package-lock.json.`);
  return 0;
});
