import type { DocumentDescription } from '#shared/documents/document-block';
import { paperText } from '#shared/documents/paper-text';
import { tongueOf } from '#shared/text/tongue/tongue-of';

/** What Electron is told about printing, as far as it is used here. */
export type PrintingOptions = {
  pageSize: 'A4';
  landscape: boolean;
  margins: { top: number; bottom: number; left: number; right: number };
  printBackground: true;
  preferCSSPageSize: false;
  displayHeaderFooter: true;
  headerTemplate: string;
  footerTemplate: string;
  generateTaggedPDF: true;
  generateDocumentOutline: true;
};

/** 2.54 cm, as in Word. */
const MARGIN_INCHES = 1;

/** How a paper is printed: tagged, with an outline, and with what stands around every page in Word. */
export function printingOptions(description: DocumentDescription): PrintingOptions {
  const margin = MARGIN_INCHES;
  const { orientation } = description;
  return {
    pageSize: 'A4',
    landscape: orientation === 'landscape',
    margins: { top: margin, bottom: margin, left: margin, right: margin },
    printBackground: true,
    preferCSSPageSize: false,
    displayHeaderFooter: true,
    headerTemplate: around(description, markingLine(description)),
    footerTemplate: around(description, footerLine(description) + markingLine(description)),
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  };
}

function around({ fontSize }: DocumentDescription, lines: string): string {
  return `<div style="width:100%;margin:0 ${MARGIN_INCHES}in;font:${fontSize}pt Arial,'Liberation Sans',sans-serif;color:#1a1a1a">${lines}</div>`;
}

function markingLine({ marking }: DocumentDescription): string {
  if (marking === 'none') return '';
  return `<div style="text-align:center;font-weight:bold">${marking}</div>`;
}

function footerLine({ footerText, language }: DocumentDescription): string {
  const { page, pageOf } = tongueOf(language, []).terms.paper;
  const place = `${page}<span class="pageNumber"></span>${pageOf}<span class="totalPages"></span>`;
  return `<div style="display:flex;justify-content:space-between"><span style="white-space:pre-line">${htmlText(footerText)}</span><span>${place}</span></div>`;
}

/** Text that is nothing but text, whatever it looks like. */
function htmlText(text: string): string {
  return paperText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
