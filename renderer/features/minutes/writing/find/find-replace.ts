import { Extension } from '@tiptap/core';
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import classes from './find-replace.module.css';
import { matchesIn, type Match, type Query } from './matches';

/** What is looked for in a text, and where it stands; null while nothing is looked for. */
export type FindState = { query: Query; matches: readonly Match[] } | null;

const key = new PluginKey<FindState>('findReplace');

export const findStateOf = (state: EditorState): FindState => key.getState(state) ?? null;

/** Notes on a transaction what is looked for from now on; null ends the search. */
export function lookFor(tr: Transaction, query: Query | null): Transaction {
  return tr.setMeta(key, { query });
}

/** The place of the match that is selected, from 1; 0 where none is. */
export function placeOfCurrent(
  { selection: { from, to } }: EditorState,
  { matches }: NonNullable<FindState>,
): number {
  return matches.findIndex((match) => match.from === from && match.to === to) + 1;
}

/**
 * Find and replace over all of a text. prosemirror-search was tried: it takes "$5" in a replacement for
 * a reference and drops it, and does not bring a match into view while the cursor is in the bar.
 */
export const FindReplace = Extension.create({
  name: 'findReplace',
  addProseMirrorPlugins: () => [
    new Plugin<FindState>({
      key,
      state: { init: () => null, apply: nextFindState },
      props: { decorations: highlights },
    }),
  ],
});

function nextFindState(tr: Transaction, before: FindState): FindState {
  const change = tr.getMeta(key) as { query: Query | null } | undefined;
  const query = change ? change.query : before?.query;
  if (!query) return null;
  if (!change && !tr.docChanged) return before;
  return { query, matches: matchesIn(tr.doc, query) };
}

function highlights(state: EditorState): DecorationSet {
  const found = findStateOf(state);
  if (!found) return DecorationSet.empty;
  const current = placeOfCurrent(state, found) - 1;
  const marks = found.matches.map(({ from, to }, place) =>
    Decoration.inline(from, to, {
      class: String(place === current ? classes['current'] : classes['match']),
    }),
  );
  return DecorationSet.create(state.doc, marks);
}
