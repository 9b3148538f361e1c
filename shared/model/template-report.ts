import { z } from 'zod';

/** The longest file that is taken for a template, in bytes: more than any letterhead needs. */
export const TEMPLATE_FILE_MAXIMUM = 10 * 2 ** 20;

export const templateFieldSchema = z.enum([
  'content',
  'partnership',
  'title',
  'date',
  'marking',
  'secretariat',
  'foot',
]);
/** What a template may have filled in, written in it as {{content}}. */
export type TemplateField = z.infer<typeof templateFieldSchema>;

export const templateFaultSchema = z.enum([
  'picture-without-words',
  'floating-object',
  'other-language',
  'small-type',
  'no-heading-styles',
]);
/** What makes a template, and so every paper made with it, harder to use for somebody. */
export type TemplateFault = z.infer<typeof templateFaultSchema>;

export const templateReportSchema = z.strictObject({
  fields: z.array(templateFieldSchema),
  /** Fields of other names, which stay in the papers as they are; cut short where they are long. */
  unknown: z.array(z.string().max(80)).max(50),
  faults: z.array(templateFaultSchema),
});
/** What was found in a template that can be used. */
export type TemplateReport = z.infer<typeof templateReportSchema>;

export const templateRefusalSchema = z.enum([
  'too-large',
  'not-word',
  'too-many-parts',
  'unpacks-too-large',
  'unsafe-name',
  'not-finished',
  'macros',
  'embedded',
  'attached-template',
  'remote',
  'no-content',
  'content-not-alone',
]);
/** Why a file cannot be a template. */
export type TemplateRefusal = z.infer<typeof templateRefusalSchema>;
