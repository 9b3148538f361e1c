import { describe, expect, test } from 'vitest';
import type { TemplateFault } from '#shared/model/template-report';
import { inspectTemplate } from '../../../../main/documents/template/inspect-template';
import { hostileTemplates } from '../../../support/hostile-templates';
import { aTemplate, paragraph, relationship } from '../../../support/word-templates';

describe('refused is', () => {
  test.each(hostileTemplates)('%s', async (_, file, because) => {
    await expect(inspectTemplate(file())).rejects.toMatchObject({ because });
  });
});

test('a template tells which of its fields are known, also where they are cut in two', async () => {
  const text = paragraph('{{con', 'tent}}') + paragraph('{{ title }} by {{chair}}');
  expect(await inspectTemplate(aTemplate({ text }))).toMatchObject({
    fields: ['content', 'title', 'foot'],
    unknown: ['chair'],
  });
});

test('links that a reader follows are no danger', async () => {
  const links =
    relationship('hyperlink', 'https://example.org/dde/link', 'TargetMode="External"') +
    relationship('hyperlink2', 'mailto:a@b.org', 'TargetMode="External"').replace(
      'relationships/hyperlink2"',
      'relationships/hyperlink"',
    );
  const text =
    paragraph('{{content}}') +
    '<w:p><w:r><w:instrText>HYPERLINK "https://example.org/import/link"</w:instrText></w:r></w:p>';
  const report = await inspectTemplate(aTemplate({ text, relationships: links }));
  expect(report.fields).toContain('content');
});

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const picture = (inside: string): string =>
  `${paragraph('{{content}}')}<w:p><w:r><w:drawing xmlns:wp="urn:wp">${inside}</w:drawing></w:r></w:p>`;

test.each<[string, Parameters<typeof aTemplate>[0], TemplateFault[]]>([
  ['in another language only', {}, ['other-language']],
  [
    'without any styles',
    { parts: { 'word/styles.xml': null } },
    ['other-language', 'small-type', 'no-heading-styles'],
  ],
  [
    'in small type, in Welsh, without headings',
    {
      parts: {
        'word/styles.xml': `<w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/><w:lang w:val="cy-GB"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>`,
      },
    },
    ['small-type', 'no-heading-styles'],
  ],
  [
    'with a picture nobody hears of',
    { text: picture('<wp:inline><wp:docPr id="2" name="a"/></wp:inline>') },
    ['picture-without-words', 'other-language'],
  ],
  [
    'with a picture that floats',
    { text: picture('<wp:anchor><wp:docPr id="2" name="a" descr="A bridge"/></wp:anchor>') },
    ['floating-object', 'other-language'],
  ],
])('a template %s is reported', async (_, changes, faults) => {
  expect((await inspectTemplate(aTemplate(changes))).faults).toEqual(faults);
});
