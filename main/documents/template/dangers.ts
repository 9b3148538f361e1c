import type { Element } from '@xmldom/xmldom';
import { strFromU8 } from 'fflate';
import type { TemplateRefusal } from '#shared/model/template-report';
import type { WordPackage } from './package-of';
import { TemplateRefused } from './template-refused';
import { anyBelow, attribute, rootIn, wordsBelow } from './word-xml';

/** Parts that hold something that can run, or a document of another program. */
const BY_PATH: [RegExp, TemplateRefusal][] = [
  [/vbaProject|vbaData|macros?\//i, 'macros'],
  [/^word\/(activeX|embeddings)\/|oleObject|\.bin$/i, 'embedded'],
];

/** Relationships that bring in something that can run, or another document. */
const BY_RELATIONSHIP: [RegExp, TemplateRefusal][] = [
  [/\/(vbaProject|wordVbaData|attachedToolbars|keyMapCustomizations)$/i, 'macros'],
  [/\/attachedTemplate$/i, 'attached-template'],
  [/\/(oleObject|control|activeXControlBinary|aFChunk|package|subDocument|frame)$/i, 'embedded'],
];

/** Fields by which Word fetches something when a paper is opened or printed. */
const FETCHING = /\b(INCLUDEPICTURE|INCLUDETEXT|DDE|DDEAUTO|IMPORT|INCLUDE|LINK|RD|DATABASE)\b/i;

/** Refuses a package that would run something, fetch something, or bring in another document. */
export function refuseDangers(parts: WordPackage): void {
  const types = strFromU8(parts.get('[Content_Types].xml') ?? new Uint8Array());
  if (/macroEnabled|vbaProject/i.test(types)) throw new TemplateRefused('macros');
  for (const path of parts.keys()) {
    refuseMatch(BY_PATH, path);
    if (path.endsWith('.rels')) refuseRelationships(parts, path);
    if (/^word\/[^/]*\.xml$/.test(path)) refuseFields(parts, path);
  }
}

function refuseMatch(dangers: readonly [RegExp, TemplateRefusal][], text: string): void {
  for (const [danger, because] of dangers) {
    if (danger.test(text)) throw new TemplateRefused(because);
  }
}

function refuseRelationships(parts: WordPackage, path: string): void {
  const root = rootIn(parts, path);
  for (const relationship of root === null ? [] : anyBelow(root, 'Relationship')) {
    const type = relationship.getAttribute('Type') ?? '';
    refuseMatch(BY_RELATIONSHIP, type);
    if (isRemote(relationship, type)) throw new TemplateRefused('remote');
  }
}

/** A link that a reader follows is no danger; everything else is fetched by Word itself. */
function isRemote(relationship: Element, type: string): boolean {
  if (relationship.getAttribute('TargetMode') !== 'External') return false;
  const isLink = type.endsWith('/hyperlink');
  return !isLink || !/^(https?:|mailto:)/i.test(relationship.getAttribute('Target') ?? '');
}

/** The words of a field may be cut into many runs, so they are put together first. */
function refuseFields(parts: WordPackage, path: string): void {
  const root = rootIn(parts, path);
  if (root === null) return;
  const words = [
    wordsBelow(root, 'instrText')
      .map((one) => one.textContent ?? '')
      .join(''),
    ...wordsBelow(root, 'fldSimple').map((one) => attribute(one, 'instr')),
  ];
  // The address of a link may hold any word.
  if (words.some((text) => FETCHING.test(text.replaceAll(/"[^"]*"/g, ''))))
    throw new TemplateRefused('remote');
}
