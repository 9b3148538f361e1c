import process from 'node:process';

/** A reason to stop that the reader can do something about: shown as one sentence, without a stack. */
export class Problem extends Error {}

/** @param {string} text one plain line about what is being done */
export function say(text) {
  process.stdout.write(`${text}\n`);
}

/** @param {unknown} error */
export const messageOf = (error) => (error instanceof Error ? error.message : String(error));

/**
 * Runs a script's body and ends the process with the exit code it returns.
 * @param {() => Promise<number>} body
 */
export async function runScript(body) {
  try {
    process.exitCode = await body();
  } catch (error) {
    const isBug = error instanceof Error && !(error instanceof Problem);
    process.stderr.write(`${isBug ? error.stack : messageOf(error)}\n`);
    process.exitCode = 1;
  }
}
