import { Button, Group, Kbd } from '@mantine/core';
import type { Editor } from '@tiptap/react';
import { minutesText } from '#shared/text/screens/minutes';
import type { Composing } from './forms/use-composer';
import classes from './minutes-screen.module.css';
import { ConfidentialButton } from './text/confidential-button';

type TextBarProps = {
  editor: Editor | null;
  onCompose: (what: Composing['what']) => void;
  onStep: (by: 1 | -1) => void;
};

const FORMS = [
  { label: minutesText.decision.add, key: 'D', what: 'decision' },
  { label: minutesText.action.add, key: 'A', what: 'action' },
  { label: minutesText.declaration.add, key: 'I', what: 'declaration' },
] as const;

/** What can be put into the text, each with its key, and the way to the next item. */
export function TextBar({ editor, onCompose, onStep }: TextBarProps) {
  return (
    <Group className={classes.bar} gap={4}>
      {FORMS.map(({ label, key, what }) => (
        <Button
          key={key}
          size="compact-sm"
          variant="default"
          aria-keyshortcuts={`Alt+${key}`}
          rightSection={<Kbd size="xs">Alt {key}</Kbd>}
          onClick={() => onCompose(what)}
        >
          {label}
        </Button>
      ))}
      {editor && <ConfidentialButton editor={editor} />}
      <Button size="compact-sm" variant="subtle" ml="auto" px={4} onClick={() => onStep(-1)}>
        {minutesText.previous}
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        px={4}
        aria-keyshortcuts="Control+Enter"
        rightSection={<Kbd size="xs">Ctrl Enter</Kbd>}
        onClick={() => onStep(1)}
      >
        {minutesText.next}
      </Button>
    </Group>
  );
}
