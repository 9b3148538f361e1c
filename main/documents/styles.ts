import type { DocumentDescription } from '#shared/documents/document-block';
import { textWidth } from './page-geometry';
import { paletteOf } from '#shared/documents/palette';
import { paragraphStyle, size, spacing, type StyleDefinition } from './style-xml';
import { tableStyles } from './table-styles';
import { contentsStyles } from './contents-styles';
import { calloutStyle, formStyles, itemStyles, letterStyles, type Measure } from './text-styles';

type Look = Pick<DocumentDescription, 'fontSize' | 'language' | 'look'>;

const WORDPROCESSING = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const CALLOUTS = ['decision', 'vote', 'action', 'declaration'] as const;

/**
 * The whole styles part. docx's own is not used: it lacks the default character and list styles,
 * makes Strong a paragraph style, and names headings otherwise than Word does.
 */
export function stylesXml({ fontSize, language, look }: Look): string {
  const measure = { fontSize, colours: paletteOf(look.accent) };
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<w:styles xmlns:w="${WORDPROCESSING}">`,
    documentDefaults(measure, language),
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    hiddenStyle('character', 'DefaultParagraphFont', 'Default Paragraph Font', { isDefault: true }),
    hiddenStyle('numbering', 'NoList', 'No List', { isDefault: true }),
    '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="22"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>',
    // docx writes the separators of notes into every document, and they name these two.
    hiddenStyle('character', 'FootnoteReference', 'footnote reference'),
    hiddenStyle('character', 'EndnoteReference', 'endnote reference'),
    ...definitions(measure).map(paragraphStyle),
    ...CALLOUTS.map((kind) => calloutStyle(kind, measure)),
    tableStyles(measure.colours),
    '</w:styles>',
  ].join('');
}

function hiddenStyle(
  type: 'character' | 'numbering',
  id: string,
  name: string,
  { isDefault = false } = {},
): string {
  const standing = isDefault ? ' w:default="1"' : '';
  const base = isDefault ? '' : '<w:basedOn w:val="DefaultParagraphFont"/>';
  return `<w:style w:type="${type}"${standing} w:styleId="${id}"><w:name w:val="${name}"/>${base}<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>`;
}

function documentDefaults({ fontSize, colours }: Measure, language: string): string {
  const font = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>';
  const colour = `<w:color w:val="${colours.text}"/>`;
  const tongue = `<w:lang w:val="${language}" w:eastAsia="${language}" w:bidi="ar-SA"/>`;
  const run = `${font}${colour}${size(fontSize)}${tongue}`;
  const paragraph = `<w:widowControl/>${spacing(0, 120, 276)}`;
  return `<w:docDefaults><w:rPrDefault><w:rPr>${run}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${paragraph}</w:pPr></w:pPrDefault></w:docDefaults>`;
}

function definitions(measure: Measure): StyleDefinition[] {
  const { fontSize, colours } = measure;
  return [
    ...headings(measure),
    { id: 'Logo', name: 'Logo', paragraph: spacing(0, 200, 240), isCustom: true },
    partnershipName(fontSize),
    ...itemStyles(measure),
    ...formStyles(colours),
    ...letterStyles(),
    ...pageStyles(),
    ...contentsStyles(measure),
  ];
}

function headings({ fontSize, colours }: Measure): StyleDefinition[] {
  const level = (n: number, before: number, points: number, more = ''): StyleDefinition => ({
    id: `Heading${n}`,
    name: `heading ${n}`,
    next: 'Normal',
    paragraph: `<w:keepNext/><w:keepLines/>${more}${spacing(before, n === 1 ? 240 : 100, 252)}<w:outlineLvl w:val="${n - 1}"/>`,
    run: `<w:b/><w:bCs/><w:color w:val="${colours.heading}"/>${size(points)}`,
  });
  const underline = `<w:pBdr><w:bottom w:val="single" w:sz="12" w:space="6" w:color="${colours.heading}"/></w:pBdr>`;
  return [
    level(1, 0, fontSize + 8, underline),
    level(2, 360, fontSize + 3),
    level(3, 240, fontSize + 1),
    level(4, 200, fontSize),
  ];
}

function partnershipName(fontSize: number): StyleDefinition {
  return {
    id: 'PartnershipName',
    name: 'Partnership Name',
    next: 'Heading1',
    paragraph: `<w:keepNext/>${spacing(0, 40, 264)}`,
    run: `<w:b/><w:bCs/>${size(fontSize + 2)}`,
    isCustom: true,
  };
}

function pageStyles(): StyleDefinition[] {
  const footer = (width: number): string =>
    `<w:tabs><w:tab w:val="right" w:pos="${width}"/></w:tabs>${spacing(0, 0, 252)}`;
  return [
    { id: 'Header', name: 'header', paragraph: spacing(0, 0, 252) },
    { id: 'Footer', name: 'footer', paragraph: footer(textWidth('portrait')) },
    {
      id: 'FooterLandscape',
      name: 'Footer Landscape',
      paragraph: footer(textWidth('landscape')),
      isCustom: true,
    },
    {
      id: 'Marking',
      name: 'Marking',
      paragraph: `${spacing(0, 0, 252)}<w:jc w:val="center"/>`,
      run: '<w:b/><w:bCs/>',
      isCustom: true,
    },
  ];
}
