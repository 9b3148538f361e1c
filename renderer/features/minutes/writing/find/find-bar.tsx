import { ActionIcon, Button, Checkbox, Group, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { writingHelpText } from '#shared/text/screens/writing';
import { leaveOnEscape } from '../../forms/leave-on-escape';
import classes from './find-bar.module.css';
import { endFind, find, findAgain, replaceAll, replaceCurrent } from './find-commands';
import { findStateOf, placeOfCurrent } from './find-replace';
import type { Query } from './matches';

const words = writingHelpText.find;

/** Opens with Ctrl+F, with what is selected; the bar is there only while it is open. */
export function FindBar({ editor }: { editor: Editor }) {
  const [opened, setOpened] = useState<{ times: number; text: string } | null>(null);
  const open = (): void =>
    setOpened((before) => ({
      times: (before?.times ?? 0) + 1,
      text: selectedText(editor) || (before?.text ?? ''),
    }));
  // Also within fields and in the text itself.
  useHotkeys([['mod+F', open]], [], true);
  if (!opened) return null;
  const close = (): void => {
    setOpened(null);
    endFind(editor);
  };
  return <OpenBar key={opened.times} editor={editor} startText={opened.text} onClose={close} />;
}

/** What is selected within one block, as what to look for. */
function selectedText({ state: { doc, selection } }: Editor): string {
  const { $from, $to, from, to } = selection;
  return $from.sameParent($to) ? doc.textBetween(from, to) : '';
}

type OpenBarProps = { editor: Editor; startText: string; onClose: () => void };

function OpenBar({ editor, startText, onClose }: OpenBarProps) {
  const [query, setQuery] = useState<Query>({ text: startText, matchCase: false });
  const [replacement, setReplacement] = useState('');
  const [replacedCount, setReplacedCount] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const { place, all } = useMatchCount(editor);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
    find(editor, { text: startText, matchCase: false });
  }, [editor, startText]);
  const look = (next: Query): void => {
    setQuery(next);
    setReplacedCount(0);
    find(editor, next);
  };
  const go = (side: 'before' | 'after'): void => {
    setReplacedCount(0);
    findAgain(editor, side);
  };
  const replaceOne = (): void => setReplacedCount(replaceCurrent(editor, replacement));
  const found = all === 0 ? words.none : words.count(place, all);
  const said = replacedCount > 0 ? words.replaced(replacedCount, all) : found;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape in any of its fields leaves it
    <form
      aria-label={words.bar}
      className={classes.bar}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={leaveOnEscape(onClose)}
    >
      <Group gap="xs" wrap="nowrap">
        <TextInput
          ref={field}
          size="xs"
          aria-label={words.find}
          placeholder={words.find}
          value={query.text}
          onChange={(event) => look({ ...query, text: event.currentTarget.value })}
          onKeyDown={onEnter((event) => go(event.shiftKey ? 'before' : 'after'))}
        />
        <ActionIcon variant="default" aria-label={words.previous} onClick={() => go('before')}>
          <ArrowUp size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="default" aria-label={words.next} onClick={() => go('after')}>
          <ArrowDown size={16} aria-hidden />
        </ActionIcon>
        <Checkbox
          size="xs"
          label={words.matchCase}
          checked={query.matchCase}
          onChange={(event) => look({ ...query, matchCase: event.currentTarget.checked })}
        />
        <span role="status" className={classes.count}>
          {query.text === '' ? '' : said}
        </span>
        <ActionIcon
          variant="subtle"
          color="gray"
          ml="auto"
          aria-label={words.close}
          onClick={onClose}
        >
          <X size={16} aria-hidden />
        </ActionIcon>
      </Group>
      <Group gap="xs" mt={6} wrap="nowrap">
        <TextInput
          size="xs"
          aria-label={words.replace}
          placeholder={words.replace}
          value={replacement}
          onChange={(event) => setReplacement(event.currentTarget.value)}
          onKeyDown={onEnter(replaceOne)}
        />
        <Button size="xs" variant="default" onClick={replaceOne}>
          {words.replaceOne}
        </Button>
        <Button
          size="xs"
          variant="default"
          onClick={() => setReplacedCount(replaceAll(editor, replacement))}
        >
          {words.replaceAll}
        </Button>
      </Group>
    </form>
  );
}

function onEnter(act: (event: KeyboardEvent) => void) {
  return (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    act(event);
  };
}

function useMatchCount(editor: Editor): { place: number; all: number } {
  return useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const found = findStateOf(state);
      return found
        ? { place: placeOfCurrent(state, found), all: found.matches.length }
        : { place: 0, all: 0 };
    },
  });
}
