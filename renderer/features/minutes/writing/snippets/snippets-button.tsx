import { Button, Menu, Text } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { ChevronDown } from 'lucide-react';
import type { Snippet } from '#shared/model/writing';
import { writingHelpText as words } from '#shared/text/screens/writing';
import { insertSnippet } from './insert-snippet';

type SnippetsButtonProps = { editor: Editor; snippets: readonly Snippet[] };

/** The snippets of the partnership, to be put at the cursor. */
export function SnippetsButton({ editor, snippets }: SnippetsButtonProps) {
  return (
    // The focus goes on to the text and its first blank, not back to the button.
    <Menu position="top-start" returnFocus={false}>
      <Menu.Target>
        <Button variant="default" size="xs" rightSection={<ChevronDown size={14} aria-hidden />}>
          {words.snippets}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={320} maw={420} style={{ overflowY: 'auto' }}>
        {snippets.length === 0 && (
          <Text size="sm" c="dimmed" px="sm" py={6}>
            {words.noSnippets}
          </Text>
        )}
        {snippets.map(({ name, text }) => (
          <Menu.Item key={name} onClick={() => insertSnippet(editor, text)}>
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
