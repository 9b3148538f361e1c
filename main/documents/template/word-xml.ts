import { DOMParser, XMLSerializer, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, strToU8 } from 'fflate';
import type { WordPackage } from './package-of';
import { TemplateRefused } from './template-refused';

const WORDPROCESSING = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Takes nothing that is not well-formed. */
const PARSER = new DOMParser({
  onError: (level, message) => {
    if (level !== 'warning') throw new Error(message);
  },
});

/** A part as XML. One with a document type is refused: Word writes none, and entities are a trap. */
export function xmlOf(bytes: Uint8Array): Document {
  const text = strFromU8(bytes);
  if (/<!DOCTYPE/i.test(text)) throw new TemplateRefused('not-word');
  return parsed(text);
}

/** XML that we wrote, or that holds no document type. */
export function parsed(text: string): Document {
  try {
    return PARSER.parseFromString(text, 'text/xml');
  } catch {
    throw new TemplateRefused('not-word');
  }
}

/** Changes one part of a package, where it is there. */
export function changePart(
  parts: WordPackage,
  path: string,
  change: (root: Element, document: Document) => void,
): void {
  const root = rootIn(parts, path);
  if (root === null) return;
  const document = root.ownerDocument;
  if (document === null) return;
  change(root, document);
  parts.set(path, strToU8(new XMLSerializer().serializeToString(document)));
}

/** The root of a part; null where there is no such part. */
export function rootIn(parts: WordPackage, path: string): Element | null {
  const bytes = parts.get(path);
  return bytes === undefined ? null : xmlOf(bytes).documentElement;
}

/** The elements of WordprocessingML of this name anywhere below, in order. */
export function wordsBelow(element: Element, name: string): Element[] {
  return [...element.getElementsByTagNameNS(WORDPROCESSING, name)];
}

/** The elements of any namespace of this name anywhere below. */
export function anyBelow(element: Element, name: string): Element[] {
  return [...element.getElementsByTagNameNS('*', name)];
}

/** The elements right within one. */
export function elementsIn(element: Element): Element[] {
  return [...element.childNodes].filter((one): one is Element => one.nodeType === 1);
}

/** An attribute of WordprocessingML; empty where there is none. */
export function attribute(element: Element | undefined, name: string): string {
  return element?.getAttributeNS(WORDPROCESSING, name) ?? '';
}

/** Sets an attribute of WordprocessingML. */
export function setAttribute(element: Element, name: string, value: string): void {
  element.setAttributeNS(WORDPROCESSING, `w:${name}`, value);
}

/** A new element of WordprocessingML, with attributes. */
export function wordElement(
  document: Document,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
): Element {
  const element = document.createElementNS(WORDPROCESSING, `w:${name}`);
  for (const [key, value] of Object.entries(attributes)) setAttribute(element, key, value);
  return element;
}

/** The paths of the headers and footers of a package, in the order of their names. */
export function edgePaths(parts: WordPackage): string[] {
  return [...parts.keys()]
    .filter((path) => /^word\/(header|footer)[^/]*\.xml$/.test(path))
    .toSorted();
}

/** Whether this is the root of the body of a Word document, in the namespaces that Word writes. */
export function isWordDocument(root: Element | null): root is Element {
  return root?.namespaceURI === WORDPROCESSING && root.localName === 'document';
}
