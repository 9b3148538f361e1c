import type { Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { actionLogDocument } from '#shared/documents/action-log-document';
import { agendaDocument } from '#shared/documents/agenda-document';
import type { DocumentDescription } from '#shared/documents/document-block';
import { minutesDocument } from '#shared/documents/minutes-document';
import { paperText } from '#shared/documents/paper-text';
import { renderDocx } from '../../../main/documents/render-docx';
import { noPaperFiles } from '../../../main/paper-files';
import { convertByOffice, firstProgram } from '../../../main/pdf/office-converter';
import { officePlaces } from '../../../main/pdf/office-places';
import { hostileTexts } from '../../fixtures/hostile/hostile-texts';
import { aDescription } from '../../support/a-description';
import { below, openDocx, valueOf, type DocxPackage } from '../../support/docx-package';
import { boardLogPapers, boardPapers } from '../../support/sample-papers';
import { aTemplate } from '../../support/word-templates';
import { recordFault, recordSkipped } from '../fault-table';

const SLOW = { timeout: 600_000 };

/** The same records with this in every text somebody types: such have blanks, ids and kinds have none. */
function saying<T>(value: T, words: string): T {
  if (typeof value === 'string') return (value.includes(' ') ? `${value}${words}` : value) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => saying(one, words)) as T;
  if (typeof value !== 'object' || value === null || value instanceof Map) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, saying(one as unknown, words)]);
  return Object.fromEntries(entries) as T;
}

const papers: [string, (words: string) => DocumentDescription][] = [
  ['agendas', (words) => agendaDocument(saying(boardPapers(), words))],
  ['minutes', (words) => minutesDocument(saying(boardPapers(), words))],
  ['action logs', (words) => actionLogDocument(saying(boardLogPapers(), words))],
];

/** The parts a paper of ours is made of. */
const PARTS =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|docProps\/(app|core|custom)\.xml|word\/(_rels\/)?(document|styles|settings|fontTable|numbering|comments|footnotes|endnotes|header\d*|footer\d*|theme\/theme\d)\.xml(\.rels)?)$/;
/** The fields: page numbers, and a table of contents with its links within the paper. */
const FIELDS = /^\s*(PAGE|NUMPAGES|PAGEREF \S+( \\h)?|TOC [^"]*("[^"]*"[^"]*)*|STYLEREF [^"]*)\s*$/;
const FORBIDDEN = [
  'altChunk',
  'object',
  'control',
  'subDoc',
  'attachedTemplate',
  'frameset',
  'pict',
];
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|&#/;

/** What could do harm in a paper; nothing in a good one. Throws where a part is no XML. */
function harmIn(bytes: Uint8Array, { title, author }: DocumentDescription): string[] {
  const unzipped = unzipSync(bytes);
  const parts = openDocx(bytes);
  const roots = [...parts.values()].flatMap(({ documentElement }) => documentElement ?? []);
  const fields = roots.flatMap((root) => [
    ...below(root, 'instrText').map((one) => one.textContent ?? ''),
    ...below(root, 'fldSimple').map((one) => valueOf(one, 'instr') ?? ''),
  ]);
  return [
    ...Object.keys(unzipped).filter((path) => !PARTS.test(path)),
    ...xmlPartsOf(unzipped).flatMap(([path, part]) =>
      NOT_XML.test(new TextDecoder('utf-8', { fatal: true }).decode(part))
        ? [`${path}: no XML`]
        : [],
    ),
    ...fields.filter((field) => !FIELDS.test(field)),
    ...FORBIDDEN.filter((name) => roots.some((root) => below(root, name).length > 0)),
    ...remoteIn(parts),
    ...(/macroEnabled|vbaProject/.test(
      strFromU8(unzipped['[Content_Types].xml'] ?? new Uint8Array()),
    )
      ? ['macros']
      : []),
    ...propertiesIn(parts, { title, author }),
  ];
}

const xmlPartsOf = (unzipped: Record<string, Uint8Array>): [string, Uint8Array][] =>
  Object.entries(unzipped).filter(([path]) => /\.(xml|rels)$/.test(path));

/** Whatever leads out of the paper but a link that a reader follows. */
function remoteIn(parts: DocxPackage): string[] {
  return [...parts]
    .filter(([path]) => path.endsWith('.rels'))
    .flatMap(([, { documentElement: root }]) => [
      ...(root?.getElementsByTagNameNS('*', 'Relationship') ?? []),
    ])
    .filter((one) => one.getAttribute('TargetMode') === 'External')
    .filter((one) => !isLink(one))
    .map((one) => one.getAttribute('Target') ?? '');
}

function isLink(relationship: Element): boolean {
  const isFollowed = relationship.getAttribute('Type')?.endsWith('/hyperlink') === true;
  return isFollowed && /^(https|mailto):/.test(relationship.getAttribute('Target') ?? '');
}

/** Nobody and nothing is named in the properties but by the settings. */
function propertiesIn(
  parts: DocxPackage,
  { title, author }: Pick<DocumentDescription, 'title' | 'author'>,
): string[] {
  const core = parts.get('docProps/core.xml')?.documentElement;
  const said = (name: string): string =>
    core?.getElementsByTagNameNS('*', name)[0]?.textContent ?? '';
  const line = (text: string): string => paperText(text).replace(/\s+/g, ' ').trim();
  const facts = { title, creator: author, lastModifiedBy: author };
  return Object.entries(facts).flatMap(([name, value]) =>
    line(said(name)) === line(value) ? [] : [`${name}: ${said(name)}`],
  );
}

/** What is wrong with a paper that says this; a part that is no XML is told as what threw. */
async function faultsOf(description: DocumentDescription, template: Uint8Array | null) {
  try {
    const bytes = await renderDocx(description, { ...noPaperFiles, template });
    return template === null ? harmIn(bytes, description) : remoteIn(openDocx(bytes));
  } catch (error) {
    return [String(error)];
  }
}

/** All of the texts in one paper. */
const everything = aDescription([
  { type: 'heading', level: 1, text: 'All of it' },
  ...hostileTexts.map((text) => ({ type: 'paragraph', role: 'body', text: `x${text}x` }) as const),
]);

describe('R15: papers in Word harm nobody, whatever is typed', () => {
  test('there are at least 200 texts to try', () => {
    expect(new Set(hostileTexts).size).toBeGreaterThanOrEqual(200);
  });

  test.each(papers)('%s', SLOW, async (what, paperSaying) => {
    const faults: string[] = [];
    for (const words of hostileTexts) {
      const found = await faultsOf(paperSaying(words), null);
      if (found.length > 0) faults.push(`${JSON.stringify(words).slice(0, 60)}: ${found.join()}`);
    }
    recordFault({ fault: 'R15', what, trials: hostileTexts.length, lost: faults.length });
    expect(faults).toEqual([]);
  });

  test('a paper in a template, with all of them', SLOW, async () => {
    const faults = await faultsOf(everything, aTemplate());
    const [trials, lost] = [hostileTexts.length, faults.length];
    recordFault({ fault: 'R15', what: 'in a template', trials, lost });
    expect(faults).toEqual([]);
  });

  test('what does harm in a paper is seen (control)', () => {
    const found = harmIn(aTemplate({ parts: { 'word/vbaProject.bin': 'x' } }), everything);
    recordFault({
      fault: 'R15',
      what: 'a letterhead with macros',
      trials: 1,
      lost: found.length > 0 ? 1 : 0,
      isControl: true,
    });
    expect(found).toContain('word/vbaProject.bin');
  });

  test('LibreOffice opens a paper with all of them', SLOW, async () => {
    const program = await firstProgram(officePlaces(process));
    const fault = { fault: 'R15', what: 'opened by LibreOffice' };
    recordSkipped(fault, program === null ? 'LibreOffice is not installed' : null);
    const pdf =
      program === null
        ? Buffer.from('%PDF-')
        : await convertByOffice(program, await renderDocx(everything));
    const lost = Buffer.from(pdf).toString('latin1', 0, 5) === '%PDF-' ? 0 : 1;
    if (program !== null) recordFault({ ...fault, trials: hostileTexts.length, lost });
    expect(lost).toBe(0);
  });
});
