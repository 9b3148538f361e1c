import { Button, Group, Kbd, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useEditorState, type Editor } from '@tiptap/react';
import { useState, type ReactNode } from 'react';
import type { ActionOrigin } from '#shared/model/action';
import type { AgendaItem } from '#shared/model/agenda';
import type { MinuteBlock } from '#shared/model/minutes';
import { purposeLabels } from '#shared/text/labels';
import { minutesText } from '#shared/text/screens/minutes';
import { ActionForm } from './forms/action-form';
import { ConfidentialButton, switchConfidential } from './text/confidential-button';
import { isWithinConfidential } from './text/confidential-blocks';
import { DecisionForm } from './forms/decision-form';
import { DeclarationForm } from './forms/declaration-form';
import { ItemEditor } from './text/item-editor';
import { focusNow } from './text/focus-now';
import { nodeOf } from './text/minute-content';
import { EditActionProvider, useMinuteContext, WithinConfidentialProvider } from './minute-context';
import classes from './minutes-screen.module.css';
import { ReminderContext, type Composing, type OpenComposer } from './forms/use-composer';

type ItemMinuteProps = {
  item: AgendaItem;
  number: number;
  /** Whether the cursor goes into the text at once: it does when somebody asked for this item. */
  startsFocused: boolean;
  /** What is recorded under it so far. */
  blocks: readonly MinuteBlock[];
  /** The form under the text. */
  composer: OpenComposer;
  onChange: (blocks: MinuteBlock[]) => void;
  onStep: (by: 1 | -1) => void;
};

/** One item: what it is, the text under it, and the forms that put decisions and actions into it. */
export function ItemMinute({
  item,
  number,
  startsFocused,
  blocks,
  composer,
  onChange,
  onStep,
}: ItemMinuteProps) {
  const { view } = useMinuteContext();
  const [editor, setEditor] = useState<Editor | null>(null);
  const { composing, open, unlessOpen } = composer;
  const close = (): void => {
    composer.close();
    if (editor) focusNow(editor);
  };
  const insert = (block: MinuteBlock): void => {
    composer.close();
    if (editor) insertBlock(editor, block);
  };
  useHotkeys(
    [
      ['alt+D', () => open({ what: 'decision' })],
      ['alt+A', () => open({ what: 'action', action: null })],
      ['alt+I', () => open({ what: 'declaration' })],
      ['alt+C', () => unlessOpen(() => switchConfidential(editor))],
      ['mod+Enter', () => onStep(1)],
      ['mod+shift+Enter', () => onStep(-1)],
    ],
    [],
    true,
  );
  return (
    <EditActionProvider value={(action) => open({ what: 'action', action })}>
      <section className={classes.text}>
        <ItemHeading item={item} number={number} />
        <ItemEditor
          item={item}
          number={number}
          startsFocused={startsFocused}
          blocks={blocks}
          onChange={onChange}
          onEditor={setEditor}
        />
        {composing ? (
          <ReminderContext value={composer.reminders}>
            <WithinConfidential editor={editor}>
              <OpenForm
                composing={composing}
                origin={{ meetingId: view.meeting.id, itemId: item.id }}
                onRecorded={insert}
                onClose={close}
              />
            </WithinConfidential>
          </ReminderContext>
        ) : (
          <Bar editor={editor} onCompose={open} onStep={onStep} />
        )}
      </section>
    </EditActionProvider>
  );
}

/** Tells the form how the text at the cursor stands, also where somebody moves the cursor meanwhile. */
function WithinConfidential({ editor, children }: { editor: Editor | null; children: ReactNode }) {
  const isWithin = useEditorState({
    editor,
    selector: ({ editor: now }) => now !== null && isWithinConfidential(now.state),
  });
  return (
    <WithinConfidentialProvider value={isWithin ?? false}>{children}</WithinConfidentialProvider>
  );
}

/** Puts a block after the one with the cursor, and the cursor into a paragraph after it. */
function insertBlock(editor: Editor, block: MinuteBlock): void {
  const { $to } = editor.state.selection;
  const current = $to.depth > 0 ? $to.node(1) : null;
  // What is written on is as confidential as what was recorded from here.
  const isConfidential = isWithinConfidential(editor.state);
  const isEmpty = current?.isTextblock === true && current.content.size === 0;
  const end = $to.depth > 0 ? $to.after(1) : $to.pos;
  const from = isEmpty ? $to.before(1) : end;
  const before = editor.state.doc.content.size;
  editor.commands.insertContentAt({ from, to: end }, [
    nodeOf(block),
    { type: 'paragraph', attrs: { isConfidential } },
  ]);
  const added = editor.state.doc.content.size - before;
  focusNow(editor, end + added - 1);
}

function ItemHeading({ item, number }: { item: AgendaItem; number: number }) {
  const facts = [
    item.presenter && `${minutesText.lead}: ${item.presenter}`,
    item.purpose && purposeLabels[item.purpose],
    item.paper && `${minutesText.paper}: ${item.paper}`,
  ].filter(Boolean);
  return (
    <header className={classes.itemHeading}>
      <h2>
        {number}. <bdi>{item.title}</bdi>
      </h2>
      {facts.length > 0 && (
        <Text size="sm" c="dimmed">
          {facts.join('. ')}
        </Text>
      )}
      {item.isClosed && (
        <Text size="sm" fw={600}>
          {minutesText.confidential.closedItem}
        </Text>
      )}
    </header>
  );
}

type OpenFormProps = {
  composing: Composing;
  origin: ActionOrigin;
  onRecorded: (block: MinuteBlock) => void;
  onClose: () => void;
};

function OpenForm({ composing, origin, onRecorded, onClose }: OpenFormProps) {
  if (composing.what === 'decision') {
    return <DecisionForm {...origin} onRecorded={onRecorded} onCancel={onClose} />;
  }
  if (composing.what === 'declaration') {
    return <DeclarationForm itemId={origin.itemId} onRecorded={onRecorded} onCancel={onClose} />;
  }
  const { action } = composing;
  return (
    <ActionForm
      key={action?.id}
      origin={origin}
      action={action}
      onRecorded={(saved) =>
        action ? onClose() : onRecorded({ type: 'action', actionId: saved.id })
      }
      onCancel={onClose}
    />
  );
}

type BarProps = {
  editor: Editor | null;
  onCompose: (composing: Composing) => void;
  onStep: (by: 1 | -1) => void;
};

/** What can be put into the text, each with its key, and the way to the next item. */
function Bar({ editor, onCompose, onStep }: BarProps) {
  const forms = [
    { label: minutesText.decision.add, key: 'D', composing: { what: 'decision' } },
    { label: minutesText.action.add, key: 'A', composing: { what: 'action', action: null } },
    { label: minutesText.declaration.add, key: 'I', composing: { what: 'declaration' } },
  ] as const;
  return (
    <Group className={classes.bar} gap={4}>
      {forms.map(({ label, key, composing }) => (
        <Button
          key={key}
          size="compact-sm"
          variant="default"
          aria-keyshortcuts={`Alt+${key}`}
          rightSection={<Kbd size="xs">Alt {key}</Kbd>}
          onClick={() => onCompose(composing)}
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
