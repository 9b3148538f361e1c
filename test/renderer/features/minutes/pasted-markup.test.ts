import { describe, expect, test } from 'vitest';
import { cleanPastedMarkup } from '../../../../renderer/features/minutes/pasted-markup';

const bullet = (text: string): string =>
  `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><!--[if !supportLists]--><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><!--[endif]-->${text}</p>`;

describe('what is pasted', () => {
  test.each([
    [
      'lists of Word',
      `<p>Asked:</p>${bullet('who')}${bullet('when')}<p>End.</p>`,
      '<p>Asked:</p><ul><li>who</li><li>when</li></ul><p>End.</p>',
    ],
    [
      'two lists with text between',
      `${bullet('a')}<p>x</p>${bullet('b')}`,
      '<ul><li>a</li></ul><p>x</p><ul><li>b</li></ul>',
    ],
    [
      'real lists',
      '<ul><li>a</li></ul><ol><li>b</li></ol>',
      '<ul><li>a</li></ul><ol><li>b</li></ol>',
    ],
    ['Office’s own tags', '<p>a<o:p></o:p> b</p>', '<p>a b</p>'],
    ['styles, scripts and the like', '<style>p{}</style><script>x()</script><p>a</p>', '<p>a</p>'],
    ['nothing', '', ''],
  ])('keeps %s and drops the junk', (_, pasted, kept) => {
    expect(cleanPastedMarkup(pasted).trim()).toBe(kept);
  });
});
