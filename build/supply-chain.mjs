import { readFileSync } from 'node:fs';
import { runScript, say } from './problem.mjs';
import { inProject } from './project.mjs';
import { readJson, writeShippedNotices } from './shipped-notices.mjs';
import { unbundledPackages } from './shipped-packages.mjs';
import { licenceProblems, lockProblems, numberProblems, scriptProblems } from './supply-checks.mjs';

await runScript(async () => {
  const lock = readJson('package-lock.json');
  const manifest = readJson('package.json');
  const reasons = readFileSync(inProject('build', 'production-packages.md'), 'utf8');
  const problems = [
    ...lockProblems(lock, manifest),
    ...licenceProblems(lock),
    ...numberProblems(lock, manifest, reasons),
    ...scriptProblems(readFileSync(inProject('.npmrc'), 'utf8')),
  ];
  for (const problem of problems) say(problem);
  const parts = writeShippedNotices();
  const all = Object.keys(lock.packages).length - 1;
  say(
    `${all} packages locked, ${parts.length} of them shipped, ${unbundledPackages(lock).length} of those unbundled; ${problems.length} problems.`,
  );
  return problems.length === 0 ? 0 : 1;
});
