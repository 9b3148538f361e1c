import { describe, expect, test } from 'vitest';
import { ownScript, safeMarkup } from '../../../renderer/ui/safe-markup';

const parse = (text: string): Document => new DOMParser().parseFromString(text, 'text/html');
const clean = (text: string): string => safeMarkup(text, parse);

describe('a text that becomes markup', () => {
  test.each([
    ['a style sheet', '.m { color: red; } @media (width < 30em) { a > b {} }'],
    ['plain words', '3 < 4 & 5 > 2'],
    ['nothing', ''],
  ])('stays as it is: %s', (_, text) => {
    expect(clean(text)).toBe(text);
  });

  test.each([
    [
      'what an editor copies',
      '<p data-pm-slice="1 1 []">One <b>two</b></p><ul><li>three</li></ul>',
    ],
    ['a link to a site', '<a href="https://example.com/">site</a>'],
    ['a table', '<table><tbody><tr><td>1</td></tr></tbody></table>'],
  ])('keeps %s', (_, text) => {
    expect(clean(text)).toBe(text);
  });

  test.each([
    ['a script', '<p>a</p><script>run()</script>', '<p>a</p>'],
    ['code of an event', '<p onclick="run()" ONFOCUS="run()">a</p>', '<p>a</p>'],
    ['an address that is code', '<a href=" javascript:run()">a</a>', '<a>a</a>'],
    ['the same in capitals', '<a href="JavaScript:run()">a</a>', '<a>a</a>'],
    ['a page within', '<p>a</p><iframe></iframe><object></object>', '<p>a</p>'],
    ['a page as text', '<p srcdoc="x">a</p>', '<p>a</p>'],
    ['a form', '<form action="x"><input></form><p>a</p>', '<p>a</p>'],
    ['a base', '<base href="https://example.com/"><p>a</p>', '<p>a</p>'],
    ['what draws a script', '<svg><script>run()</script></svg>', '<svg></svg>'],
  ])('loses %s', (_, text, kept) => {
    expect(clean(text)).toBe(kept);
  });
});

describe('the address of a script', () => {
  const page = 'app://minute-book/index.html#/meetings';

  test('is a file of the app’s own', () => {
    expect(ownScript('app://minute-book/assets/worker.js', page)).toBe(
      'app://minute-book/assets/worker.js',
    );
    expect(ownScript('./assets/worker.js', page)).toBe('app://minute-book/assets/worker.js');
  });

  test.each([
    'https://example.com/evil.js',
    'app://elsewhere/evil.js',
    'data:text/javascript,run()',
    'blob:app://minute-book/1',
    '//example.com/evil.js',
  ])('is never %s', (address) => {
    expect(() => ownScript(address, page)).toThrow(TypeError);
  });
});
