import { useHotkeys } from '@mantine/hooks';
import { useEditorState, type Editor } from '@tiptap/react';
import type { ReactNode } from 'react';
import type { EditHistory } from '#shared/model/edit-history';
import type { AgendaItemId } from '#shared/model/id';
import type { Minute, MinuteBlock } from '#shared/model/minutes';
import { ActionForm } from './forms/action-form';
import { DecisionForm } from './forms/decision-form';
import { DeclarationForm } from './forms/declaration-form';
import { ReminderContext, type Composing, type OpenComposer } from './forms/use-composer';
import type { HistoryKeeper } from './history-keeper';
import { EditActionProvider, useMinuteContext, WithinConfidentialProvider } from './minute-context';
import classes from './minutes-screen.module.css';
import { TextBar } from './text-bar';
import { isWithinConfidential } from './text/confidential-blocks';
import { switchConfidential } from './text/confidential-button';
import { focusNow } from './text/focus-now';
import { MeetingEditor } from './text/meeting-editor';
import { insertBlock } from './text/place-in-text';

type MinuteTextProps = {
  /** The item with the cursor. */
  itemId: AgendaItemId;
  /** What is recorded so far. */
  minutes: readonly Minute[];
  history: EditHistory | null;
  keeper: HistoryKeeper;
  /** The form under the text. */
  composer: OpenComposer;
  editor: Editor | null;
  onEditor: (editor: Editor | null) => void;
  onChange: (minute: Minute) => void;
  onStep: (by: 1 | -1) => void;
};

/** The text of the meeting, and the forms that put decisions and actions into it. */
export function MinuteText(props: MinuteTextProps) {
  const { itemId, minutes, history, keeper, composer, editor, onEditor, onChange, onStep } = props;
  const { composing, unlessOpen } = composer;
  const open = (what: Composing['what']): void =>
    composer.open(what === 'action' ? { what, itemId, action: null } : { what, itemId });
  const close = (): void => {
    composer.close();
    if (editor) focusNow(editor);
  };
  const insert = (at: AgendaItemId, block: MinuteBlock): void => {
    composer.close();
    if (editor) insertBlock(editor, at, block);
  };
  useHotkeys(
    [
      ['alt+D', () => open('decision')],
      ['alt+A', () => open('action')],
      ['alt+I', () => open('declaration')],
      ['alt+C', () => unlessOpen(() => switchConfidential(editor))],
      ['mod+Enter', () => onStep(1)],
      ['mod+shift+Enter', () => onStep(-1)],
    ],
    [],
    true,
  );
  return (
    <EditActionProvider value={(action) => composer.open({ what: 'action', itemId, action })}>
      <section className={classes.text}>
        <MeetingEditor
          minutes={minutes}
          history={history}
          keeper={keeper}
          onChange={onChange}
          onEditor={onEditor}
        />
        {composing ? (
          <ReminderContext value={composer.reminders}>
            <WithinConfidential editor={editor}>
              <OpenForm composing={composing} onRecorded={insert} onClose={close} />
            </WithinConfidential>
          </ReminderContext>
        ) : (
          <TextBar editor={editor} onCompose={open} onStep={onStep} />
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

type OpenFormProps = {
  composing: Composing;
  onRecorded: (itemId: AgendaItemId, block: MinuteBlock) => void;
  onClose: () => void;
};

function OpenForm({ composing, onRecorded, onClose }: OpenFormProps) {
  const meetingId = useMinuteContext().view.meeting.id;
  const { itemId } = composing;
  const record = (block: MinuteBlock): void => onRecorded(itemId, block);
  const place = { meetingId, itemId };
  if (composing.what === 'decision') {
    return <DecisionForm {...place} onRecorded={record} onCancel={onClose} />;
  }
  if (composing.what === 'declaration') {
    return <DeclarationForm itemId={itemId} onRecorded={record} onCancel={onClose} />;
  }
  const { action } = composing;
  return (
    <ActionForm
      key={action?.id}
      origin={place}
      action={action}
      onRecorded={(saved) => (action ? onClose() : record({ type: 'action', actionId: saved.id }))}
      onCancel={onClose}
    />
  );
}
