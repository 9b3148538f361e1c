import type { DocumentDescription } from '#shared/documents/document-block';
import { paperText } from '#shared/documents/paper-text';
import { isStructure } from '#shared/documents/structure-block';
import { Document, Packer } from 'docx';
import { noPaperFiles, type PaperFiles } from '../paper-files';
import { bodyOf } from './body';
import { pageNumbering } from './contents';
import { listDefinitions } from './item-numbering';
import { logoOf } from './logo';
import { packageParts } from './package-parts';
import { pageFrame } from './page-frame';
import { textWidth } from './page-geometry';
import { sectionsOf } from './sections';
import { renderInTemplate } from './template/render-in-template';

/**
 * Writes a description as a Word document. Takes a while for a large one: run it in the worker. What
 * has parts, as a pack, is not put into a template, which has one page and one foot for all of it.
 */
export async function renderDocx(
  description: DocumentDescription,
  { logo, template }: PaperFiles = noPaperFiles,
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, blocks, fontSize, marking } = description;
  if (template !== null && !blocks.some(isStructure))
    return renderInTemplate(description, template);
  const document = new Document({
    title: paperText(title),
    ...(marking === 'none' ? {} : { customProperties: [{ name: 'Marking', value: marking }] }),
    numbering: listDefinitions(blocks, fontSize),
    ...(await pageNumbering(description)),
    sections: sectionsOf(description).map((section, index) => ({
      ...pageFrame(section),
      children: [
        ...(index === 0 ? logoOf(description, logo) : []),
        ...bodyOf(section, textWidth(section.orientation)),
      ],
    })),
  });
  const bytes = await Packer.toBuffer(document, undefined, packageParts(description));
  return new Uint8Array(bytes);
}
