import type { Element } from '@xmldom/xmldom';
import { patchDetector } from 'docx';
import { templateFieldSchema, type TemplateReport } from '#shared/model/template-report';
import { refuseDangers } from './dangers';
import { packageOf, packed, type WordPackage } from './package-of';
import { templateFaults } from './template-faults';
import { TemplateRefused } from './template-refused';
import { isWordDocument, rootIn, wordsBelow } from './word-xml';

/** Fields of other names that are told; a template with more has another purpose. */
const TOLD = 50;
const TOLD_LENGTH = 80;

/** The parts of a file that is safe to work with; refused where it is no Word file or holds a danger. */
export async function safePackage(bytes: Uint8Array): Promise<WordPackage> {
  const parts = await packageOf(bytes);
  if (!parts.has('word/document.xml')) throw new TemplateRefused('not-word');
  refuseDangers(parts);
  if (!isWordDocument(rootIn(parts, 'word/document.xml'))) throw new TemplateRefused('not-word');
  return parts;
}

/** What is in a template that can be used; refuses any other file. */
export async function inspectTemplate(bytes: Uint8Array): Promise<TemplateReport> {
  const parts = await safePackage(bytes);
  const keys = await fieldsOf(parts);
  refuseMisplacedContent(parts, keys.includes('content'));
  return {
    fields: templateFieldSchema.options.filter((field) => keys.includes(field)),
    unknown: keys
      .filter((key) => !templateFieldSchema.safeParse(key).success)
      .map((key) => key.slice(0, TOLD_LENGTH))
      .slice(0, TOLD),
    faults: templateFaults(parts),
  };
}

/** The fields by their names, in what was judged: packed anew, so that nothing else of the file is read. */
async function fieldsOf(parts: WordPackage): Promise<string[]> {
  try {
    return [...new Set(await patchDetector({ data: packed(parts), trimPlaceholders: true }))];
  } catch {
    throw new TemplateRefused('not-word');
  }
}

/** The paper takes the place of a whole paragraph, so that has to stand in the text itself, alone and once. */
function refuseMisplacedContent(parts: WordPackage, isThere: boolean): void {
  const root = rootIn(parts, 'word/document.xml');
  const paragraphs = root === null ? [] : wordsBelow(root, 'p').filter(holdsContent);
  if (!isThere || root === null) throw new TemplateRefused('no-content');
  const [only, ...others] = paragraphs;
  const isAlone = only !== undefined && others.length === 0 && isOnlyContent(only);
  if (!isAlone || only.parentNode?.localName !== 'body') {
    throw new TemplateRefused('content-not-alone');
  }
}

function textOf(paragraph: Element): string {
  return wordsBelow(paragraph, 't')
    .map((run) => run.textContent ?? '')
    .join('');
}

const holdsContent = (paragraph: Element): boolean =>
  /\{\{\s*content\s*\}\}/.test(textOf(paragraph));

const isOnlyContent = (paragraph: Element): boolean =>
  /^\s*\{\{\s*content\s*\}\}\s*$/.test(textOf(paragraph));
