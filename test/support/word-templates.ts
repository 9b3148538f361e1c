import { strToU8, zipSync, type Zippable } from 'fflate';
import { aPng } from './pictures';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const OFFICE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** What a template is to have in place of what a good one has; null leaves a part out. */
export type TemplateChanges = {
  parts?: Record<string, string | Uint8Array | null>;
  /** Relationships of the document beside those it needs. */
  relationships?: string;
  /** The paragraphs of the text. */
  text?: string;
  /** Entries of the list of types beside those it needs. */
  types?: string;
  mainType?: string;
};

/** A paragraph of plain text, or of runs of it. */
export function paragraph(...runs: string[]): string {
  return `<w:p>${runs.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join('')}</w:p>`;
}

/** One relationship, with all its attributes. */
export function relationship(type: string, target: string, more = ''): string {
  return `<Relationship Id="rId${type}" Type="${TYPES}/${type}" Target="${target}" ${more}/>`;
}

/** A letterhead as Word in Welsh keeps it: a .dotx with a head, a logo and a foot, its style ids in Welsh. */
export function aTemplate(changes: TemplateChanges = {}): Uint8Array {
  const {
    text = paragraph('Papers of {{partnership}}') + paragraph('{{con', 'tent}}'),
    mainType = 'template',
  } = changes;
  const parts: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': contentTypes(mainType, changes.types ?? ''),
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relationship('officeDocument', 'word/document.xml')}</Relationships>`,
    'word/document.xml': documentPart(text),
    'word/_rels/document.xml.rels': documentLinks(changes.relationships ?? ''),
    'word/styles.xml': STYLES,
    'word/header1.xml': header(),
    'word/_rels/header1.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relationship('image', 'media/logo.png')}</Relationships>`,
    'word/footer1.xml': `<w:ftr ${W}>${paragraph('{{foot}}')}</w:ftr>`,
    'word/media/logo.png': aPng(240, 80),
    ...changes.parts,
  };
  const zippable: Zippable = {};
  for (const [path, data] of Object.entries(parts)) {
    if (data === null) continue;
    zippable[path] = typeof data === 'string' ? strToU8(data) : data;
  }
  return zipSync(zippable);
}

function contentTypes(mainType: string, more: string): string {
  const override = (path: string, type: string): string =>
    `<Override PartName="/word/${path}" ContentType="${OFFICE}.${type}+xml"/>`;
  return [
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>',
    override('document.xml', `${mainType}.main`),
    override('styles.xml', 'styles'),
    override('header1.xml', 'header'),
    override('footer1.xml', 'footer'),
    `${more}</Types>`,
  ].join('');
}

function documentPart(text: string): string {
  const section =
    '<w:sectPr><w:headerReference w:type="default" r:id="rIdheader"/><w:footerReference w:type="default" r:id="rIdfooter"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2268" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';
  return `<w:document ${W} ${R}><w:body>${text}${section}</w:body></w:document>`;
}

function documentLinks(more: string): string {
  const links = [
    relationship('styles', 'styles.xml'),
    relationship('header', 'header1.xml'),
    relationship('footer', 'footer1.xml'),
  ];
  return `<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}${more}</Relationships>`;
}

function header(): string {
  const drawing = [
    '<w:drawing xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">',
    '<wp:inline><wp:extent cx="2160000" cy="720000"/><wp:docPr id="1" name="Logo" descr="Logo of Safer Anyshire"/>',
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr>',
    '<pic:blipFill><a:blip r:embed="rIdimage"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>',
    '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2160000" cy="720000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>',
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>',
  ].join('');
  return `<w:hdr ${W} ${R}><w:p><w:r>${drawing}</w:r></w:p></w:hdr>`;
}

const style = (id: string, name: string, look: string, more = ''): string =>
  `<w:style w:type="paragraph" ${more} w:styleId="${id}"><w:name w:val="${name}"/>${more === '' ? '<w:basedOn w:val="Arferol"/>' : ''}${look}</w:style>`;

const heading = (level: number, size: number): string =>
  style(
    `Pennawd${level}`,
    `heading ${level}`,
    `<w:pPr><w:keepNext/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:color w:val="5B2A86"/><w:sz w:val="${size}"/></w:rPr>`,
  );

const STYLES = [
  `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Verdana" w:hAnsi="Verdana"/><w:sz w:val="24"/><w:lang w:val="en-US"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`,
  style('Arferol', 'Normal', '', 'w:default="1"'),
  heading(1, 40),
  heading(2, 30),
  heading(3, 26),
  // Another style under an id that is one of ours.
  style('Action', 'Call to Action', ''),
  '</w:styles>',
].join('');
