import type { CalloutBlock } from '#shared/documents/document-block';
import { itemIndent } from './page-geometry';
import type { Palette } from '#shared/documents/palette';
import { paragraphStyle, spacing, type StyleDefinition } from './style-xml';

const custom = { isCustom: true } as const;

/** What our styles depend on: the size of the running text, and the colours. */
export type Measure = { fontSize: number; colours: Palette };

/** The styles of particulars and of what stands under an item. */
export function itemStyles({ fontSize, colours }: Measure): StyleDefinition[] {
  const indent = itemIndent(fontSize);
  const fieldIndent = Math.round((1900 * fontSize) / 12);
  const quiet = `<w:color w:val="${colours.quiet}"/>`;
  return [
    {
      id: 'Particulars',
      name: 'Particulars',
      paragraph: `<w:tabs><w:tab w:val="left" w:pos="${fieldIndent}"/></w:tabs>${spacing(0, 70, 264)}<w:ind w:left="${fieldIndent}" w:hanging="${fieldIndent}"/>`,
      ...custom,
    },
    {
      id: 'MinuteParagraph',
      name: 'Minute Paragraph',
      paragraph: `${spacing(0, 140, 276)}<w:ind w:left="${indent}" w:hanging="${indent}"/>`,
      ...custom,
    },
    {
      id: 'ItemLead',
      name: 'Item Lead',
      next: 'MinuteParagraph',
      paragraph: `<w:keepNext/>${spacing(0, 120, 264)}<w:ind w:left="${indent}"/>`,
      run: quiet,
      ...custom,
    },
    {
      id: 'ItemNote',
      name: 'Item Note',
      paragraph: `${spacing(0, 140, 276)}<w:ind w:left="${indent}"/>`,
      run: quiet,
      ...custom,
    },
    {
      id: 'ListBullet',
      name: 'List Bullet',
      paragraph: `${spacing(0, 80, 276)}<w:ind w:left="${indent + 360}" w:hanging="360"/>`,
    },
  ];
}

/** The styles of the text in and after tables, and of the lines to sign on. */
export function formStyles(colours: Palette): StyleDefinition[] {
  const signingTabs =
    '<w:tabs><w:tab w:val="left" w:pos="1300"/><w:tab w:val="left" w:leader="underscore" w:pos="6800"/></w:tabs>';
  return [
    { id: 'TableText', name: 'Table Text', paragraph: spacing(50, 50, 252), ...custom },
    {
      id: 'TableHeading',
      name: 'Table Heading',
      basedOn: 'TableText',
      paragraph: '<w:keepNext/>',
      run: `<w:b/><w:bCs/><w:color w:val="${colours.headerText}"/>`,
      ...custom,
    },
    { id: 'AfterTable', name: 'After Table', paragraph: spacing(200, 120, 276), ...custom },
    {
      id: 'SignatureStatement',
      name: 'Signature Statement',
      paragraph: `<w:keepNext/><w:keepLines/>${spacing(240, 120, 276)}`,
      ...custom,
    },
    {
      id: 'SignatureLine',
      name: 'Signature Line',
      paragraph: `<w:keepNext/><w:keepLines/>${signingTabs}${spacing(320, 0, 264)}`,
      ...custom,
    },
  ];
}

/**
 * A rule in colour at the left and a tint behind. The borders above and below have the tint's own
 * colour and only make room; neighbours of one kind join into one panel.
 */
export function calloutStyle(kind: CalloutBlock['kind'], { fontSize, colours }: Measure): string {
  const fill = colours[`${kind}Fill`];
  const room = (side: string): string =>
    `<w:${side} w:val="single" w:sz="4" w:space="3" w:color="${fill}"/>`;
  const rule = `<w:left w:val="single" w:sz="36" w:space="8" w:color="${colours[kind]}"/>`;
  const borders = `<w:pBdr>${room('top')}${rule}${room('bottom')}${room('right')}</w:pBdr>`;
  const tint = `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
  const indent = `<w:ind w:left="${itemIndent(fontSize) + 200}" w:right="80"/>`;
  const name = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  return paragraphStyle({
    id: name,
    name,
    next: 'MinuteParagraph',
    paragraph: `<w:keepLines/>${borders}${tint}${spacing(120, 200, 276)}${indent}`,
    isCustom: true,
  });
}

/** The styles of a letter: its address, its closing, and who signs, with room for a signature. */
export function letterStyles(): StyleDefinition[] {
  return [
    { id: 'LetterAddress', name: 'Letter Address', paragraph: spacing(120, 240, 264), ...custom },
    {
      id: 'LetterClosing',
      name: 'Letter Closing',
      next: 'LetterSignatory',
      paragraph: `<w:keepNext/>${spacing(240, 0, 264)}`,
      ...custom,
    },
    {
      id: 'LetterSignatory',
      name: 'Letter Signatory',
      paragraph: `<w:keepLines/>${spacing(840, 0, 264)}`,
      ...custom,
    },
  ];
}
