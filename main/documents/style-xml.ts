/** A paragraph style: its properties are in the order of the schema. */
export type StyleDefinition = {
  id: string;
  /** Built-in styles are known to Word and to screen readers by this name, in lower case. */
  name: string;
  basedOn?: string;
  next?: string;
  /** Paragraph and run properties, in the order of the schema. */
  paragraph?: string;
  run?: string;
  /** Whether it is ours and not one of Word's. */
  isCustom?: boolean;
};

/** A paragraph style as styles.xml holds it. */
export function paragraphStyle(style: StyleDefinition): string {
  const { id, name, basedOn = 'Normal', next, paragraph, run, isCustom } = style;
  return [
    `<w:style w:type="paragraph"${isCustom === true ? ' w:customStyle="1"' : ''} w:styleId="${id}">`,
    `<w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/>`,
    next === undefined ? '' : `<w:next w:val="${next}"/>`,
    '<w:qFormat/>',
    paragraph === undefined ? '' : `<w:pPr>${paragraph}</w:pPr>`,
    run === undefined ? '' : `<w:rPr>${run}</w:rPr>`,
    '</w:style>',
  ].join('');
}

/** Room around a paragraph. Without lineRule LibreOffice lets the lines of large headings overlap. */
export function spacing(before: number, after: number, line: number): string {
  return `<w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="auto"/>`;
}

/** Points, which Word keeps as half points. */
export function size(points: number): string {
  return `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
}
