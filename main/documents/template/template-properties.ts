import type { Element, Node } from '@xmldom/xmldom';
import { strToU8 } from 'fflate';
import type { DocumentDescription } from '#shared/documents/document-block';
import { appProperties, coreProperties, settings } from '../package-parts';
import { addPart } from './package-parts-of';
import type { WordPackage } from './package-of';
import { changePart, elementsIn, setAttribute, wordElement, wordsBelow } from './word-xml';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const ROOT = '_rels/.rels';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006';
const CUSTOM = 'docProps/custom.xml';
const SETTINGS = 'word/settings.xml';
const AFTER_LANGUAGE = [
  'clrSchemeMapping',
  'doNotIncludeSubdocsInStats',
  'doNotAutoCompressPictures',
  'forceUpgrade',
  'captions',
  'readModeInkLockDown',
  'smartTagType',
  'shapeDefaults',
  'decimalSymbol',
  'listSeparator',
];

/** Title, language and marking of the paper in place of what the template says of itself and its makers. */
export function setProperties(parts: WordPackage, description: DocumentDescription): void {
  addPart(parts, {
    path: 'docProps/core.xml',
    data: strToU8(coreProperties(description)),
    contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
    relationship:
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    from: ROOT,
    target: 'docProps/core.xml',
  });
  addPart(parts, {
    path: 'docProps/app.xml',
    data: strToU8(appProperties(description)),
    contentType: `${OFFICE}.extended-properties+xml`,
    relationship: `${TYPES}/relationships/extended-properties`,
    from: ROOT,
    target: 'docProps/app.xml',
  });
  if (description.marking !== 'none') setMarking(parts, description.marking);
  setSettings(parts, description);
}

/** The language again, which screen readers take from here too. */
function setSettings(parts: WordPackage, description: DocumentDescription): void {
  if (!parts.has(SETTINGS)) {
    addPart(parts, {
      path: SETTINGS,
      data: strToU8(settings(description, '')),
      contentType: `${OFFICE}.wordprocessingml.settings+xml`,
      relationship: `${TYPES}/relationships/settings`,
      from: 'word/_rels/document.xml.rels',
      target: 'settings.xml',
    });
  }
  changePart(parts, SETTINGS, (root, document) => {
    const there = wordsBelow(root, 'themeFontLang')[0];
    const lang = there ?? wordElement(document, 'themeFontLang');
    setAttribute(lang, 'val', description.language);
    if (!there) root.insertBefore(lang, afterLanguage(root));
    // Word would ask to update fields on opening.
    for (const one of wordsBelow(root, 'updateFields')) root.removeChild(one);
  });
}

/** What must stand after the language by the schema; null where nothing does. */
function afterLanguage(settingsRoot: Element): Node | null {
  const isAfter = ({ prefix, localName }: Element): boolean =>
    prefix !== 'w' || AFTER_LANGUAGE.includes(localName ?? '');
  return elementsIn(settingsRoot).find(isAfter) ?? null;
}

/** The template’s own custom properties go with the rest of what it says of its makers. */
function setMarking(parts: WordPackage, marking: string): void {
  const namespaces = `xmlns="${TYPES}/custom-properties" xmlns:vt="${TYPES}/docPropsVTypes"`;
  const property = `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Marking"><vt:lpwstr>${marking}</vt:lpwstr></property>`;
  addPart(parts, {
    path: CUSTOM,
    data: strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties ${namespaces}>${property}</Properties>`,
    ),
    contentType: `${OFFICE}.custom-properties+xml`,
    relationship: `${TYPES}/relationships/custom-properties`,
    from: ROOT,
    target: CUSTOM,
  });
}
