import type { TemplateFault, TemplateField, TemplateRefusal } from '../../model/template-report';

/** Why a file was not taken for a template, and what to do, to follow "cannot be the template". */
export const templateRefusalWords: Record<TemplateRefusal, string> = {
  'too-large': 'it is larger than 10 MB. Save its pictures in less detail, and choose it again',
  'not-word':
    'it is not a Word document that can be read. In Word, save it anew as Word Document (.docx) or Word Template (.dotx)',
  'too-many-parts':
    'it is made of more than 200 parts. Copy what you need of it into a new document in Word',
  'unpacks-too-large':
    'it unpacks to far more than it seems, as files do that are made to fill a computer. Do not open it; ask whoever sent it',
  'unsafe-name':
    'a part of it has a name that leads out of the file. Do not open it; ask whoever sent it',
  'not-finished':
    'it took too long, or too much memory, to read. Copy what you need of it into a new document in Word, and choose that',
  macros:
    'it holds macros, which could run on every computer that opens a paper. In Word, save it as Word Template (.dotx) without macros',
  embedded:
    'it holds a document or a control of another program. Delete it in Word, or put a picture of it in its place',
  'attached-template':
    'it fetches a template of its own each time it is opened. In Word, under Developer, Document Template, take the path out and save',
  remote:
    'it fetches something from elsewhere each time it is opened, such as a linked picture. In Word, put the picture itself in, and take links to files out',
  'no-content':
    'it has no place for the paper. Type {{content}} in a paragraph of its own, where the paper is to stand',
  'content-not-alone':
    '{{content}} stands more than once, or not in a paragraph of its own. Put it once, in a paragraph of its own, and not in a table or a text box',
};

/** What may be filled in, in the words of the screen. */
export const templateFieldWords: Record<TemplateField, string> = {
  content: 'the whole paper; once, in a paragraph of its own',
  partnership: 'the name of the partnership',
  title: 'the title of the paper',
  date: 'the day it was made',
  marking: 'OFFICIAL or OFFICIAL-SENSITIVE; nothing without a marking',
  secretariat: 'the name of the secretariat',
  foot: 'short title, day, and whether it is a draft',
};

/** What is wrong with a template, and what Minute Book does about it. */
export const templateFaultWords: Record<TemplateFault, string> = {
  'picture-without-words':
    'A picture has no alternative text, so nobody hears what it shows. In Word, right-click it and choose View Alt Text.',
  'floating-object':
    'A picture or a text box floats beside the text, where screen readers may miss it. In Word, set it in line with text.',
  'other-language':
    'Its language is neither British English nor Welsh. Papers are given theirs when they are written.',
  'small-type': 'Its running text is smaller than 12 points, and so are papers made with it.',
  'no-heading-styles':
    'It has not all of the styles Heading 1 to 3, so the usual ones of Minute Book are put in.',
};

/** Words of the part of the House style screen for the template. */
export const wordTemplateText = {
  title: 'Word template',
  lead: 'Your own .docx or .dotx gives page, head and foot, logo, fonts and styles. The logo above and the size of type below are then not used.',
  none: 'Papers have the usual look of Minute Book.',
  about: (name: string, size: string) => `${name}, ${size}`,
  choose: 'Choose template',
  replace: 'Choose another template',
  remove: 'Remove template',
  start: 'Save a starting template',
  chosen: (name: string) => `${name} is now the template.`,
  removed: 'Template removed. Papers have the usual look.',
  started: (name: string) => `${name} saved. Change it in Word, then choose it here.`,
  startingName: (partnership: string) => `${partnership} template.docx`,
  previewed: (name: string) =>
    `These are the words of the paper. In Word it stands in your template, ${name}.`,
  fields: 'What can be filled in',
  found: 'Filled in:',
  unknown: (fields: string) =>
    `Not known, and so printed as it stands: ${fields}. Correct or delete it in Word.`,
  faults: 'What could be better',
  faultless: 'Nothing to mend was found.',
} as const;
