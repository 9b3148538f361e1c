import { useEffect, useState } from 'react';
import type { Editor } from '@tiptap/core';
import type { KnownLists } from '#shared/domain/writing/words';
import { recheck } from './marks/act-on-mark';
import { spellCheckerFor } from './spelling/spell-checker';
import type { SpellingLanguage } from './spelling/spelling-messages';
import { createWritingHelp, type WritingHelp } from './writing-help';

const ENGLISH: readonly SpellingLanguage[] = ['en-GB'];

/**
 * The help for the texts of a screen, made once: an editor keeps its extensions for as long as it is there.
 * With several languages, a word is right that any of them knows.
 */
export function useWritingHelp(lists: KnownLists, languages = ENGLISH): WritingHelp {
  const [help] = useState(() => createWritingHelp(spellCheckerFor(languages), lists));
  return help;
}

/** Checks a text anew whenever the partnership's lists changed. */
export function useLists(editor: Editor, help: WritingHelp, lists: KnownLists): void {
  useEffect(() => {
    if (help.use(lists) && !editor.isDestroyed) recheck(editor);
  }, [editor, help, lists]);
}
