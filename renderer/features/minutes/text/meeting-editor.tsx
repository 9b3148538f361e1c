import { EditorContent, useEditor, type Editor } from '@tiptap/react';
import type { Node as TextNode } from '@tiptap/pm/model';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { EditHistory } from '#shared/model/edit-history';
import type { Minute } from '#shared/model/minutes';
import { minutesText } from '#shared/text/screens/minutes';
import type { HistoryKeeper } from '../history-keeper';
import { BlockMenu, type BlockChoice } from '../capture/block-menu';
import { CaptureLines } from '../capture/capture-lines';
import { NameMenu } from '../capture/name-menu';
import type { Asking } from '../capture/use-asking';
import { writingExtensions } from '../writing/writing-extensions';
import type { WritingHelp } from '../writing/writing-help';
import { itemIdOf } from './blocks';
import { followAgenda } from './follow-agenda';
import classes from './meeting-editor.module.css';
import { blocksOf, contentOf } from './minute-content';
import { minuteExtensions } from './minute-nodes';
import { cleanPastedMarkup } from './pasted-markup';
import { atPlace, placeOf } from './place-in-text';
import { replayedText } from './replayed-text';
import { typeBesideBlock } from './type-beside-block';

/** In a narrow window the bar lies over the last lines of the text: the cursor keeps clear of it. */
const CLEAR_OF_BAR = { top: 24, right: 0, bottom: 72, left: 0 };

type MeetingEditorProps = {
  /** The minutes of all items as the editor comes to show them; later changes are the editor's own. */
  minutes: readonly Minute[];
  /** Whether they are locked, to be read only (M1). */
  isLocked: boolean;
  /** What can be taken back in them; null where nothing can. */
  history: EditHistory | null;
  keeper: HistoryKeeper;
  asking: Asking;
  help: WritingHelp;
  /** What the menu at "/" offers. */
  choices: () => readonly BlockChoice[];
  /** The minute of an item as it now stands. */
  onChange: (minute: Minute) => void;
  /** Hands out the editor, through which the forms put their blocks into the text. */
  onEditor: (editor: Editor | null) => void;
};

/** The text of a whole meeting, item by item, so that search, undo and selection span all of it. */
export function MeetingEditor(props: MeetingEditorProps) {
  const { minutes, isLocked, history, keeper, asking, help, choices, onChange, onEditor } = props;
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  }, [onChange]);
  const [atFirst] = useState(minutes);
  const [content] = useState(() => contentOf(minutes));
  const [extensions] = useState(() => [
    ...minuteExtensions,
    CaptureLines.configure({ recorder: asking.recorder }),
    NameMenu.configure({ find: asking.find }),
    BlockMenu.configure({ choices }),
    ...writingExtensions(help),
  ]);
  const editor = useEditor({
    extensions,
    content,
    editable: !isLocked,
    injectCSS: false,
    shouldRerenderOnTransaction: false,
    editorProps: {
      scrollMargin: CLEAR_OF_BAR,
      scrollThreshold: CLEAR_OF_BAR,
      transformPastedHTML: cleanPastedMarkup,
      handleTextInput: (view, _from, _to, text) => typeBesideBlock(view, text),
      handleDOMEvents: {
        // Come to by Tab, the browser's own place would be in the head of the first item.
        focus: (view) => {
          view.focus();
          return false;
        },
      },
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': minutesText.minutesOfMeeting,
        ...(isLocked ? { 'aria-readonly': 'true', tabindex: '0' } : {}),
      },
    },
    onSelectionUpdate: ({ editor: { state } }) => keeper.placed(placeOf(state)),
    onTransaction: ({ editor: { state }, transaction, appendedTransactions }) =>
      keeper.noted([transaction, ...appendedTransactions], state),
    onUpdate: ({ editor: { state }, transaction }) => {
      for (const item of changedItems(transaction.before, state.doc)) {
        latest.current({ itemId: itemIdOf(item), blocks: blocksOf(item.toJSON()) });
      }
    },
  });
  // Before anybody can type: what the editor calls its creation comes a moment later.
  useLayoutEffect(() => {
    const { schema, state, view } = editor;
    const replayed = replayedText(schema, atFirst, history);
    view.updateState(replayed.state.reconfigure({ plugins: state.plugins }));
    view.dispatch(atPlace(view.state, history?.place ?? null));
    keeper.begin(replayed.log);
  }, [editor, atFirst, history, keeper]);
  useLayoutEffect(() => followAgenda(editor, minutes), [editor, minutes]);
  useEffect(() => {
    onEditor(editor);
    return () => onEditor(null);
  }, [editor, onEditor]);
  return <EditorContent editor={editor} className={classes.editor} />;
}

/** The items a change touched. The others are the very same nodes, so that nothing of them is read. */
function changedItems(before: TextNode, after: TextNode): TextNode[] {
  const known = new Set(before.children);
  return after.children.filter((item) => !known.has(item));
}
