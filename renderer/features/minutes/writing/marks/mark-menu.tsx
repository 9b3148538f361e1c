import type { Editor } from '@tiptap/core';
import { useEffect, useRef, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';
import { writingHelpText as words } from '#shared/text/screens/writing';
import type { WritingHelp } from '../writing-help';
import {
  closeMenu,
  dismissMenu,
  expandAbbreviation,
  leaveMarked,
  replaceMarked,
} from './act-on-mark';
import type { PlacedMark } from './find-marks';
import { usePlaceOfMark } from './use-place-of-mark';
import { useSuggestions } from './use-suggestions';
import classes from './word-menu.module.css';

type MarkMenuProps = {
  editor: Editor;
  help: WritingHelp;
  mark: PlacedMark;
  onAddWord: (word: string) => void;
};

/** What may be done with a marked word. It takes the focus; Escape, Tab and a click beside it close it. */
export function MarkMenu({ editor, help, mark, onAddWord }: MarkMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const suggestions = useSuggestions(help, mark);
  const place = usePlaceOfMark(editor, mark);
  useEffect(() => menu.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (!menu.current) return;
    // Whoever is within the items already is not moved by suggestions that come late.
    if (suggestions !== null && document.activeElement === menu.current)
      move(menu.current, 'first');
  }, [suggestions]);
  const leave = (): void => leaveMarked(editor, help, mark);
  const add = (): void => {
    // The mark goes once the word is known, and stays where it could not be saved.
    closeMenu(editor);
    onAddWord(mark.word);
  };
  return (
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      aria-label={
        mark.kind === 'spelling' ? words.unknownWord(mark.word) : words.shortForm(mark.word)
      }
      className={classes.menu}
      style={place}
      onKeyDown={(event) => handleKeys(event, () => closeMenu(editor))}
      onBlur={(event) => {
        if (isLeaving(event)) dismissMenu(editor);
      }}
    >
      {mark.kind === 'abbreviation' ? (
        <>
          <Item onChoose={() => expandAbbreviation(editor, mark)}>
            {words.writeOut(mark.written)}
          </Item>
          <Item onChoose={leave}>{words.leave}</Item>
        </>
      ) : (
        <>
          {suggestions?.map((one) => (
            <Item key={one} isSuggestion onChoose={() => replaceMarked(editor, mark, one)}>
              {one}
            </Item>
          ))}
          {(suggestions === null || suggestions.length === 0) && (
            <p className={classes.note}>
              {suggestions === null ? words.looking : words.noSuggestions}
            </p>
          )}
          <hr className={classes.line} />
          <Item onChoose={add}>{words.addWord}</Item>
          <Item onChoose={leave}>{words.ignore}</Item>
        </>
      )}
    </div>
  );
}

type ItemProps = { isSuggestion?: boolean; onChoose: () => void; children: ReactNode };

function Item({ isSuggestion = false, onChoose, children }: ItemProps) {
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      className={isSuggestion ? `${classes.item} ${classes.suggestion}` : classes.item}
      onClick={onChoose}
    >
      {children}
    </button>
  );
}

function handleKeys(event: KeyboardEvent<HTMLElement>, close: () => void): void {
  const steps = { ArrowDown: 1, ArrowUp: -1, Home: 'first', End: 'last' } as const;
  if (event.key in steps) move(event.currentTarget, steps[event.key as keyof typeof steps]);
  else if (event.key === 'Escape' || event.key === 'Tab') close();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

/** Puts the focus on another item; from the last one on to the first, and back. */
function move(menu: HTMLElement, where: 'first' | 'last' | 1 | -1): void {
  const items = [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  const now = items.findIndex((item) => item === document.activeElement);
  const before = where === -1 && now <= 0;
  if (where === 'first') items[0]?.focus();
  else if (where === 'last' || before) items.at(-1)?.focus();
  else items[(now + where) % items.length]?.focus();
}

/** Whether the focus goes to something outside of the menu; a window that is left comes back to it. */
function isLeaving({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): boolean {
  return document.hasFocus() && !currentTarget.contains(relatedTarget);
}
