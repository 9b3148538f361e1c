import { Button, Group, Kbd } from '@mantine/core';
import type { Editor } from '@tiptap/react';
import type { MinuteCommand } from '#shared/text/commands/minute-commands';
import type { ScreenCommand } from '../../data/screen-commands';
import classes from './minutes-screen.module.css';
import { ConfidentialButton } from './text/confidential-button';

const INTO_TEXT: readonly string[] = [
  'decision',
  'action',
  'interest',
] satisfies readonly MinuteCommand[];
const STEPS: readonly string[] = ['previousItem', 'nextItem'] satisfies readonly MinuteCommand[];

type TextBarProps = { editor: Editor | null; commands: readonly ScreenCommand[] };

/** What is put into the text most, each with its key, and the way to the next item. */
export function TextBar({ editor, commands }: TextBarProps) {
  const named = (names: readonly string[]) => commands.filter(({ id }) => names.includes(id));
  return (
    <Group className={classes.bar} gap={4}>
      {named(INTO_TEXT).map((command) => (
        <BarButton key={command.id} command={command} variant="default" />
      ))}
      {editor && <ConfidentialButton editor={editor} />}
      <Group gap={0} ml="auto">
        {named(STEPS)
          .toReversed()
          .map((command) => (
            <BarButton key={command.id} command={command} variant="subtle" />
          ))}
      </Group>
    </Group>
  );
}

type BarButtonProps = { command: ScreenCommand; variant: 'default' | 'subtle' };

function BarButton({ command: { id, label, keys, run }, variant }: BarButtonProps) {
  const isShown = id !== 'previousItem';
  return (
    <Button
      size="compact-sm"
      variant={variant}
      {...(variant === 'subtle' ? { px: 4 } : {})}
      aria-keyshortcuts={keys.replace('Ctrl', 'Control')}
      title={`${label} (${keys})`}
      rightSection={isShown && <Kbd size="xs">{keys.replaceAll('+', ' ')}</Kbd>}
      // The cursor stays in the text.
      onMouseDown={(event) => event.preventDefault()}
      onClick={run}
    >
      {label}
    </Button>
  );
}
