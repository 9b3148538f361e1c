import type { Element } from '@xmldom/xmldom';
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

const BODY_PARTS = /^word\/(document|header\d*|footer\d*)\.xml$/;

/** What would make a paper hard to use for somebody, or break in Word; nothing for a good one. */
export function lintDocx(bytes: Uint8Array): string[] {
  const parts = openDocx(bytes);
  const checks = [
    lintProperties,
    lintLanguage,
    lintReferences,
    lintHeadings,
    lintText,
    lintTables,
    lintSizes,
    lintObjects,
  ];
  return [...new Set(checks.flatMap((check) => check(parts)))];
}

function bodies(parts: DocxPackage): Element[] {
  return [...parts.keys()]
    .filter((path) => BODY_PARTS.test(path))
    .map((path) => rootOf(parts, path));
}

function when(isWrong: boolean, finding: string): string[] {
  return isWrong ? [finding] : [];
}

function coreProperty(parts: DocxPackage, name: string): string {
  const [element] = rootOf(parts, 'docProps/core.xml').getElementsByTagNameNS('*', name);
  return (element?.textContent ?? '').trim();
}

function lintProperties(parts: DocxPackage): string[] {
  return [
    ...when(coreProperty(parts, 'title') === '', 'the title property is empty'),
    ...when(coreProperty(parts, 'creator') === '', 'the author property is empty'),
    ...when(!/^(en|cy)-GB$/.test(coreProperty(parts, 'language')), 'dc:language is not British'),
  ];
}

function lintLanguage(parts: DocxPackage): string[] {
  const styles = rootOf(parts, 'word/styles.xml');
  const usual = child(styles, 'docDefaults', 'rPrDefault', 'rPr', 'lang');
  const theme = child(rootOf(parts, 'word/settings.xml'), 'themeFontLang');
  return [
    ...when(!/^(en|cy)-GB$/.test(valueOf(usual) ?? ''), 'the default language is not British'),
    ...when(theme === undefined, 'settings have no themeFontLang'),
  ];
}

function lintReferences(parts: DocxPackage): string[] {
  const styles = childrenOf(rootOf(parts, 'word/styles.xml'), 'style');
  const styleIds = styles.map((style) => valueOf(style, 'styleId'));
  const defined = new Set(styleIds);
  const numbering = parts.get('word/numbering.xml')?.documentElement;
  const lists = new Set(
    numbering ? childrenOf(numbering, 'num').map((one) => valueOf(one, 'numId')) : [],
  );
  const defaults = ['paragraph', 'character', 'table', 'numbering'].filter(
    (type) =>
      styles.filter(
        (style) =>
          valueOf(style, 'type') === type &&
          ['1', 'true'].includes(valueOf(style, 'default') ?? ''),
      ).length !== 1,
  );
  const named = ['basedOn', 'next', 'link'].flatMap((name) =>
    styles.map((style) => valueOf(child(style, name))),
  );
  const used = bodies(parts).flatMap((body) =>
    ['pStyle', 'rStyle', 'tblStyle'].flatMap((name) =>
      below(body, name).map((one) => valueOf(one)),
    ),
  );
  const listed = bodies(parts).flatMap((body) => below(body, 'numId').map((one) => valueOf(one)));
  return [
    ...when(defined.size !== styleIds.length, 'two styles share an id'),
    ...defaults.map((type) => `not one default ${type} style`),
    ...[...named, ...used]
      .filter((id) => id !== null && !defined.has(id))
      .map((id) => `style ${id} is not defined`),
    ...listed.filter((id) => !lists.has(id)).map((id) => `list ${id} is not defined`),
  ];
}

function lintHeadings(parts: DocxPackage): string[] {
  const styles = childrenOf(rootOf(parts, 'word/styles.xml'), 'style');
  const levels = new Map(
    styles.flatMap((style): [string | null, number][] => {
      const match = /^heading (\d)$/.exec(valueOf(child(style, 'name')) ?? '');
      return match === null ? [] : [[valueOf(style, 'styleId'), Number(match[1])]];
    }),
  );
  const headings = below(rootOf(parts, 'word/document.xml'), 'p').flatMap((paragraph) => {
    const level = levels.get(valueOf(child(paragraph, 'pPr', 'pStyle')));
    return level === undefined ? [] : [{ level, text: textOf(paragraph) }];
  });
  const titles = headings.filter(({ level }) => level === 1).length;
  return [
    ...when(titles !== 1, `${titles} headings of level 1`),
    ...headings.filter(({ text }) => text.trim() === '').map(() => 'a heading is empty'),
    ...headings
      .filter(({ level }, index) => level > (headings[index - 1]?.level ?? 0) + 1)
      .map(({ text }) => `a heading skips a level: ${text}`),
  ];
}

function lintText(parts: DocxPackage): string[] {
  return bodies(parts)
    .flatMap((body) => below(body, 'p'))
    .flatMap((paragraph) => {
      const text = textOf(paragraph);
      const alignment = valueOf(child(paragraph, 'pPr', 'jc'));
      return [
        ...when(
          text.trim() === '' && drawn(paragraph, 'inline').length === 0 && !isEndOfField(paragraph),
          'a paragraph is empty',
        ),
        ...when(/[ \u00A0]{2,}/.test(text), `spaces are used as layout: ${text.slice(0, 40)}`),
        ...when(/_{3,}/.test(text), 'underscores are used as layout'),
        ...when(/\n\n/.test(text), 'blank lines are used as layout'),
        ...when(alignment === 'both' || alignment === 'distribute', 'text is justified'),
      ];
    });
}

function lintTables(parts: DocxPackage): string[] {
  return below(rootOf(parts, 'word/document.xml'), 'tbl').flatMap((table, index) => {
    const properties = child(table, 'tblPr');
    const rows = childrenOf(table, 'tr');
    const columns = below(table, 'gridCol').length;
    const look = child(properties, 'tblLook');
    const cells = rows.flatMap((row) => childrenOf(row, 'tc'));
    const merged = below(table, 'gridSpan').length + below(table, 'vMerge').length;
    return [
      ...when(!isOn(child(rows[0], 'trPr', 'tblHeader')), 'the header row does not repeat'),
      ...when(rows.length < 2, 'there is no row under the header'),
      ...when((valueOf(child(properties, 'tblCaption')) ?? '') === '', 'it has no title'),
      ...when((valueOf(child(properties, 'tblDescription')) ?? '') === '', 'it has no description'),
      ...when(valueOf(look, 'firstRow') !== '1' || valueOf(look) === null, 'tblLook is incomplete'),
      ...when(merged > 0, 'cells are merged'),
      ...when(below(table, 'tbl').length > 0, 'a table is nested'),
      ...when(
        rows.some((row) => childrenOf(row, 'tc').length !== columns),
        'rows differ in length',
      ),
      ...when(
        rows.some((row) => !isOn(child(row, 'trPr', 'cantSplit'))),
        'a row may split',
      ),
      ...when(
        cells.some((cell) => textOf(cell).trim() === ''),
        'a cell is blank',
      ),
      ...when(
        cells.some((cell) => childrenOf(cell).at(-1)?.localName !== 'p'),
        'a cell has no paragraph',
      ),
    ].map((finding) => `table ${index + 1}: ${finding}`);
  });
}

/** 12 points are the least; sizes belong in styles, so that a reader can change them in one place. */
function lintSizes(parts: DocxPackage): string[] {
  const styles = below(rootOf(parts, 'word/styles.xml'), 'sz').map((one) => Number(valueOf(one)));
  const direct = bodies(parts)
    .flatMap((body) => below(body, 'rPr'))
    .flatMap((run) => childrenOf(run))
    .filter((one) => ['sz', 'rFonts', 'color', 'b', 'i'].includes(one.localName ?? ''));
  return [
    ...when(styles.length === 0 || styles.some((half) => half < 24), 'a style is under 12 points'),
    ...when(direct.length > 0, 'runs are formatted directly'),
  ];
}

/** Word ends a table of contents with a paragraph that holds the end of its field and nothing else. */
function isEndOfField(paragraph: Element): boolean {
  const marks = below(paragraph, 'fldChar').map((one) => valueOf(one, 'fldCharType'));
  return marks.length === 1 && marks[0] === 'end';
}

/** Links lead to a place within the paper, and are called by words. */
function isChecked(link: Element, places: ReadonlySet<string | null>): boolean {
  const text = textOf(link).trim();
  return places.has(valueOf(link, 'anchor')) && text !== '' && !/^(https?:|www\.)/.test(text);
}

/** Page numbers that are not written yet have Word ask whether to update them. */
function isBlankField(mark: Element): boolean {
  return valueOf(mark, 'dirty') !== null;
}

/** What is below an element by this name, in the namespaces of drawings too. */
function drawn(element: Element, name: string): Element[] {
  return [...element.getElementsByTagNameNS('*', name)];
}

function lintObjects(parts: DocxPackage): string[] {
  const all = (name: string): Element[] => bodies(parts).flatMap((body) => drawn(body, name));
  const places = new Set(all('bookmarkStart').map((one) => valueOf(one, 'name')));
  const links = all('hyperlink').filter((link) => !isChecked(link, places));
  const floating = ['anchor', 'pict', 'object', 'txbxContent'].flatMap(all);
  const unsaid = all('docPr').filter((one) => (one.getAttribute('descr') ?? '').trim() === '');
  const asks = child(rootOf(parts, 'word/settings.xml'), 'updateFields');
  return [
    ...when(
      floating.length + links.length > 0,
      'there are floating pictures, text boxes or links nobody checked',
    ),
    ...when(unsaid.length > 0, 'a picture is not said in words'),
    ...when(
      asks !== undefined || all('fldChar').some(isBlankField),
      'Word asks to update fields on opening',
    ),
  ];
}
