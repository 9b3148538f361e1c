import type { DocumentDescription } from '#shared/documents/document-block';
import { stylesXml } from './styles';
import { xmlText } from './xml-text';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const WORDPROCESSING = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const NOTES =
  '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:endnotePr><w:endnote w:id="-1"/><w:endnote w:id="0"/></w:endnotePr>';

/** A part of the package written in place of the one that docx would write. */
export type PackagePart = { path: string; data: string };

/** The parts docx has no say in, or writes otherwise than readers and screen readers need. */
export function packageParts(description: DocumentDescription): PackagePart[] {
  return [
    { path: 'docProps/core.xml', data: coreProperties(description) },
    { path: 'docProps/app.xml', data: appProperties(description) },
    { path: 'word/settings.xml', data: settings(description) },
    { path: 'word/styles.xml', data: stylesXml(description) },
  ];
}

/** With the language, which docx leaves out, and no word of who uses the computer or when. */
export function coreProperties({
  title,
  subject,
  author,
  language,
  made,
}: DocumentDescription): string {
  const namespaces = [
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:dcterms="http://purl.org/dc/terms/"',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  ].join(' ');
  const day = `xsi:type="dcterms:W3CDTF">${made}T00:00:00Z`;
  return [
    `${DECLARATION}<cp:coreProperties ${namespaces}>`,
    `<dc:title>${xmlText(title)}</dc:title><dc:subject>${xmlText(subject)}</dc:subject>`,
    `<dc:creator>${xmlText(author)}</dc:creator><dc:language>${language}</dc:language>`,
    `<cp:lastModifiedBy>${xmlText(author)}</cp:lastModifiedBy><cp:revision>1</cp:revision>`,
    `<dcterms:created ${day}</dcterms:created><dcterms:modified ${day}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}

/** What program wrote it, and for whom. */
export function appProperties({ subject }: DocumentDescription): string {
  const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
  return `${DECLARATION}<Properties xmlns="${namespace}"><Application>Minute Book</Application><Company>${xmlText(subject)}</Company></Properties>`;
}

/**
 * Word 2013 and later layout, so that no paper opens in compatibility mode. Notes are the two separators that
 * docx writes into every document of its own.
 */
export function settings(
  { language }: Pick<DocumentDescription, 'language'>,
  notes = NOTES,
): string {
  const compat = [
    ['compatibilityMode', '15'],
    ['overrideTableStyleFontSizeAndJustification', '1'],
    ['enableOpenTypeFeatures', '1'],
    ['doNotFlipMirrorIndents', '1'],
    ['differentiateMultirowTableHeaders', '1'],
  ].map(
    ([name, value]) =>
      `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${value}"/>`,
  );
  return [
    `${DECLARATION}<w:settings xmlns:w="${WORDPROCESSING}">`,
    '<w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>',
    '<w:characterSpacingControl w:val="doNotCompress"/>',
    notes,
    `<w:compat>${compat.join('')}</w:compat>`,
    `<w:themeFontLang w:val="${language}" w:bidi="ar-SA"/>`,
    '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>',
    '</w:settings>',
  ].join('');
}
