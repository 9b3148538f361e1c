import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { DocumentBlock, DocumentDescription } from '#shared/documents/document-block';
import { minutesDocument } from '#shared/documents/minutes-document';
import { storedFileSchema } from '#shared/model/stored-file';
import { Paper } from '../../../../renderer/records/preview/paper';
import { boardPapers } from '../../../support/sample-papers';

function show(blocks: DocumentBlock[], changes: Partial<DocumentDescription> = {}): HTMLElement {
  const minutes = minutesDocument(boardPapers());
  render(<Paper description={{ ...minutes, ...changes, blocks }} logo={LOGO} />);
  return screen.getByRole('article');
}

/** One dot. */
const LOGO = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

afterEach(cleanup);

describe('a paper on the screen', () => {
  it('has the headings of the paper, its items with their numbers', () => {
    show([
      { type: 'heading', level: 1, text: 'Minutes' },
      { type: 'item-heading', item: 5, text: 'Safe spaces' },
      { type: 'heading', level: 3, text: 'Present' },
    ]);
    expect(screen.getByRole('heading', { level: 1, name: 'Minutes' })).toBeDefined();
    expect(screen.getByRole('heading', { level: 2, name: '5. Safe spaces' })).toBeDefined();
    expect(screen.getByRole('heading', { level: 3, name: 'Present' })).toBeDefined();
  });

  it('counts paragraphs as Word does, on from what stands between them', () => {
    const paragraph = (number: number): DocumentBlock => ({
      type: 'minute-paragraph',
      item: 5,
      paragraph: number,
      text: `Said ${number}`,
    });
    show([
      paragraph(1),
      paragraph(2),
      { type: 'callout', kind: 'decision', text: [{ strong: 'RESOLVED:' }, ' That it be done.'] },
      paragraph(3),
    ]);
    expect(screen.getAllByRole('list')).toHaveLength(2);
    const numbers = screen.getAllByRole('listitem').map((item) => item.dataset['number']);
    expect(numbers).toEqual(['5.1', '5.2', '5.3']);
    expect(screen.getByText('RESOLVED:').tagName).toBe('STRONG');
  });

  it('says what a table is, heads its columns, and leaves no cell blank', () => {
    show([
      {
        type: 'table',
        title: 'Present',
        summary: 'Who was there.',
        columns: [
          { heading: 'Name', share: 1 },
          { heading: 'Role', share: 2 },
        ],
        rows: [
          ['Amina Ahmed', ' '],
          [{ bullets: ['One', 'Two'] }, 'Chair'],
        ],
      },
    ]);
    const table = screen.getByRole('table', { name: 'Present. Who was there.' });
    const heads = within(table).getAllByRole('columnheader');
    expect(heads.map((head) => head.getAttribute('scope'))).toEqual(['col', 'col']);
    expect(within(table).getAllByRole('cell')[1]?.textContent).toBe('None');
    expect(within(table).getAllByRole('listitem')).toHaveLength(2);
  });

  it('has the marking at its top and its bottom, and its footer', () => {
    const paper = show([], { marking: 'OFFICIAL-SENSITIVE', footerText: 'Minutes (draft)' });
    expect(screen.getAllByText('OFFICIAL-SENSITIVE')).toHaveLength(2);
    expect(within(paper).getByText('Minutes (draft)')).toBeDefined();
    expect(paper.lang).toBe('en-GB');
  });

  it('has particulars, bullets and lines to sign on', () => {
    show([
      { type: 'fields', fields: [{ name: 'Date', value: '1 May 2026' }] },
      { type: 'bullets', items: ['A point'] },
      { type: 'signature', statement: 'Signed as a true record', lines: ['Chair', 'Date'] },
    ]);
    expect(screen.getByRole('term').textContent).toBe('Date:');
    expect(screen.getByRole('definition').textContent).toBe('1 May 2026');
    expect(screen.getByRole('listitem').textContent).toBe('A point');
    expect(screen.getByText('Signed as a true record')).toBeDefined();
  });

  it('shows no characters that would turn the reading direction, as Word is given none', () => {
    show([{ type: 'paragraph', role: 'body', text: 'invoice\u202Efdp.exe' }]);
    expect(screen.getByText('invoicefdp.exe')).toBeDefined();
  });

  it('has its headings in the colour of the partnership', () => {
    const look = { accent: '#00695C', logo: null, template: null };
    const paper = show([{ type: 'heading', level: 1, text: 'Minutes' }], { look });
    expect(paper.style.getPropertyValue('--paper-heading')).toBe('#00695C');
  });

  it('has the logo at its head, said in words', () => {
    const file = storedFileSchema.parse({ name: 'logo.gif', sha256: 'a'.repeat(64), bytes: 43 });
    const logo = { file, description: 'Logo of Safer Anyshire' };
    const paper = show([{ type: 'heading', level: 1, text: 'Minutes' }], {
      look: { accent: null, logo, template: null },
    });
    expect(within(paper).getByRole('img', { name: 'Logo of Safer Anyshire' })).toBeDefined();
  });
});
