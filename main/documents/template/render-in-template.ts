import { patchDocument, PatchType, TextRun, type IPatch } from 'docx';
import type { DocumentDescription } from '#shared/documents/document-block';
import { paperText } from '#shared/documents/paper-text';
import { templateFieldSchema, type TemplateField } from '#shared/model/template-report';
import { longDate } from '#shared/text/dates';
import { bodyOf } from '../body';
import { listDefinitions } from '../item-numbering';
import { safePackage } from './inspect-template';
import { asDocument } from './package-parts-of';
import { ownPackage, packed } from './package-of';
import { markPages, turnPages, widthBetweenMargins } from './template-pages';
import { setProperties } from './template-properties';
import { joinStyles } from './template-styles';

/**
 * Writes a paper into a template: its page, head and foot, logo, fonts and styles stay; the whole paper
 * takes the place of {{content}}, and single facts those of their fields.
 */
export async function renderInTemplate(
  description: DocumentDescription,
  template: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts = await safePackage(template);
  asDocument(parts);
  joinStyles(parts, description);
  turnPages(parts, description);
  markPages(parts, description);
  const patched = await patchDocument({
    outputType: 'uint8array',
    data: packed(parts),
    patches: patchesOf(description, widthBetweenMargins(parts, description)),
    numbering: listDefinitions(description.blocks, description.fontSize),
    trimPlaceholders: true,
  });
  const whole = ownPackage(patched);
  setProperties(whole, description);
  return new Uint8Array(packed(whole));
}

function patchesOf(description: DocumentDescription, width: number): Record<string, IPatch> {
  const facts = factsOf(description);
  const scalars = templateFieldSchema.options
    .filter((field) => field !== 'content')
    .map((field): [string, IPatch] => [
      field,
      { type: PatchType.PARAGRAPH, children: [new TextRun(asNoField(facts[field]))] },
    ]);
  return {
    ...Object.fromEntries(scalars),
    content: { type: PatchType.DOCUMENT, children: bodyOf(description, width) },
  };
}

/** Words that were typed like a field stay words: another field would be filled in there. */
const asNoField = (text: string): string => paperText(text).replaceAll('{{', '{ {');

/** What the fields of a template are filled with. */
function factsOf(
  description: DocumentDescription,
): Record<Exclude<TemplateField, 'content'>, string> {
  const { subject, title, made, marking, author, footerText } = description;
  return {
    partnership: subject,
    title,
    date: longDate(made),
    marking: marking === 'none' ? '' : marking,
    secretariat: author,
    foot: footerText,
  };
}
