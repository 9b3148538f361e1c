import { useEditorState, type Editor } from '@tiptap/react';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { EditHistory } from '#shared/model/edit-history';
import { minutesLock } from '#shared/domain/record/minutes-standing';
import type { AgendaItemId } from '#shared/model/id';
import type { Minute, MinuteBlock } from '#shared/model/minutes';
import { insertSnippet } from './writing/snippets/insert-snippet';
import { listsOf } from './writing/lists-of';
import { useWritingHelp } from './writing/use-writing-help';
import { WritingTools } from './writing/writing-tools';
import type { BlockChoice } from './capture/block-menu';
import type { ScreenCommand } from '../../data/screen-commands';
import { useAsking } from './capture/use-asking';
import { captureWords } from '#shared/text/screens/capture';
import { ActionForm } from './forms/action-form';
import { DeclarationForm } from './forms/declaration-form';
import { NewItemForm } from './forms/new-item-form';
import { ReminderContext, type Composing, type OpenComposer } from './forms/use-composer';
import type { HistoryKeeper } from './history-keeper';
import { EditActionProvider, useMinuteContext, WithinConfidentialProvider } from './minute-context';
import classes from './minutes-screen.module.css';
import { TextBar } from './text-bar';
import { isWithinConfidential } from './text/confidential-blocks';
import { focusNow } from './text/focus-now';
import { MeetingEditor } from './text/meeting-editor';
import { beginItem, insertBlock } from './text/place-in-text';

type MinuteTextProps = {
  /** The item with the cursor. */
  itemId: AgendaItemId;
  /** What is recorded so far. */
  minutes: readonly Minute[];
  history: EditHistory | null;
  commands: readonly ScreenCommand[];
  keeper: HistoryKeeper;
  /** The form under the text. */
  composer: OpenComposer;
  editor: Editor | null;
  onEditor: (editor: Editor | null) => void;
  onChange: (minute: Minute) => void;
};

/** The text of the meeting, and the forms that put decisions and actions into it. */
export function MinuteText(props: MinuteTextProps) {
  const { itemId, minutes, history, keeper, commands, composer, editor, onEditor, onChange } =
    props;
  const { composing } = composer;
  const asking = useAsking();
  const { view } = useMinuteContext();
  const isLocked = minutesLock(view.partnership, view.meeting) !== null;
  const lists = useMemo(() => listsOf(view), [view]);
  const help = useWritingHelp(lists, view.partnership.spelling);
  const choices = useChoices(commands, editor);
  const close = (): void => {
    composer.close();
    if (editor) focusNow(editor);
  };
  const insert = (at: AgendaItemId, block: MinuteBlock): void => {
    composer.close();
    if (editor) insertBlock(editor, at, block);
  };
  const begin = (added: AgendaItemId, typed: string): void => {
    composer.close();
    if (editor) beginItem(editor, added, typed);
  };
  return (
    <EditActionProvider value={(action) => composer.open({ what: 'action', itemId, action })}>
      <section className={classes.text}>
        {editor && (
          <WritingTools editor={editor} help={help} lists={lists} partnership={view.partnership} />
        )}
        <div className={classes.scroll}>
          <MeetingEditor
            minutes={minutes}
            isLocked={isLocked}
            history={history}
            keeper={keeper}
            asking={asking}
            help={help}
            choices={choices}
            onChange={onChange}
            onEditor={onEditor}
          />
        </div>
        {composing ? (
          <ReminderContext value={composer.reminders}>
            <WithinConfidential editor={editor}>
              <OpenForm composing={composing} onRecorded={insert} onAdded={begin} onClose={close} />
            </WithinConfidential>
          </ReminderContext>
        ) : (
          !isLocked && <TextBar editor={editor} commands={commands} />
        )}
      </section>
    </EditActionProvider>
  );
}

/** What the menu at "/" offers: the commands of the screen, and the snippets of the partnership. */
function useChoices(
  commands: readonly ScreenCommand[],
  editor: Editor | null,
): () => readonly BlockChoice[] {
  const { snippets } = useMinuteContext().view.partnership;
  const latest = useRef<readonly BlockChoice[]>([]);
  useEffect(() => {
    latest.current = [
      ...commands.map((one) => ({ ...one, note: one.keys })),
      ...snippets.map(({ name, text }) => ({
        id: `snippet ${name}`,
        label: name,
        note: captureWords.snippet,
        run: () => editor && insertSnippet(editor, text),
      })),
    ];
  }, [commands, snippets, editor]);
  const [choices] = useState(() => () => latest.current);
  return choices;
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

type OpenFormProps = {
  composing: Composing;
  onRecorded: (itemId: AgendaItemId, block: MinuteBlock) => void;
  onAdded: (itemId: AgendaItemId, typed: string) => void;
  onClose: () => void;
};

function OpenForm({ composing, onRecorded, onAdded, onClose }: OpenFormProps) {
  const { itemId } = composing;
  if (composing.what === 'declaration') {
    return (
      <DeclarationForm
        itemId={itemId}
        onRecorded={(block) => onRecorded(itemId, block)}
        onCancel={onClose}
      />
    );
  }
  if (composing.what === 'new-item') {
    return <NewItemForm afterId={itemId} onAdded={onAdded} onCancel={onClose} />;
  }
  const { action } = composing;
  return <ActionForm key={action.id} action={action} onSaved={onClose} onCancel={onClose} />;
}
