import { expect, test } from 'vitest';
import {
  contextEntries,
  type Clicked,
  type ContextEntry,
} from '../../../main/desktop/context-entries';

const nothing: Clicked = {
  linkURL: '',
  selectionText: '',
  isEditable: false,
  editFlags: { canUndo: false, canRedo: false, canCut: false, canCopy: false, canPaste: true },
};
const said = (entries: readonly ContextEntry[]): string[] =>
  entries.map((entry) => {
    if (entry.what === 'edit') return `${entry.role}${entry.isEnabled ? '' : ' (not now)'}`;
    return entry.what === 'open' ? `open ${entry.address}` : entry.what;
  });

test.each<[string, Partial<Clicked>, boolean, string[]]>([
  ['nothing, with nowhere to go back to', {}, false, []],
  ['nothing', {}, true, ['back']],
  ['words that are marked', { selectionText: 'quorum' }, true, ['copy', 'line', 'back']],
  [
    'a link to a screen',
    { linkURL: 'app://minute-book/index.html?#/p/p1/members' },
    false,
    ['open /p/p1/members'],
  ],
  [
    'a link to a place on a screen',
    { linkURL: 'app://minute-book/index.html?at=3#/m/m1/minutes' },
    false,
    ['open /m/m1/minutes?at=3'],
  ],
  ['a link to elsewhere', { linkURL: 'https://example.org/' }, false, []],
  ['a link that is none', { linkURL: 'nonsense' }, false, []],
  [
    'a text',
    { isEditable: true },
    true,
    [
      'undo (not now)',
      'redo (not now)',
      'line',
      'cut (not now)',
      'copy (not now)',
      'paste',
      'line',
      'selectAll',
    ],
  ],
])('the menu for %s', (_name, clicked, canGoBack, expected) => {
  expect(said(contextEntries({ ...nothing, ...clicked }, canGoBack))).toEqual(expected);
});
