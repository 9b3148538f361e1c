import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
  editor.view.pasteHTML(html);
  const blocks = saved();
  stopWriting();
  return blocks;
}

const paragraph = (text: string): MinuteBlock => ({
  type: 'paragraph',
  isConfidential: false,
  text,
});
const bullets = (...items: string[]): MinuteBlock => ({
  type: 'bullets',
  isConfidential: false,
  items,
});

describe('the minute after a paste', () => {
  test.each([
    ['in a point', '<ul><li>a<ol><li>b<ul><li>c</li></ul></li></ol></li><li>d</li></ul>'],
    ['twice in a point', '<ul><li>a<ul><li>b</li></ul><ul><li>c</li></ul></li><li>d</li></ul>'],
    ['beside the points', '<ul><li>a</li><ul><li>b</li><li>c</li></ul><li>d</li></ul>'],
  ])('has the points of a list %s as points of one list', (_, list) => {
    expect(minuteOf(list)).toEqual([bullets('a', 'b', 'c', 'd')]);
  });

  test('has the words of a Teams message and nothing of its looks', () => {
    const teams =
      '<div itemprop="copy-paste-block"><div style="font-size:14px"><p>Agreed with <span itemtype="http://schema.skype.com/Mention">Priya</span>&nbsp;today.</p><p>Next: <strong>Monday</strong>.</p></div></div>';
    expect(minuteOf(teams)).toEqual([
      paragraph('Agreed with Priya today.'),
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

  test('has the lines of a point as one point', () => {
    expect(minuteOf('<ul><li><p>a</p><p>b</p></li><li>c<p>d<br></p></li></ul>')).toEqual([
      bullets('a\nb', 'c\nd'),
    ]);
  });

  test.each([
    ['says the sign of an emoji', '<p>Done <img alt="✅" width="20"></p>', 'Done ✅'],
    ['says what a picture shows', '<p><img alt="Map of the wards"></p>', 'Map of the wards'],
    ['leaves out a picture without words', '<p>a<img src="b.png"></p>', 'a'],
    ['leaves out the name of a file', '<p>a<img alt="image001.png"></p>', 'a'],
    ['leaves out what nobody wrote of a picture', '<p>a<img alt="Picture 12"></p>', 'a'],
    ['leaves out a picture of one pixel', '<p>a<img alt="Open" width="1" height="1"></p>', 'a'],
    [
      'leaves out one that is so small by its style',
      '<p>a<img alt="b" style="width:1px"></p>',
      'a',
    ],
    ['leaves out what is hidden', '<p>a<span style="display: none">b</span></p>', 'a'],
    ['leaves out what Office hides', '<p>a<span style="mso-hide:all">b</span></p>', 'a'],
    ['has the text of a page that is hidden itself', '<body style="display:none">a</body>', 'a'],
    ['leaves out what is marked as hidden', '<p>a<b hidden>b</b></p>', 'a'],
    ['has plain spaces', '<p>1\u202F200&nbsp;&nbsp;homes</p>', '1 200 homes'],
    [
      'has nothing without a width',
      '<p>neigh\u00ADbour\u200B\uFEFFhood \u200C\u00A0\u200D</p>',
      'neighbourhood',
    ],
    ['keeps what joins an emoji', '<p>👩\u200D💻 می\u200Cخواهم</p>', '👩\u200D💻 می\u200Cخواهم'],
    ['keeps line breaks but the last', '<p><b>a<br></b>b<br> <i>c</i><br><br></p>', 'a\nb\nc'],
  ])('%s', (_, pasted, text) => {
    expect(minuteOf(pasted)).toEqual([paragraph(text)]);
  });

  test.each([
    [
      'rows of cells',
      '<tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr>',
      ['a | b', '1 | 2'],
    ],
    ['a cell of several lines', '<tr><td><p>a</p><p>b</p></td><td>c<br>d</td></tr>', ['a b | c d']],
    ['empty cells before others', '<tr><td></td><td>a</td><td></td><td>b</td></tr>', ['| a | | b']],
    ['no empty cells at the end', '<tr><td>a</td><td>b</td><td>&nbsp;</td></tr>', ['a | b']],
    ['a cell alone in its row as it is', '<tr><td><p>a</p><p>b</p></td><td></td></tr>', ['a', 'b']],
    ['its title', '<caption>Costs</caption><tr><td>a</td><td>b</td></tr>', ['Costs', 'a | b']],
  ])('has of a table %s', (_, rows, lines) => {
    expect(minuteOf(`<p>x</p><table>${rows}</table>`)).toEqual(['x', ...lines].map(paragraph));
  });

  test('has what this editor copied as it was, with its empty paragraphs', () => {
    const copied = '<p data-pm-slice="1 1 []"></p><p>a\u00A0b</p>';
    expect(cleanPastedMarkup(copied)).toBe(copied);
  });

  test('never has a script or what one would have run on', () => {
    expect(minuteOf('<p onclick="x()">a<script>x()</script><img src=x onerror="x()"></p>')).toEqual(
      [paragraph('a')],
    );
  });
});

/** What an application put on the clipboard. */
const copiedFrom = (name: string): string =>
  readFileSync(join('test/fixtures/clipboard', `${name}.html`), 'utf8');

describe('the minute after a paste from', () => {
  test('Teams has a message with what it answers, its mentions and its emoji', () => {
    expect(minuteOf(copiedFrom('teams-message'))).toEqual([
      paragraph('Rhys Evans'),
      paragraph('Who takes the paper to Cabinet?'),
      paragraph('Priya Shah and Marcus Cole agreed to do it by Friday 👍'),
      paragraph('See the plan:\nfirst draft'),
      paragraph('Ready 👨‍👩‍👧'),
    ]);
  });

  test('a Teams recap has its notes and tasks as points in their order', () => {
    expect(minuteOf(copiedFrom('teams-recap'))).toEqual([
      paragraph('Meeting notes'),
      bullets(
        'Night-time economy: The group discussed taxi marshals.',
        'Funding: Marcus confirmed one year.',
        'Costs\nare being checked.',
        'by finance',
        'Data sharing\nPriya asked for a protocol.',
      ),
      paragraph('Follow-up tasks'),
      bullets('Send the protocol. (Priya)'),
    ]);
  });

  test('Outlook has what was seen of a message, with what it quotes', () => {
    expect(minuteOf(copiedFrom('outlook-message'))).toEqual([
      paragraph('Dear Beth,'),
      paragraph('We can agree to the proposal if:'),
      bullets('costs are shared', 'by thirds', 'it ends in 2027'),
      paragraph('Kind regards\nAnn'),
      paragraph(
        'From: Beth Jones <beth@anyshire.example>\nSent: 10 June 2026 09:30\nSubject: Cameras',
      ),
      paragraph('Site | Cost | Note'),
      paragraph('High Street (north) | £1 200'),
    ]);
  });

  test('a newsletter has its text as it is, although it is laid out in tables', () => {
    expect(minuteOf(copiedFrom('outlook-newsletter'))).toEqual([
      paragraph('Safer Anyshire'),
      paragraph('Summer plan'),
      paragraph('Patrols begin in June.'),
      bullets('Parks', 'Stations'),
      paragraph('Read it online'),
    ]);
  });

  test('Excel has the rows that were seen', () => {
    expect(minuteOf(copiedFrom('excel-cells'))).toEqual([
      paragraph('| Q1 | Q2'),
      paragraph('Burglary, dwelling | 1,204 | 987'),
    ]);
  });
});
