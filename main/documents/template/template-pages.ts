import type { Document, Element } from '@xmldom/xmldom';
import { strToU8 } from 'fflate';
import type { DocumentDescription } from '#shared/documents/document-block';
import { MARGIN, textWidth } from '../page-geometry';
import { addPart } from './package-parts-of';
import type { WordPackage } from './package-of';
import {
  attribute,
  changePart,
  edgePaths,
  rootIn,
  setAttribute,
  wordElement,
  wordsBelow,
} from './word-xml';

const DOCUMENT = 'word/document.xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORDPROCESSING = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Turns the template’s pages the way the paper lies; its margins and its paper stay. */
export function turnPages(
  parts: WordPackage,
  { orientation }: Pick<DocumentDescription, 'orientation'>,
): void {
  changePart(parts, DOCUMENT, (root) => {
    for (const size of wordsBelow(root, 'pgSz')) {
      const [width, height] = [attribute(size, 'w'), attribute(size, 'h')];
      const isTurned = Number(width) > Number(height);
      if (isTurned === (orientation === 'landscape')) continue;
      setAttribute(size, 'w', height);
      setAttribute(size, 'h', width);
      setAttribute(size, 'orient', orientation);
    }
  });
}

/** The room between the margins of the template’s last section, in twips; ours where it states none. */
export function widthBetweenMargins(
  parts: WordPackage,
  { orientation }: Pick<DocumentDescription, 'orientation'>,
): number {
  const root = rootIn(parts, DOCUMENT);
  const size = root === null ? undefined : wordsBelow(root, 'pgSz').at(-1);
  const margin = root === null ? undefined : wordsBelow(root, 'pgMar').at(-1);
  if (!size) return textWidth(orientation);
  const side = (name: string): number => Number(attribute(margin, name) || MARGIN);
  return Number(attribute(size, 'w')) - side('left') - side('right');
}

/**
 * Puts the marking at head and foot of every page: into each header and footer of the template that has
 * not got a place for it, and into new ones where there are none.
 */
export function markPages(parts: WordPackage, { marking }: DocumentDescription): void {
  if (marking === 'none') return;
  for (const path of edgePaths(parts)) {
    changePart(parts, path, (root, document) => {
      const hasPlace = /\{\{\s*marking\s*\}\}/.test(root.textContent ?? '');
      if (!hasPlace) root.appendChild(markingLine(document, marking));
    });
  }
  for (const kind of ['header', 'footer'] as const) addMissingEdges(parts, kind, marking);
}

function markingLine(document: Document, marking: string): Element {
  const paragraph = wordElement(document, 'p');
  const properties = wordElement(document, 'pPr');
  properties.appendChild(wordElement(document, 'pStyle', { val: 'Marking' }));
  const text = wordElement(document, 't');
  text.appendChild(document.createTextNode(marking));
  const run = wordElement(document, 'r');
  run.appendChild(text);
  paragraph.appendChild(properties);
  paragraph.appendChild(run);
  return paragraph;
}

/** Pages without a header take that of the section before, so the first section must have every kind. */
function addMissingEdges(parts: WordPackage, kind: 'header' | 'footer', marking: string): void {
  const needed = kindsOfPages(parts);
  changePart(parts, DOCUMENT, (root, document) => {
    const [section] = wordsBelow(root, 'sectPr');
    if (!section) return;
    const references = wordsBelow(section, `${kind}Reference`);
    for (const type of needed) {
      if (references.some((one) => attribute(one, 'type') === type)) continue;
      const id = addEdge(parts, kind, { type, marking });
      const reference = wordElement(document, `${kind}Reference`, { type });
      reference.setAttributeNS(RELATIONSHIPS, 'r:id', id);
      section.insertBefore(reference, section.firstChild);
    }
  });
}

/** Which pages may have headers of their own in this template. */
function kindsOfPages(parts: WordPackage): string[] {
  const document = rootIn(parts, DOCUMENT);
  const settings = rootIn(parts, 'word/settings.xml');
  const hasFirst = document !== null && wordsBelow(document, 'titlePg').length > 0;
  const hasEven = settings !== null && wordsBelow(settings, 'evenAndOddHeaders').length > 0;
  return ['default', ...(hasFirst ? ['first'] : []), ...(hasEven ? ['even'] : [])];
}

function addEdge(
  parts: WordPackage,
  kind: 'header' | 'footer',
  { type, marking }: { type: string; marking: string },
): string {
  const root = kind === 'header' ? 'hdr' : 'ftr';
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} xmlns:w="${WORDPROCESSING}"><w:p><w:pPr><w:pStyle w:val="Marking"/></w:pPr><w:r><w:t>${marking}</w:t></w:r></w:p></w:${root}>`;
  return addPart(parts, {
    path: `word/${kind}-marking-${type}.xml`,
    data: strToU8(xml),
    contentType: `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`,
    relationship: `${RELATIONSHIPS}/${kind}`,
    from: 'word/_rels/document.xml.rels',
    target: `${kind}-marking-${type}.xml`,
  });
}
