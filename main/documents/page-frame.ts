import type { DocumentDescription } from '#shared/documents/document-block';
import { tongueOf } from '#shared/text/tongue/tongue-of';
import { Footer, Header, PageNumber, Paragraph, Tab, TextRun, type ISectionOptions } from 'docx';
import { MARGIN, pageSize } from './page-geometry';
import { textRuns } from './text-runs';

type Section = Pick<ISectionOptions, 'properties' | 'headers' | 'footers'>;

/** What is around the text of every page: size, margins, marking, footer with the page's number. */
export function pageFrame(description: DocumentDescription): Section {
  const { marking, orientation } = description;
  const edges = { header: 680, footer: 600 };
  return {
    properties: {
      page: {
        size: pageSize(orientation),
        margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN, ...edges },
      },
    },
    footers: { default: new Footer({ children: [footerLine(description), ...marked(marking)] }) },
    // Without a marking there is no header at all, rather than one with nothing in it.
    ...(marking === 'none'
      ? {}
      : { headers: { default: new Header({ children: marked(marking) }) } }),
  };
}

function marked(marking: DocumentDescription['marking']): Paragraph[] {
  if (marking === 'none') return [];
  return [new Paragraph({ style: 'Marking', children: [new TextRun(marking)] })];
}

function footerLine({ footerText, orientation, language }: DocumentDescription): Paragraph {
  const { page, pageOf } = tongueOf(language, []).terms.paper;
  return new Paragraph({
    style: orientation === 'portrait' ? 'Footer' : 'FooterLandscape',
    children: [
      ...textRuns(footerText),
      new TextRun({
        children: [new Tab(), page, PageNumber.CURRENT, pageOf, PageNumber.TOTAL_PAGES],
      }),
    ],
  });
}
