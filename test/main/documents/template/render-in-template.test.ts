import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { actionLogDocument } from '#shared/documents/action-log-document';
import { minutesDocument } from '#shared/documents/minutes-document';
import { renderDocx } from '../../../../main/documents/render-docx';
import { aDescription } from '../../../support/a-description';
import { lintDocx } from '../../../support/docx-lint';
import { readDocx } from '../../../support/docx-reader';
import { openXmlErrors } from '../../../support/open-xml-validation';
import { boardLogPapers, boardPapers } from '../../../support/sample-papers';
import { aTemplate, paragraph } from '../../../support/word-templates';

/** The validator starts a program of its own. */
const SLOW = { timeout: 60_000 };

const inTemplate = async (
  description = minutesDocument(boardPapers()),
  template = aTemplate(),
): Promise<Uint8Array> => renderDocx(description, { logo: null, template });

const partOf = (bytes: Uint8Array, path: string): string =>
  strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

describe('a paper in a template', () => {
  it.each([
    ['minutes', minutesDocument(boardPapers())],
    ['an action log', actionLogDocument(boardLogPapers())],
  ])('is valid and accessible: %s', SLOW, async (_, description) => {
    const bytes = await inTemplate(description);
    expect(lintDocx(bytes)).toEqual([]);
    expect(await openXmlErrors(bytes)).toEqual([]);
  });

  it('says all that it says without one', async () => {
    const description = minutesDocument(boardPapers());
    const own = readDocx(await renderDocx(description)).paragraphs;
    const made = readDocx(await inTemplate(description)).paragraphs;
    expect(made[0]?.text).toBe(`Papers of ${description.subject}`);
    expect(made.slice(1).map(({ text }) => text)).toEqual(own.map(({ text }) => text));
  });

  it('keeps what is typed like a field as it was typed', async () => {
    const made = aDescription([{ type: 'heading', level: 1, text: 'See {{title}}' }], {
      subject: 'Board {{title}} {{content}}',
      title: 'Rules',
    });
    const text = partOf(await inTemplate(made), 'word/document.xml').replaceAll(/<[^>]*>/g, '');
    expect(text).toContain('Papers of Board { {title}} { {content}}');
    expect(text).toContain('See {{title}}');
    expect(text).not.toContain('Rules');
  });

  it('is a document, whatever the template was', async () => {
    const types = partOf(await inTemplate(), '[Content_Types].xml');
    expect(types).toContain('wordprocessingml.document.main+xml');
    expect(types).not.toContain('template.main');
  });

  it('has the template’s headings, found by their names, and ours where it has none', async () => {
    const styles = partOf(await inTemplate(), 'word/styles.xml');
    expect(styles.match(/w:styleId="Heading1"/g)).toHaveLength(1);
    expect(styles).not.toContain('Pennawd1');
    expect(styles).toContain('5B2A86');
    expect(styles).toContain('w:styleId="MinuteParagraph"');
    // One that only had the id of ours keeps its name under another.
    expect(styles).toMatch(/w:styleId="ActionTemplate"[^>]*><w:name w:val="Call to Action"/);
  });

  it('carries its marking at head and foot, and none where it has none', async () => {
    const description = minutesDocument(boardPapers());
    const marked = await inTemplate({ ...description, marking: 'OFFICIAL-SENSITIVE' });
    for (const path of ['word/header1.xml', 'word/footer1.xml', 'docProps/custom.xml']) {
      expect(partOf(marked, path)).toContain('OFFICIAL-SENSITIVE');
    }
    const open = await inTemplate({ ...description, marking: 'none' });
    expect(partOf(open, 'word/header1.xml')).not.toContain('OFFICIAL');
  });

  it('is marked on every kind of page a template has', SLOW, async () => {
    const first = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:titlePg/></w:sectPr>';
    const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph('{{content}}')}${first}</w:body></w:document>`;
    const template = aTemplate({ parts: { 'word/document.xml': document } });
    const bytes = await inTemplate({ ...aDescription(titled), marking: 'OFFICIAL' }, template);
    for (const path of ['header-marking-default', 'header-marking-first', 'footer-marking-first']) {
      expect(partOf(bytes, `word/${path}.xml`)).toContain('>OFFICIAL<');
    }
    expect(await openXmlErrors(bytes)).toEqual([]);
  });

  it('prints no second marking where the template has a place for it', async () => {
    const footer = `<w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraph('{{marking}}')}</w:ftr>`;
    const template = aTemplate({ parts: { 'word/footer1.xml': footer } });
    const bytes = await inTemplate({ ...aDescription(titled), marking: 'OFFICIAL' }, template);
    expect(partOf(bytes, 'word/footer1.xml').match(/OFFICIAL/g)).toHaveLength(1);
  });

  it('is in its own language and title, with nothing of who made the template', async () => {
    const core = '<coreProperties><creator>Somebody Else</creator></coreProperties>';
    const bytes = await inTemplate(
      minutesDocument(boardPapers()),
      aTemplate({ parts: { 'docProps/core.xml': core } }),
    );
    expect(partOf(bytes, 'word/styles.xml')).not.toContain('en-US');
    expect(readDocx(bytes).properties).toMatchObject({
      title: minutesDocument(boardPapers()).title,
      language: 'en-GB',
    });
    expect(partOf(bytes, 'docProps/core.xml')).not.toContain('Somebody Else');
  });

  it('lies across the page where the paper does, and its tables fill the page', async () => {
    const bytes = await inTemplate(actionLogDocument(boardLogPapers()));
    const document = partOf(bytes, 'word/document.xml');
    expect(document).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    expect(document).toContain(`<w:tblW w:type="dxa" w:w="${16838 - 2 * 1134}"/>`);
  });

  it('is not made of a file that turned out to be dangerous', async () => {
    const template = aTemplate({ parts: { 'word/vbaProject.bin': 'x' } });
    await expect(inTemplate(aDescription(titled), template)).rejects.toMatchObject({
      because: 'macros',
    });
  });
});

const titled = [{ type: 'heading', level: 1, text: 'A paper' }] as const;
