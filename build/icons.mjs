// Run by hand after build/icon.svg has changed; a test says so where it was forgotten.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { iconFiles } from './icon-files.mjs';
import { runScript, say } from './problem.mjs';
import { inProject } from './project.mjs';

await runScript(async () => {
  const files = await iconFiles();
  for (const [name, bytes] of files) {
    const file = inProject('build', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  say(`${files.size} icons were made from build/icon.svg.`);
  return 0;
});
