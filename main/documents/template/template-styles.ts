import type { Document, Element } from '@xmldom/xmldom';
import { strToU8 } from 'fflate';
import type { DocumentDescription } from '#shared/documents/document-block';
import { stylesXml } from '../styles';
import type { WordPackage } from './package-of';
import {
  anyBelow,
  attribute,
  changePart,
  parsed,
  setAttribute,
  wordElement,
  wordsBelow,
} from './word-xml';

const STYLES = 'word/styles.xml';

/** Where a part names a style. */
const NAMES_STYLE = /^(pStyle|rStyle|tblStyle|basedOn|next|link|styleLink|numStyleLink)$/;

/**
 * Makes the template’s styles answer to the ids that our paragraphs name, found by their names, for Word
 * knows built-in styles by name and calls the ids otherwise in each language. What the template lacks is
 * added from ours; nothing it has is changed but the language.
 */
export function joinStyles(parts: WordPackage, description: DocumentDescription): void {
  const ours = parsed(stylesXml(description)).documentElement;
  if (ours === null) return;
  if (!parts.has(STYLES)) {
    parts.set(STYLES, strToU8(stylesXml(description)));
    return;
  }
  const renamed = new Map<string, string>();
  changePart(parts, STYLES, (root) => {
    for (const [from, to] of idChanges(root, ours)) renamed.set(from, to);
  });
  for (const path of parts.keys()) {
    if (/^word\/[^/]*\.xml$/.test(path)) changePart(parts, path, (root) => rename(root, renamed));
  }
  changePart(parts, STYLES, (root, document) => {
    addMissing(root, ours, document);
    setLanguage(root, document, description.language);
  });
}

/** Which ids have to change: ours is taken by what has our name, and given up by what has another. */
function idChanges(theirs: Element, ours: Element): Map<string, string> {
  const changes = new Map<string, string>();
  const ourIds = new Map(stylesOf(ours).map((style) => [nameOf(style), idOf(style)]));
  const claimed = new Set(stylesOf(theirs).flatMap((style) => ourIds.get(nameOf(style)) ?? []));
  for (const style of stylesOf(theirs)) {
    const id = idOf(style);
    const wanted = ourIds.get(nameOf(style));
    if (wanted !== undefined && wanted !== id) changes.set(id, wanted);
    else if (wanted === undefined && isOurs(id, ourIds, claimed)) changes.set(id, `${id}Template`);
  }
  return changes;
}

function isOurs(id: string, ourIds: Map<string, string>, claimed: Set<string>): boolean {
  return claimed.has(id) || [...ourIds.values()].includes(id);
}

function rename(root: Element, changes: ReadonlyMap<string, string>): void {
  if (changes.size === 0) return;
  for (const element of anyBelow(root, '*')) {
    const isStyle = element.localName === 'style';
    const names = isStyle ? 'styleId' : NAMES_STYLE.test(element.localName ?? '') ? 'val' : null;
    if (names === null) continue;
    const wanted = changes.get(attribute(element, names));
    if (wanted !== undefined) setAttribute(element, names, wanted);
  }
}

function addMissing(theirs: Element, ours: Element, document: Document): void {
  const there = new Set(stylesOf(theirs).map(idOf));
  const hasDefaults = wordsBelow(theirs, 'docDefaults').length > 0;
  const [defaults] = wordsBelow(ours, 'docDefaults');
  if (!hasDefaults && defaults) {
    theirs.insertBefore(document.importNode(defaults, true), theirs.firstChild);
  }
  for (const style of stylesOf(ours)) {
    if (there.has(idOf(style))) continue;
    const added = document.importNode(style, true);
    // The template says which of its styles are the default ones.
    if (hasDefaultOf(theirs, style)) added.removeAttribute('w:default');
    theirs.appendChild(added);
  }
}

function hasDefaultOf(theirs: Element, style: Element): boolean {
  return stylesOf(theirs).some(
    (one) =>
      attribute(one, 'type') === attribute(style, 'type') &&
      /^(1|true|on)$/.test(attribute(one, 'default')),
  );
}

/** In which language papers are read out: a fault of many templates that can be mended safely. */
function setLanguage(styles: Element, document: Document, language: string): void {
  const [defaults] = wordsBelow(styles, 'rPrDefault');
  const [properties] = defaults ? wordsBelow(defaults, 'rPr') : [];
  if (!properties) return;
  const there = wordsBelow(properties, 'lang')[0];
  const lang = there ?? wordElement(document, 'lang');
  setAttribute(lang, 'val', language);
  if (!there) properties.appendChild(lang);
}

const stylesOf = (styles: Element): Element[] =>
  wordsBelow(styles, 'style').filter((one) => one.parentNode === styles);
const idOf = (style: Element): string => attribute(style, 'styleId');
const nameOf = (style: Element): string =>
  attribute(wordsBelow(style, 'name')[0], 'val').toLowerCase();
