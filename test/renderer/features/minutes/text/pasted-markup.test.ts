import { describe, expect, test } from 'vitest';
import type { MinuteBlock } from '#shared/model/minutes';
import { cleanPastedMarkup } from '../../../../../renderer/features/minutes/text/pasted-markup';
import { stopWriting, writing } from '../../../../support/minute-writing';

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

/** What the text holds after a paste into an empty minute. */
function minuteOf(html: string): MinuteBlock[] {
  const { editor, saved } = writing();
  editor.commands.insertContent(cleanPastedMarkup(html));
  const blocks = saved();
  stopWriting();
  return blocks;
}

describe('the minute after a paste', () => {
  const paragraph = (text: string): MinuteBlock => ({
    type: 'paragraph',
    isConfidential: false,
    text,
  });

  test.each([
    ['in a point', '<ul><li>a<ol><li>b<ul><li>c</li></ul></li></ol></li><li>d</li></ul>'],
    ['twice in a point', '<ul><li>a<ul><li>b</li></ul><ul><li>c</li></ul></li><li>d</li></ul>'],
    ['beside the points', '<ul><li>a</li><ul><li>b</li><li>c</li></ul><li>d</li></ul>'],
  ])('has the points of a list %s as points of one list', (_, list) => {
    expect(minuteOf(list)).toEqual([
      { type: 'bullets', isConfidential: false, items: ['a', 'b', 'c', 'd'] },
    ]);
  });

  test('has the words of a Teams message and nothing of its looks', () => {
    const teams =
      '<div itemprop="copy-paste-block"><div style="font-size:14px"><p>Agreed with <span itemtype="http://schema.skype.com/Mention">Priya</span>&nbsp;today.</p><p>Next: <strong>Monday</strong>.</p></div></div>';
    expect(minuteOf(teams)).toEqual([
      paragraph('Agreed with Priya\u00a0today.'),
      paragraph('Next: Monday.'),
    ]);
  });

  test('has the lines of an Outlook message as paragraphs, without its empty ones', () => {
    const outlook =
      '<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><div class=WordSection1><p class=MsoNormal>Dear Beth,<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>We agree.<o:p></o:p></p></div></body></html>';
    expect(minuteOf(outlook)).toEqual([paragraph('Dear Beth,'), paragraph('We agree.')]);
  });

  test('has a heading, a quotation and a table as plain paragraphs', () => {
    expect(
      minuteOf('<h1>Report</h1><blockquote>Said.</blockquote><table><tr><td>a</td></tr></table>'),
    ).toEqual([paragraph('Report'), paragraph('Said.'), paragraph('a')]);
  });

  test('never has a script or what one would have run on', () => {
    expect(minuteOf('<p onclick="x()">a<script>x()</script><img src=x onerror="x()"></p>')).toEqual(
      [paragraph('a')],
    );
  });
});
