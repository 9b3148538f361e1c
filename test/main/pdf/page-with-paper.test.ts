import { expect, test } from 'vitest';
import { pageWithPaper } from '../../../main/pdf/page-with-paper';

const PAGE = '<script type="application/json">__PAPER__</script>';

test('nothing in a paper ends the element it is in, and all of it is read back', () => {
  const paper = { title: '</script><script>alert(1)</script><!-- $& __PAPER__' };
  const html = pageWithPaper(PAGE, [JSON.stringify(paper)]);
  expect(html.match(/<\/?script/g)).toHaveLength(2);
  expect(html).not.toContain('<!--');
  const text = html.slice(html.indexOf('>') + 1, html.lastIndexOf('<'));
  expect(JSON.parse(text)).toEqual(paper);
});

test('a page without a place for a paper is refused', () => {
  expect(() => pageWithPaper('<p></p>', ['{}'])).toThrow('no place');
});
