import type { Extension } from '@tiptap/core';
import { FindReplace } from './find/find-replace';
import { MarkedWords } from './marks/marked-words';
import { NextBlank } from './snippets/next-blank';
import type { WritingHelp } from './writing-help';

/** Everything that helps to write: spelling, short forms, blanks of snippets, find and replace. */
export function writingExtensions(help: WritingHelp): Extension[] {
  return [MarkedWords.configure({ help }), NextBlank, FindReplace] as Extension[];
}
