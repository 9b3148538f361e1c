import { expect, test } from 'vitest';
import { pageWithPaper } from '../../../main/pdf/page-with-paper';

const PAGE =
  '<script type="application/json">__PAPER__</script><script id="logo">__LOGO__</script>';

test('nothing in a paper ends the element it is in, and all of it is read back', () => {
  const paper = { title: '</script><script>alert(1)</script><!-- $& __PAPER__' };
  const html = pageWithPaper(PAGE, [JSON.stringify(paper)]);
  expect(html.match(/<\/?script/g)).toHaveLength(4);
  expect(html).not.toContain('<!--');
  const text = html.slice(html.indexOf('>') + 1, html.indexOf('</script><script id'));
  expect(JSON.parse(text)).toEqual(paper);
});

test('a page without a place for a paper is refused', () => {
  expect(() => pageWithPaper('<p></p>', ['{}'])).toThrow('no place');
});

test('the logo comes with the paper, and what the paper says is not taken for its place', () => {
  const html = pageWithPaper(PAGE, [JSON.stringify('__LOGO__')], 'data:image/png;base64,AA==');
  expect(html).toContain('>"__LOGO__"<');
  expect(html).toContain('<script id="logo">"data:image/png;base64,AA=="</script>');
});
