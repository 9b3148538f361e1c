import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { failure, outcomeOfPlaywright, outcomeOfVitest } from './outcome.mjs';
import { messageOf } from './problem.mjs';
import { run } from './processes.mjs';
import { inProject } from './project.mjs';

/** @typedef {import('./outcome.mjs').Outcome} Outcome */

/** The program behind each tool's command, started with our own Node: no shell, on any system. */
const TOOLS = /** @type {const} */ ({
  prettier: 'prettier/bin/prettier.cjs',
  oxlint: 'oxlint/bin/oxlint',
  tsc: 'typescript/bin/tsc',
  depcruise: 'dependency-cruiser/bin/dependency-cruise.mjs',
  vitest: 'vitest/vitest.mjs',
  playwright: '@playwright/test/cli.js',
  'electron-vite': 'electron-vite/bin/electron-vite.js',
  'electron-builder': 'electron-builder/cli.js',
});

/**
 * Runs one of the project's tools in the foreground.
 * @param {keyof typeof TOOLS} tool
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>} its exit code
 */
export function runTool(tool, args, env = process.env) {
  return run(process.execPath, [inProject('node_modules', ...TOOLS[tool].split('/')), ...args], {
    env,
  });
}

/** @param {string} name @returns {string} an empty place for a runner's report */
function freshReport(name) {
  const file = inProject('out', 'reports', `${name}.json`);
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  return file;
}

/**
 * @template T
 * @param {string} file
 * @param {(report: T, code: number) => Outcome} read
 * @param {number} code
 * @returns {Outcome}
 */
function readReport(file, read, code) {
  if (!existsSync(file)) return failure(`no report was written, exit code ${code}`);
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')), code);
  } catch (error) {
    return failure(`the report cannot be read: ${messageOf(error)}`);
  }
}

/**
 * @param {string} name of the report
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<Outcome>}
 */
export async function runVitest(name, args, env) {
  const file = freshReport(name);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await runTool('vitest', ['run', ...args, ...reporters], env);
  return readReport(file, outcomeOfVitest, code);
}

/**
 * @param {string} project of playwright.config.ts
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Outcome>}
 */
export async function runPlaywright(project, env) {
  const file = freshReport(project);
  const code = await runTool('playwright', ['test', '--project', project], {
    ...env,
    MINUTE_BOOK_REPORT: file,
  });
  return readReport(file, outcomeOfPlaywright, code);
}
