import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { minutesDocument } from '#shared/documents/minutes-document';
import { renderDocx } from '../../../main/documents/render-docx';
import { lintDocx } from '../../support/docx-lint';
import { boardPapers } from '../../support/sample-papers';

let sound: Uint8Array;
beforeAll(async () => {
  sound = await renderDocx(minutesDocument(boardPapers()));
});

/** The sound paper with one thing in one of its parts made worse. */
function spoilt(path: string, from: string | RegExp, to: string): Uint8Array {
  const files = unzipSync(sound);
  const before = strFromU8(files[path] ?? new Uint8Array());
  const after = before.replace(from, to);
  if (after === before) throw new Error(`nothing to spoil in ${path}`);
  return zipSync({ ...files, [path]: strToU8(after) });
}

const DOCUMENT = 'word/document.xml';

test.each([
  ['docProps/core.xml', /<dc:title>.*?<\/dc:title>/, '', 'the title property is empty'],
  ['docProps/core.xml', /<dc:language>.*?<\/dc:language>/, '', 'dc:language is not British'],
  ['word/styles.xml', 'w:val="en-GB"', 'w:val="en-US"', 'the default language is not British'],
  ['word/styles.xml', 'w:styleId="Decision"', 'w:styleId="Other"', 'style Decision is not defined'],
  ['word/styles.xml', 'w:sz w:val="24"', 'w:sz w:val="22"', 'a style is under 12 points'],
  [DOCUMENT, '"Heading1"', '"Normal"', '0 headings of level 1'],
  [DOCUMENT, '"Heading2"', '"Heading3"', 'a heading skips a level: Attendance'],
  [DOCUMENT, '<w:tblHeader/>', '', 'table 1: the header row does not repeat'],
  [DOCUMENT, /<w:tblCaption [^>]*>/, '', 'table 1: it has no title'],
  [DOCUMENT, '<w:cantSplit/>', '', 'table 1: a row may split'],
  [DOCUMENT, '>Tomos ap Rhys<', '> <', 'table 1: a cell is blank'],
  [DOCUMENT, 'Eight actions', 'Eight   actions', 'spaces are used as layout: Eight   actions'],
  [DOCUMENT, '>There was none.<', '><', 'a paragraph is empty'],
  [DOCUMENT, /<w:rStyle w:val="Strong"\/>/, '<w:b/>', 'runs are formatted directly'],
])('the lint finds what was spoilt in %s by %s', (path, from, to, finding) => {
  expect(lintDocx(sound)).toEqual([]);
  expect(lintDocx(spoilt(path, from, to)).join('\n')).toContain(finding);
});
