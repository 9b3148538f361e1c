import { useEffect, useState } from 'react';
import type { Editor } from '@tiptap/core';
import type { KnownLists } from '#shared/domain/writing/words';
import type { Spelling } from '#shared/model/writing';
import { recheck } from './marks/act-on-mark';
import { spellCheckerFor, type SpellChecker } from './spelling/spell-checker';
import type { SpellingLanguage } from './spelling/spelling-messages';
import { createWritingHelp, type WritingHelp } from './writing-help';

const LANGUAGES: Record<Spelling, readonly SpellingLanguage[]> = {
  english: ['en-GB'],
  welsh: ['cy-GB'],
  both: ['en-GB', 'cy-GB'],
};

const checkerOf = (spelling: Spelling): SpellChecker => spellCheckerFor(LANGUAGES[spelling]);

/** The help for the texts of a screen, made once: an editor keeps its extensions for as long as it is there. */
export function useWritingHelp(lists: KnownLists, spelling: Spelling): WritingHelp {
  const [help] = useState(() => createWritingHelp(checkerOf(spelling), lists));
  return help;
}

type Basis = { lists: KnownLists; spelling: Spelling };

/** Checks a text anew whenever the partnership's lists or its languages changed. */
export function useNewest(editor: Editor, help: WritingHelp, { lists, spelling }: Basis): void {
  useEffect(() => {
    if (help.use(checkerOf(spelling), lists) && !editor.isDestroyed) recheck(editor);
  }, [editor, help, lists, spelling]);
}
