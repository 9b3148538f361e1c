import { DOMParser, type Document, type Element, type Node } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The parts of a .docx that are XML, by path. */
export type DocxPackage = ReadonlyMap<string, Document>;

/** Opens the zip and reads every XML part; throws on one that is not well-formed. */
export function openDocx(bytes: Uint8Array): DocxPackage {
  const parser = new DOMParser({
    // Its only warning that well-formed XML can give is for U+FFFD, which is a character like others.
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(`${level}: ${message}`);
    },
  });
  return new Map(
    Object.entries(unzipSync(bytes))
      .filter(([path]) => /\.(xml|rels)$/.test(path))
      .map(([path, data]) => [path, parser.parseFromString(strFromU8(data), 'text/xml')]),
  );
}

/** The root of a part that must be there. */
export function rootOf(parts: DocxPackage, path: string): Element {
  const root = parts.get(path)?.documentElement;
  if (!root) throw new Error(`no part ${path}`);
  return root;
}

/** The elements of WordprocessingML of this name anywhere below, in order. */
export function below(element: Element, name: string): Element[] {
  return [...element.getElementsByTagNameNS(W, name)];
}

/** The children of WordprocessingML of this name. */
export function childrenOf(element: Element, name?: string): Element[] {
  return [...element.childNodes].filter(
    (node): node is Element =>
      isElement(node) && node.namespaceURI === W && (name === undefined || node.localName === name),
  );
}

/** The child reached by these names one after another; undefined where there is none. */
export function child(element: Element | undefined, ...names: string[]): Element | undefined {
  return names.reduce<Element | undefined>(
    (at, name) => (at === undefined ? undefined : childrenOf(at, name)[0]),
    element,
  );
}

/** The value of `w:val`, or of another attribute of WordprocessingML; null where it is absent. */
export function valueOf(element: Element | undefined, name = 'val'): string | null {
  return element?.getAttributeNS(W, name) ?? null;
}

/** Whether an on-off property is there and not switched off. */
export function isOn(element: Element | undefined): boolean {
  if (element === undefined) return false;
  return !['0', 'false', 'off'].includes(valueOf(element) ?? 'true');
}

/** The text of a paragraph as Word shows it: line breaks and tabs too; a field as {PAGE}. */
export function textOf(element: Element): string {
  const words = (node: Node): string => {
    if (!isElement(node)) return '';
    if (node.localName === 't') return node.textContent ?? '';
    if (node.localName === 'br') return '\n';
    if (node.localName === 'instrText') return `{${(node.textContent ?? '').trim()}}`;
    if (node.localName === 'tab' && node.parentNode?.localName === 'r') return '\t';
    return [...node.childNodes].map(words).join('');
  };
  return words(element);
}

function isElement(node: Node | null): node is Element {
  return node?.nodeType === 1;
}
