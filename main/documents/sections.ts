import type { DocumentBlock, DocumentDescription } from '#shared/documents/document-block';

/**
 * The sections of a document, each as a description of its own: what stands before the first part, and
 * every part with the way its pages are turned and the line at their foot. One, where there are no parts.
 */
export function sectionsOf(description: DocumentDescription): DocumentDescription[] {
  const first: DocumentBlock[] = [];
  const sections = [{ ...description, blocks: first }];
  let blocks = first;
  for (const block of description.blocks) {
    if (block.type === 'part') {
      blocks = [];
      const { orientation, footerText } = block;
      sections.push({ ...description, orientation, footerText, blocks });
    } else blocks.push(block);
  }
  return sections;
}
