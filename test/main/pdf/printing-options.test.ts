import { expect, test } from 'vitest';
import { minutesDocument } from '#shared/documents/minutes-document';
import { printingOptions } from '../../../main/pdf/printing-options';
import { boardPapers } from '../../support/sample-papers';

const minutes = minutesDocument(boardPapers());

test('a PDF is tagged and has an outline; its pages are those of Word', () => {
  expect(printingOptions({ ...minutes, orientation: 'landscape' })).toMatchObject({
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    pageSize: 'A4',
    landscape: true,
  });
});

test('the marking is at the top and the bottom of every page, and nothing is where there is none', () => {
  const marked = printingOptions({ ...minutes, marking: 'OFFICIAL-SENSITIVE' });
  expect(marked.headerTemplate).toContain('OFFICIAL-SENSITIVE');
  expect(marked.footerTemplate).toContain('OFFICIAL-SENSITIVE');
  const unmarked = printingOptions({ ...minutes, marking: 'none' });
  expect(unmarked.headerTemplate + unmarked.footerTemplate).not.toMatch(/OFFICIAL|none/);
});

test('what looks like HTML in a footer is text', () => {
  const footerText = '<img src=x> & &lt;';
  const { footerTemplate } = printingOptions({ ...minutes, footerText });
  expect(footerTemplate).toContain('&lt;img src=x> &amp; &amp;lt;');
});
