import type { Element } from '@xmldom/xmldom';
import { numberingOf, type Numbering } from './docx-numbering';
import {
  below,
  child,
  childrenOf,
  isOn,
  openDocx,
  rootOf,
  textOf,
  valueOf,
  type DocxPackage,
} from './docx-package';

/** A stretch of text with one look. */
export type ReadRun = { text: string; isStrong: boolean; isRightToLeft: boolean };

/** A paragraph as a reader meets it. */
export type ReadParagraph = {
  type: 'paragraph';
  /** The style's name, as "heading 2" or "Minute Paragraph". */
  style: string;
  /** 1 to 9 for a heading, null for anything else. */
  headingLevel: number | null;
  /** The list number Word prints before it, as "5.2"; null without one. */
  number: string | null;
  text: string;
  runs: ReadRun[];
};

/** A table as rows of the text of cells; the header row is not among them. */
export type ReadTable = {
  type: 'table';
  title: string;
  summary: string;
  header: string[];
  rows: string[][];
  columnWidths: number[];
};

/** A .docx as it reads. */
export type ReadDocx = {
  /** Paragraphs and tables of the body, in order. */
  content: (ReadParagraph | ReadTable)[];
  paragraphs: ReadParagraph[];
  tables: ReadTable[];
  /** The text of headers and footers, a line for each paragraph. */
  headers: string[];
  footers: string[];
  properties: Record<string, string>;
  isLandscape: boolean;
  parts: DocxPackage;
};

/** Reads a .docx back. Throws where it is not a zip of well-formed parts. */
export function readDocx(bytes: Uint8Array): ReadDocx {
  const parts = openDocx(bytes);
  const styles = styleNames(rootOf(parts, 'word/styles.xml'));
  const numbering = numberingOf(parts);
  const [body] = childrenOf(rootOf(parts, 'word/document.xml'), 'body');
  if (body === undefined) throw new Error('no body');
  const content = childrenOf(body).flatMap((element): (ReadParagraph | ReadTable)[] => {
    if (element.localName === 'p') return [readParagraph(element, styles, numbering)];
    return element.localName === 'tbl' ? [readTable(element)] : [];
  });
  return {
    content,
    paragraphs: content.filter((one) => one.type === 'paragraph'),
    tables: content.filter((one) => one.type === 'table'),
    headers: linesOf(parts, /^word\/header\d*\.xml$/),
    footers: linesOf(parts, /^word\/footer\d*\.xml$/),
    properties: propertiesOf(rootOf(parts, 'docProps/core.xml')),
    isLandscape: below(body, 'pgSz').some((one) => valueOf(one, 'orient') === 'landscape'),
    parts,
  };
}

/** A document as lines of text, each numbered paragraph with its number, each row tab-separated. */
export function linesOfText({ content }: Pick<ReadDocx, 'content'>): string[] {
  return content.flatMap((one) =>
    one.type === 'paragraph'
      ? [one.number === null ? one.text : `${one.number} ${one.text}`]
      : [one.header, ...one.rows].map((cells) => cells.join('\t')),
  );
}

function styleNames(root: Element): Map<string, string> {
  return new Map(
    childrenOf(root, 'style').map((style) => [
      valueOf(style, 'styleId') ?? '',
      valueOf(child(style, 'name')) ?? '',
    ]),
  );
}

function readParagraph(
  element: Element,
  styles: ReadonlyMap<string, string>,
  numbering: Numbering,
): ReadParagraph {
  const id = valueOf(child(element, 'pPr', 'pStyle')) ?? 'Normal';
  const style = styles.get(id) ?? `undefined style ${id}`;
  const heading = /^heading (\d)$/.exec(style);
  return {
    type: 'paragraph',
    style,
    headingLevel: heading === null ? null : Number(heading[1]),
    number: numbering(element),
    text: textOf(element),
    runs: childrenOf(element, 'r').map((run) => ({
      text: textOf(run),
      isStrong: valueOf(child(run, 'rPr', 'rStyle')) === 'Strong',
      isRightToLeft: isOn(child(run, 'rPr', 'rtl')),
    })),
  };
}

function readTable(element: Element): ReadTable {
  const rows = childrenOf(element, 'tr').map((row) => ({
    isHeader: isOn(child(row, 'trPr', 'tblHeader')),
    cells: childrenOf(row, 'tc').map((cell) => below(cell, 'p').map(textOf).join('\n')),
  }));
  return {
    type: 'table',
    title: valueOf(child(element, 'tblPr', 'tblCaption')) ?? '',
    summary: valueOf(child(element, 'tblPr', 'tblDescription')) ?? '',
    header: rows.filter((row) => row.isHeader).flatMap((row) => row.cells),
    rows: rows.filter((row) => !row.isHeader).map((row) => row.cells),
    columnWidths: below(element, 'gridCol').map((column) => Number(valueOf(column, 'w'))),
  };
}

function linesOf(parts: DocxPackage, path: RegExp): string[] {
  return [...parts.keys()]
    .filter((name) => path.test(name))
    .flatMap((name) => below(rootOf(parts, name), 'p').map(textOf));
}

function propertiesOf(root: Element): Record<string, string> {
  return Object.fromEntries(
    [...root.childNodes].map((node) => [node.localName ?? '', node.textContent ?? '']),
  );
}
