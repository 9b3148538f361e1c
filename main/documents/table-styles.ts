import type { Palette } from '#shared/documents/palette';

const MARGINS =
  '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="100" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar>';

/** Word's plain table and ours: thin rules between rows, and a header row that prints well in grey. */
export function tableStyles(colours: Palette): string {
  const thin = (side: string): string =>
    `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${colours.rule}"/>`;
  const strong = (side: string): string =>
    `<w:${side} w:val="single" w:sz="12" w:space="0" w:color="${colours.heading}"/>`;
  return [
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>',
    `<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${MARGINS.replaceAll('"100"', '"108"')}</w:tblPr></w:style>`,
    '<w:style w:type="table" w:customStyle="1" w:styleId="PaperTable"><w:name w:val="Paper Table"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:qFormat/>',
    `<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblBorders>${thin('bottom')}${thin('insideH')}</w:tblBorders>${MARGINS}</w:tblPr>`,
    '<w:tblStylePr w:type="firstRow"><w:tblPr/>',
    `<w:tcPr><w:tcBorders>${strong('bottom')}</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="${colours.headerFill}"/></w:tcPr></w:tblStylePr>`,
    '</w:style>',
  ].join('');
}
