import { Editor, Node } from '@tiptap/core';
import { ListItem } from '@tiptap/extension-list';
import { StarterKit } from '@tiptap/starter-kit';
import type { KnownLists } from '#shared/domain/writing/words';
import { placedMarks } from '../../renderer/features/minutes/writing/marks/marks-state';
import type { SpellChecker } from '../../renderer/features/minutes/writing/spelling/spell-checker';
import { createWritingHelp } from '../../renderer/features/minutes/writing/writing-help';
import { writingExtensions } from '../../renderer/features/minutes/writing/writing-extensions';

/** Words that are wrong in these tests, and what may be meant by each. */
const WRONG: Record<string, string[]> = {
  commitee: ['committee', 'committees'],
  seperate: ['separate'],
  xyzzy: [],
};

/** A checker that knows at once, and what it was asked. */
export function fakeChecker(wrong = WRONG): SpellChecker & { asked: string[][] } {
  const verdicts = new Map<string, boolean>();
  const asked: string[][] = [];
  return {
    asked,
    isWrong: (word) => verdicts.get(word),
    check: (words) => {
      asked.push([...words]);
      for (const word of words) verdicts.set(word, word.toLowerCase() in wrong);
      return Promise.resolve();
    },
    suggest: (word) => Promise.resolve(wrong[word.toLowerCase()] ?? []),
  };
}

/** A block that is no text, as an action in the minutes. */
const Atom = Node.create({
  name: 'atom',
  group: 'block',
  atom: true,
  parseHTML: () => [{ tag: 'section' }],
  renderHTML: () => ['section'],
});

/** A line of its own whose text is never divided, as a decision in the minutes. */
const Whole = Node.create({
  name: 'whole',
  group: 'block',
  content: 'inline*',
  isolating: true,
  parseHTML: () => [{ tag: 'aside' }],
  renderHTML: () => ['aside', 0],
});

/** A point of a list is one paragraph, as in the minutes. */
const Point = ListItem.extend({ content: 'paragraph' });

export const NO_LISTS: KnownLists = { names: [], abbreviations: [], dictionary: [] };

/** Takes down the editors of a test. */
export function stopHelping(): void {
  for (const editor of editors.splice(0)) editor.destroy();
}

const editors: Editor[] = [];

/** A text with all the help there is. */
export function helpedWriting(html: string, lists: Partial<KnownLists> = {}) {
  const checker = fakeChecker();
  const help = createWritingHelp(checker, { ...NO_LISTS, ...lists });
  const editor = new Editor({
    extensions: [
      StarterKit.configure({ listItem: false }),
      Point,
      Atom,
      Whole,
      ...writingExtensions(help),
    ],
    content: html,
    parseOptions: { preserveWhitespace: 'full' },
  });
  editors.push(editor);
  const placeOf = (words: string): { from: number; to: number } => {
    let found = -1;
    editor.state.doc.descendants((node, place) => {
      const start = node.isText ? (node.text ?? '').indexOf(words) : -1;
      if (start >= 0 && found < 0) found = place + start;
    });
    if (found < 0) throw new Error(`not in the text: ${words}`);
    return { from: found, to: found + words.length };
  };
  return {
    editor,
    help,
    checker,
    /** The words that are marked, with those that are not shown because they are being typed. */
    marked: () => placedMarks(editor.state).map(({ word }) => word),
    /** The words that are seen to be marked. */
    shown: () =>
      [
        ...editor.view.dom.querySelectorAll(
          '.spelling, .abbreviation, [class*="_spelling"], [class*="_abbreviation"]',
        ),
      ].map((one) => one.textContent),
    html: () => editor.getHTML(),
    select: (words: string) => editor.commands.setTextSelection(placeOf(words)),
    /** Puts the cursor after these words. */
    after: (words: string) => editor.commands.setTextSelection(placeOf(words).to),
    /** Types at the cursor, a key at a time. */
    type: (words: string) => {
      for (const sign of words) editor.view.dispatch(editor.state.tr.insertText(sign));
    },
    press: (key: string, more: KeyboardEventInit = {}): boolean => {
      const event = new KeyboardEvent('keydown', { key, ...more });
      return Boolean(
        editor.view.someProp('handleKeyDown', (handle) => handle(editor.view, event) || undefined),
      );
    },
    /** What is selected. */
    selected: () => {
      const { from, to } = editor.state.selection;
      return editor.state.doc.textBetween(from, to);
    },
  };
}
