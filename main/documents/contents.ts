import type { ContentsBlock, DocumentDescription } from '#shared/documents/document-block';
import { paperText } from '#shared/documents/paper-text';
import { Paragraph, TableOfContents, type FileChild, type IPropertiesOptions } from 'docx';
import { stylesXml } from './styles';
import { textRuns } from './text-runs';

/** The table of contents, whose entries docx makes of the headings; its title is none of them. */
export function contentsOf({ title }: ContentsBlock): FileChild[] {
  return [
    new Paragraph({ style: 'TOCHeading', children: textRuns(title) }),
    new TableOfContents(paperText(title), { hyperlink: true, headingStyleRange: '2-2' }),
  ];
}

/**
 * What docx needs to work out page numbers: nothing where no contents print them, for it lays out every
 * page. It reads our styles, which are otherwise put in place of its own once it is done. It is loaded
 * only then.
 */
export async function pageNumbering(
  description: DocumentDescription,
): Promise<Partial<IPropertiesOptions>> {
  if (!description.blocks.some(({ type }) => type === 'contents')) return {};
  const { estimatePageNumbersWith } = await import('docx/layout');
  return {
    // Without a guess, one strange character or border would leave all later pages blank.
    pageNumbers: estimatePageNumbersWith({ guess: true }),
    externalStyles: stylesXml(description),
    compatibility: { version: 15 },
  };
}
