import { strToU8 } from 'fflate';
import type { WordPackage } from './package-of';
import { anyBelow, changePart } from './word-xml';

const TYPES = '[Content_Types].xml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A part that is to be in a package, and how the package knows of it. */
export type NewPart = {
  path: string;
  data: Uint8Array;
  contentType: string;
  /** The type of the relationship that leads to it. */
  relationship: string;
  /** The part that holds the relationship, and the path that stands there. */
  from: string;
  target: string;
};

/** Puts a part into a package, in place of one that is there; answers the id of its relationship. */
export function addPart(parts: WordPackage, part: NewPart): string {
  parts.set(part.path, part.data);
  addContentType(parts, part);
  return addRelationship(parts, part);
}

/** A template is a document once a paper stands in it. */
export function asDocument(parts: WordPackage): void {
  changePart(parts, TYPES, (root) => {
    for (const one of anyBelow(root, 'Override')) {
      const type = one.getAttribute('ContentType') ?? '';
      one.setAttribute('ContentType', type.replace('.template.main+xml', '.document.main+xml'));
    }
  });
}

function addContentType(parts: WordPackage, { path, contentType }: NewPart): void {
  changePart(parts, TYPES, (root, document) => {
    const name = `/${path}`;
    if (anyBelow(root, 'Override').some((one) => one.getAttribute('PartName') === name)) return;
    const added = document.createElementNS(`${PACKAGE}/content-types`, 'Override');
    added.setAttribute('PartName', name);
    added.setAttribute('ContentType', contentType);
    root.appendChild(added);
  });
}

function addRelationship(parts: WordPackage, { from, relationship, target }: NewPart): string {
  if (!parts.has(from)) {
    parts.set(from, strToU8(`${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"/>`));
  }
  let id = '';
  changePart(parts, from, (root, document) => {
    const all = anyBelow(root, 'Relationship');
    const there = all.find((one) => one.getAttribute('Target')?.replace(/^\//, '') === target);
    id = there?.getAttribute('Id') ?? freeId(all.map((one) => one.getAttribute('Id') ?? ''));
    if (there) return;
    const added = document.createElementNS(`${PACKAGE}/relationships`, 'Relationship');
    added.setAttribute('Id', id);
    added.setAttribute('Type', relationship);
    added.setAttribute('Target', target);
    root.appendChild(added);
  });
  return id;
}

function freeId(taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`rIdPaper${number}`)) number += 1;
  return `rIdPaper${number}`;
}
