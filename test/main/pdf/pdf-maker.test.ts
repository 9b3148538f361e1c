import { chmod, readdir, readFile, writeFile } from 'node:fs/promises';
import { watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { minutesDocument } from '#shared/documents/minutes-document';
import { createPdfMaker } from '../../../main/pdf/pdf-maker';
import { boardPapers } from '../../support/sample-papers';
import { temporaryFolder } from '../../support/temporary-folder';

const minutes = minutesDocument(boardPapers());

/** A program in the place of LibreOffice; it finds its last argument in $source and its folder in $out. */
async function aProgram(does: string): Promise<{ program: string; folder: string }> {
  const folder = await temporaryFolder();
  const program = join(folder, 'soffice');
  const script = `#!/bin/sh\nfor source; do :; done\nout=$(dirname "$source")\n${does}\n`;
  await writeFile(program, script);
  await chmod(program, 0o755);
  return { program, folder };
}

function aMaker(places: string[], logged: string[] = []) {
  return createPdfMaker({
    render: () => Promise.resolve(new TextEncoder().encode('in Word')),
    print: () => Promise.resolve(new TextEncoder().encode('printed')),
    places,
    log: { error: (event) => void logged.push(event), settled: () => Promise.resolve() },
  });
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const leftBehind = async (): Promise<string[]> =>
  (await readdir(tmpdir())).filter((name) => name.startsWith('minute-book-pdf-'));

test('a PDF is made by the app itself where LibreOffice is not installed', async () => {
  const make = aMaker([join(await temporaryFolder(), 'soffice')]);
  expect(textOf(await make(minutes))).toBe('printed');
});

test.runIf(process.platform !== 'win32')(
  'a PDF is made by LibreOffice from the Word document, with a profile of its own',
  async () => {
    const { program, folder } = await aProgram(
      `echo "$@" > "$(dirname "$0")/asked"; (printf 'of '; cat "$source") > "$out/paper.pdf"`,
    );
    expect(textOf(await aMaker([program])(minutes))).toBe('of in Word');
    const asked = await readFile(join(folder, 'asked'), 'utf8');
    expect(asked).toMatch(/-env:UserInstallation=file:\/\/\/.*profile --headless/);
    expect(asked).toContain('"UseTaggedPDF"');
  },
);

test.runIf(process.platform !== 'win32')(
  'a PDF is made by the app itself where LibreOffice fails, and the log says so',
  async () => {
    const logged: string[] = [];
    const { program } = await aProgram('exit 3');
    expect(textOf(await aMaker([program], logged)(minutes))).toBe('printed');
    expect(logged).toEqual(['office-failed']);
  },
);

test.runIf(process.platform !== 'win32')(
  'a LibreOffice that does not end is ended by a cancel, and leaves nothing',
  async () => {
    const before = await leftBehind();
    const { program, folder } = await aProgram('touch "$(dirname "$0")/begun"; sleep 600 & wait');
    const stop = new AbortController();
    const watching = watch(folder, (_event, name) => {
      if (name === 'begun') stop.abort();
    });
    const making = aMaker([program])(minutes, stop.signal);
    await expect(making).rejects.toThrow('aborted');
    expect(stop.signal.aborted).toBe(true);
    watching.close();
    expect(await leftBehind()).toEqual(before);
  },
);
