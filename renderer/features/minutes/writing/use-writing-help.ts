import { useEffect, useState } from 'react';
import type { Editor } from '@tiptap/core';
import type { KnownLists } from '#shared/domain/writing/words';
import { spellingHere } from '#shared/domain/writing/spelling-choice';
import type { Spelling } from '#shared/model/writing';
import { useStatus } from '../../../data/queries';
import { recheck } from './marks/act-on-mark';
import { NO_SPELL_CHECKER, spellCheckerFor, type SpellChecker } from './spelling/spell-checker';
import type { SpellingLanguage } from './spelling/spelling-messages';
import { createWritingHelp, type WritingHelp } from './writing-help';

const LANGUAGES: Record<Spelling, readonly SpellingLanguage[]> = {
  english: ['en-GB'],
  welsh: ['cy-GB'],
  both: ['en-GB', 'cy-GB'],
};

/** The checker of the languages of a partnership, or of those that are chosen in the settings. */
function useChecker(ofPartnership: Spelling): SpellChecker {
  const choice = useStatus().data?.settings.spelling ?? 'as-partnership';
  const spelling = spellingHere(choice, ofPartnership);
  return spelling === 'none' ? NO_SPELL_CHECKER : spellCheckerFor(LANGUAGES[spelling]);
}

/** The help for the texts of a screen, made once: an editor keeps its extensions for as long as it is there. */
export function useWritingHelp(lists: KnownLists, spelling: Spelling): WritingHelp {
  const checker = useChecker(spelling);
  const [help] = useState(() => createWritingHelp(checker, lists));
  return help;
}

type Basis = { lists: KnownLists; spelling: Spelling };

/** Checks a text anew whenever the partnership's lists or its languages changed. */
export function useNewest(editor: Editor, help: WritingHelp, { lists, spelling }: Basis): void {
  const checker = useChecker(spelling);
  useEffect(() => {
    if (help.use(checker, lists) && !editor.isDestroyed) recheck(editor);
  }, [editor, help, lists, checker]);
}
