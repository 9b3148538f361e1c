import { pictureIn, printedSize } from '#shared/domain/house-style/picture';
import type { DocumentDescription } from '#shared/documents/document-block';
import { ImageRun, Paragraph } from 'docx';

/** The logo in a line of its own at the head of the first page, said in words to those who do not see it. */
export function logoOf(
  { look }: Pick<DocumentDescription, 'look'>,
  bytes: Uint8Array | null,
): Paragraph[] {
  const picture = bytes === null ? null : pictureIn(bytes);
  if (bytes === null || picture === null || look.logo === null) return [];
  const { description } = look.logo;
  const image = new ImageRun({
    type: picture.kind,
    data: bytes,
    transformation: printedSize(picture),
    altText: { name: 'Logo', title: description, description },
  });
  return [new Paragraph({ style: 'Logo', children: [image] })];
}
