import { describe, expect, test } from 'vitest';
import { isHarmfulXml } from '../../../main/exchange/xml-harm';

const isHarmful = (text: string): boolean => isHarmfulXml(Buffer.from(text));
const nested = (depth: number): string => '<a>'.repeat(depth) + '</a>'.repeat(depth);

describe('XML of a package', () => {
  test.each([
    ['256 elements in each other', nested(256)],
    ['many beside each other', '<a><b/></a>'.repeat(10_000)],
    ['a declaration', '<?xml version="1.0"?><a/>'],
    [
      'a comment longer than any tag, with quotation marks',
      `<a><!-- " ${'x'.repeat(40_000)} --></a>`,
    ],
    ['text that is no markup', `<a><![CDATA[<b><c "]]></a>`],
    ['the end of a tag in an attribute', '<a b=">" c=\'">\'/>'],
    ['a tag of 30 KB', `<a b="${'x'.repeat(30_000)}"/>`],
    ['lines and tabs', '<a>\r\n\tx</a>'],
  ])('may hold %s', (_, text) => {
    expect(isHarmful(text)).toBe(false);
  });

  test.each([
    ['257 elements in each other', nested(257)],
    ['elements that are never closed', '<a>'.repeat(1000)],
    ['a tag without end', '<a'],
    ['a tag of 33 KB', `<a b="${'x'.repeat(33_000)}"/>`],
    ['one that seems to end before', `<a${' b=">"'.repeat(10_000)}/>`],
    ['a quotation that never ends', `<a b="><c/>`],
    ['a comment that never ends', '<a><!-- </a>'],
    ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a/>'],
    ['one in small letters', '<!doctype a><a/>'],
    ['an entity of its own', '<!ENTITY b "c"><a/>'],
    ['a NUL', '<a>\u0000</a>'],
    ['another control character', '<a>\u001F</a>'],
  ])('may not hold %s', (_, text) => {
    expect(isHarmful(text)).toBe(true);
  });

  test('in UTF-16 is refused, in which nobody would see any of it', () => {
    expect(isHarmfulXml(Buffer.from('\uFEFF<!DOCTYPE a><a/>', 'utf16le'))).toBe(true);
  });
});
