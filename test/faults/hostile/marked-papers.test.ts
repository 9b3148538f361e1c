import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { isList, isPaper, type ExportRequest } from '#shared/ipc/areas/exports';
import { markedSubject } from '#shared/text/message-wording';
import { renderDocx } from '../../../main/documents/render-docx';
import { withPaperFiles } from '../../../main/paper-files';
import { below, openDocx, rootOf, valueOf, type DocxPackage } from '../../support/docx-package';
import { noFiles } from '../../support/exporting-app';
import { useCases, type UseCases } from '../../support/use-cases';
import { sampleRequests } from '../../samples/sample-records';
import { recordFault } from '../fault-table';

const MARKING = 'OFFICIAL-SENSITIVE';

/** Which kinds of pages a section has that may have an edge of their own: all, the first, the even ones. */
function pagesOf(parts: DocxPackage, section: Parameters<typeof below>[0]): string[] {
  const settings = parts.get('word/settings.xml')?.documentElement;
  const hasEven = settings ? below(settings, 'evenAndOddHeaders').length > 0 : false;
  const hasFirst = below(section, 'titlePg').length > 0;
  return ['default', ...(hasFirst ? ['first'] : []), ...(hasEven ? ['even'] : [])];
}

/** The text of each part that a document's relationships lead to, by their ids. */
function linkedTexts(parts: DocxPackage): Map<string | null, string> {
  const links = rootOf(parts, 'word/_rels/document.xml.rels');
  return new Map(
    [...links.getElementsByTagNameNS('*', 'Relationship')].map((one) => {
      const path = `word/${one.getAttribute('Target') ?? ''}`;
      return [one.getAttribute('Id'), parts.get(path)?.documentElement?.textContent ?? ''];
    }),
  );
}

/** Every page that is not marked at its head and foot; a section without an edge has that of the one before. */
function unmarkedPages(parts: DocxPackage): string[] {
  const texts = linkedTexts(parts);
  const known = new Map<string, string>();
  return below(rootOf(parts, 'word/document.xml'), 'sectPr').flatMap((section, place) =>
    ['header', 'footer'].flatMap((edge) => {
      for (const one of below(section, `${edge}Reference`)) {
        const id = one.getAttribute('r:id');
        known.set(`${edge} ${valueOf(one, 'type')}`, texts.get(id) ?? '');
      }
      return pagesOf(parts, section)
        .map((page) => `${edge} ${page}`)
        .filter((page) => !known.get(page)?.includes(MARKING))
        .map((page) => `section ${place + 1}: ${page}`);
    }),
  );
}

function faultsOfWord(bytes: Uint8Array): string[] {
  const parts = openDocx(bytes);
  const properties = parts.get('docProps/custom.xml')?.documentElement?.textContent ?? '';
  return [...unmarkedPages(parts), ...(properties.includes(MARKING) ? [] : ['property'])];
}

function faultsOfRows(name: string, bytes: Uint8Array): string[] {
  if (name.endsWith('.csv')) {
    const [first = ''] = strFromU8(bytes).split('\r\n');
    return first.includes(MARKING) ? [] : ['first line'];
  }
  const all = Object.values(unzipSync(bytes)).map((part) => strFromU8(part));
  return all.some((part) => part.includes(MARKING)) ? [] : ['no sheet'];
}

/** The app of a partnership whose papers are marked, and the file written last. */
async function markedApp() {
  const last = { name: '', bytes: new Uint8Array() };
  const app = await useCases({
    files: {
      ...noFiles,
      chooseWhereToSave: (name) => Promise.resolve(`/home/beth/${name}`),
      write: (path, bytes) => {
        Object.assign(last, { name: path.slice('/home/beth/'.length), bytes });
        return Promise.resolve();
      },
    },
  });
  app.deps.render = withPaperFiles(
    (description, _, files) => renderDocx(description, files),
    app.deps.storedFiles,
  );
  const requests = await sampleRequests(app);
  await markPartnership(app);
  return { app, requests, last };
}

async function markPartnership(app: UseCases): Promise<void> {
  const [{ id } = { id: undefined }] = await app.get('partnerships:list', {});
  if (id === undefined) throw new Error('there is no partnership');
  const { partnership } = await app.get('partnerships:open', { partnershipId: id });
  const { name, area, secretariat, documentControl } = partnership;
  await app.get('partnerships:saveDetails', {
    partnershipId: id,
    name,
    area,
    secretariat,
    documentControl,
    marking: MARKING,
  });
}

describe('R26: a marking that is set once is on everything', () => {
  test('every paper bears it on each page, in its properties and its name; rows do too', async () => {
    const { app, requests, last } = await markedApp();
    const faults: string[] = [];
    let trials = 0;
    const check = async (name: string, request: ExportRequest): Promise<void> => {
      trials += 1;
      await app.get('exports:save', request);
      const isWord = last.name.endsWith('.docx');
      const found = isWord ? faultsOfWord(last.bytes) : faultsOfRows(last.name, last.bytes);
      if (!last.name.startsWith(`${MARKING} `)) found.push(`called ${last.name}`);
      faults.push(...found.map((fault) => `${name}: ${fault}`));
    };
    for (const { name, request } of requests) {
      await check(name, request);
      if (!isPaper(request) || !isList(request)) continue;
      await check(`${name}, workbook`, { ...request, format: 'xlsx' });
      await check(`${name}, CSV`, { ...request, format: 'csv' });
    }
    recordFault({ fault: 'R26', what: 'marked papers', trials, lost: faults.length });
    expect(faults).toEqual([]);
    expect(trials).toBeGreaterThan(40);
  });

  test('an e-mail says it first, once', () => {
    expect(markedSubject('Agenda', MARKING)).toBe('OFFICIAL-SENSITIVE Agenda');
    expect(markedSubject('OFFICIAL-SENSITIVE Agenda', MARKING)).toBe('OFFICIAL-SENSITIVE Agenda');
    expect(markedSubject('Agenda', 'OFFICIAL')).toBe('Agenda');
    expect(markedSubject('Agenda', 'none')).toBe('Agenda');
  });
});
