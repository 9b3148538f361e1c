import { mkdir, readdir, readFile, writeFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { descriptionOf } from '#shared/documents/description-pieces';
import type { DocumentDescription } from '#shared/documents/document-block';
import type { FilePort } from '../../../main/handlers/dependencies';
import { Refused } from '../../../main/refused';
import { readUserFile, writeUserFile } from '../../../main/user-files';
import { deferred } from '../../support/deferred';
import { temporaryFolder } from '../../support/temporary-folder';
import { useCases } from '../../support/use-cases';

/** A user who saves where the test says, and what became of it. */
function aUser(path: string | null) {
  const seen = { suggested: '', written: '', shown: '' };
  const files: FilePort = {
    chooseFile: () => Promise.resolve(null),
    takeGiven: () => Promise.resolve(null),
    chooseFolder: () => Promise.resolve(null),
    chooseWhereToSave: (suggested) => {
      seen.suggested = suggested;
      return Promise.resolve(path);
    },
    write: (to) => {
      seen.written = to;
      return Promise.resolve();
    },
    writeNew: (into, name) => Promise.resolve(`${into}/${name}`),
    showInFolder: (where) => {
      seen.shown = where;
    },
  };
  return { seen, files };
}

describe('an export', () => {
  test('suggests a name, writes where the user says, and answers a token for the path', async () => {
    const { seen, files } = aUser('/home/beth/agenda.docx');
    const rendered: DocumentDescription[] = [];
    const render = (description: DocumentDescription): Promise<Uint8Array> => {
      rendered.push(description);
      return Promise.resolve(new Uint8Array([80, 75]));
    };
    const app = await useCases({ files, render });
    const { partnership } = await app.get('partnerships:createSample', {});
    const [coming] = await app.get('meetings:list', { partnershipId: partnership.id });
    const saved = await app.get('exports:save', {
      document: 'agenda',
      meetingId: coming!.id,
      listId: null,
    });
    expect(saved?.fileName).toBe('agenda.docx');
    expect(JSON.stringify(saved)).not.toContain('beth');
    expect(seen).toMatchObject({
      suggested: 'Safer Anyshire agenda 2026-06-26.docx',
      written: '/home/beth/agenda.docx',
    });
    expect(rendered[0]?.title).toContain('Agenda');
    await app.get('exports:showInFolder', { token: saved!.token });
    expect(seen.shown).toBe('/home/beth/agenda.docx');
    expect((await app.refused('exports:showInFolder', { token: 'made up' })).code).toBe(
      'not-found',
    );
  });

  test('of minutes and of the action log describe those', async () => {
    const titles: string[] = [];
    const { files } = aUser('/x.docx');
    const app = await useCases({
      files,
      render: (description) => {
        titles.push(description.title);
        return Promise.resolve(new Uint8Array());
      },
    });
    const { partnership } = await app.get('partnerships:createSample', {});
    const meetings = await app.get('meetings:list', { partnershipId: partnership.id });
    await app.get('exports:save', {
      document: 'minutes',
      meetingId: meetings[1]!.id,
      version: 'circulated',
      listId: null,
    });
    await app.get('exports:save', {
      document: 'action-log',
      partnershipId: partnership.id,
      version: 'circulated',
    });
    expect(titles[0]).toContain('Minutes of the meeting held on 1 May 2026');
    expect(titles[1]).toContain('Action log');
  });

  test('of the membership is as at the day that was asked, and is called by it (M4)', async () => {
    const { seen, files } = aUser('/x.docx');
    const titles: string[] = [];
    const render = ({ title }: DocumentDescription): Promise<Uint8Array> => {
      titles.push(title);
      return Promise.resolve(new Uint8Array());
    };
    const app = await useCases({ files, render });
    const { partnership } = await app.get('partnerships:createSample', {});
    await app.get('exports:save', {
      document: 'membership',
      partnershipId: partnership.id,
      on: '2026-04-01',
    });
    expect(titles).toEqual(['Safer Anyshire: Membership list as at 1 April 2026']);
    expect(seen.suggested).toBe('Safer Anyshire membership list 2026-04-01.docx');
  });

  test('that the user cancels answers null and writes nothing', async () => {
    const { seen, files } = aUser(null);
    const app = await useCases({ files });
    const { partnership } = await app.get('partnerships:createSample', {});
    const request = {
      document: 'action-log',
      partnershipId: partnership.id,
      version: 'circulated',
    } as const;
    expect(await app.get('exports:save', request)).toBeNull();
    expect(seen.written).toBe('');
  });

  test.each([
    [
      'the document cannot be made',
      { render: () => Promise.reject(new Error('x')) },
      'export-failed',
    ],
    [
      'the file is open in Word',
      {
        files: {
          ...aUser('/x.docx').files,
          write: () => Promise.reject(new Refused('file-in-use')),
        },
      },
      'file-in-use',
    ],
  ])('is refused where %s', async (_, changes, code) => {
    const app = await useCases({ files: aUser('/x.docx').files, ...changes });
    const { partnership } = await app.get('partnerships:createSample', {});
    const request = {
      document: 'action-log',
      partnershipId: partnership.id,
      version: 'circulated',
    } as const;
    expect((await app.refused('exports:save', request)).code).toBe(code);
  });
});

describe('an export as PDF', () => {
  test('is of the same description, under the same name', async () => {
    const { seen, files } = aUser('/x.pdf');
    const titles: string[] = [];
    const renderPdf = ({ title }: DocumentDescription): Promise<Uint8Array> => {
      titles.push(title);
      return Promise.resolve(new Uint8Array());
    };
    const render = () => Promise.reject(new Error('not as Word'));
    const app = await useCases({ files, render, renderPdf });
    const { partnership } = await app.get('partnerships:createSample', {});
    const partnershipId = partnership.id;
    await app.get('exports:save', { document: 'rules', partnershipId, format: 'pdf' });
    expect(titles).toEqual([expect.stringContaining('Safer Anyshire')]);
    expect(seen.suggested).toMatch(/^Safer Anyshire rules .*\.pdf$/);
  });
});

describe('a preview', () => {
  test('is of what would be exported', async () => {
    const rendered: DocumentDescription[] = [];
    const render = (description: DocumentDescription): Promise<Uint8Array> => {
      rendered.push(description);
      return Promise.resolve(new Uint8Array());
    };
    const app = await useCases({ files: aUser('/x.docx').files, render });
    const { partnership } = await app.get('partnerships:createSample', {});
    const request = { document: 'rules', partnershipId: partnership.id } as const;
    await app.get('exports:save', request);
    const { pieces } = await app.get('exports:preview', request);
    expect(descriptionOf(pieces)).toEqual(rendered[0]);
  });

  test('is refused of what is no paper', async () => {
    const app = await useCases();
    const refusal = await app.refused('exports:preview', { document: 'due-calendar' });
    expect(refusal.code).toBe('not-found');
  });
});

describe('a cancel', () => {
  test('ends what is being made, which answers null and writes nothing', async () => {
    const { seen, files } = aUser('/x.docx');
    const begun = deferred<AbortSignal | undefined>();
    const render = (_: DocumentDescription, signal?: AbortSignal): Promise<Uint8Array> => {
      begun.resolve(signal);
      return new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new Error('stopped')));
      });
    };
    const logged: string[] = [];
    const log = { error: (event: string) => void logged.push(event), settled: async () => {} };
    const app = await useCases({ files, render, log });
    const { partnership } = await app.get('partnerships:createSample', {});
    const request = { document: 'rules', partnershipId: partnership.id } as const;
    const saving = app.get('exports:save', request);
    const signal = await begun.promise;
    await app.get('exports:cancel', { ...request, format: 'pdf' });
    expect(signal?.aborted).toBe(false);
    await app.get('exports:cancel', request);
    expect(await saving).toBeNull();
    expect(seen.written).toBe('');
    expect(logged).toEqual([]);
  });
});

describe('a file of the user’s', () => {
  test('that is cancelled leaves what was there, and nothing beside it', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'minutes.docx');
    await writeFile(path, 'old');
    const stop = new AbortController();
    const writing = writeUserFile(path, new Uint8Array(50_000_000), stop.signal);
    stop.abort();
    await expect(writing).rejects.toBe(stop.signal.reason);
    expect(await readdir(folder)).toEqual(['minutes.docx']);
    expect(await readFile(path, 'utf8')).toBe('old');
  });

  test('is written beside the part that a crash left behind', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'minutes.docx');
    await writeFile(`${path}.part`, 'left');
    await Promise.all([
      writeUserFile(path, new Uint8Array([1])),
      writeUserFile(path, new Uint8Array([1])),
    ]);
    expect(new Set(await readdir(folder))).toEqual(new Set(['minutes.docx', 'minutes.docx.part']));
  });

  test('is written whole, over the old one', async () => {
    const path = join(await temporaryFolder(), 'minutes.docx');
    await writeFile(path, 'old');
    await writeUserFile(path, new TextEncoder().encode('new'));
    expect(await readFile(path, 'utf8')).toBe('new');
  });

  test('that cannot be replaced stays as it was, with nothing left beside it', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'minutes.docx', 'inside'), { recursive: true });
    await expect(writeUserFile(join(folder, 'minutes.docx'), new Uint8Array())).rejects.toThrow(
      Refused,
    );
    expect(await readdir(folder)).toEqual(['minutes.docx']);
  });
});

describe('a file the user chose to take in', () => {
  test('comes with its name and without its path', async () => {
    const path = join(await temporaryFolder(), 'Closure report.pdf');
    await writeFile(path, 'words');
    expect(await readUserFile(path)).toEqual({
      name: 'Closure report.pdf',
      bytes: Buffer.from('words'),
    });
  });

  test('is refused in words where it cannot be read, or is too long', async () => {
    const folder = await temporaryFolder();
    await expect(readUserFile(join(folder, 'gone.pdf'))).rejects.toMatchObject({
      refusal: { code: 'file-not-read', details: { name: 'gone.pdf' } },
    });
    const long = join(folder, 'long.pdf');
    await writeFile(long, '');
    await truncate(long, 101 * 2 ** 20);
    await expect(readUserFile(long)).rejects.toMatchObject({ refusal: { code: 'file-too-large' } });
  });
});
