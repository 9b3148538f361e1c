import type { DocumentDescription } from '#shared/documents/document-block';
import { paperText } from '#shared/documents/paper-text';
import { Document, Packer } from 'docx';
import { noPaperFiles, type PaperFiles } from '../paper-files';
import { bodyOf } from './body';
import { listDefinitions } from './item-numbering';
import { logoOf } from './logo';
import { packageParts } from './package-parts';
import { pageFrame } from './page-frame';
import { textWidth } from './page-geometry';
import { renderInTemplate } from './template/render-in-template';

/** Writes a description as a Word document. Takes a while for a large one: run it in the worker. */
export async function renderDocx(
  description: DocumentDescription,
  { logo, template }: PaperFiles = noPaperFiles,
): Promise<Uint8Array<ArrayBuffer>> {
  if (template !== null) return renderInTemplate(description, template);
  const { title, blocks, fontSize, marking, orientation } = description;
  const document = new Document({
    title: paperText(title),
    ...(marking === 'none' ? {} : { customProperties: [{ name: 'Marking', value: marking }] }),
    numbering: listDefinitions(blocks, fontSize),
    sections: [
      {
        ...pageFrame(description),
        children: [...logoOf(description, logo), ...bodyOf(description, textWidth(orientation))],
      },
    ],
  });
  const bytes = await Packer.toBuffer(document, undefined, packageParts(description));
  return new Uint8Array(bytes);
}
