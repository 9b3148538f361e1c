import { EditorContent, useEditor, type Editor } from '@tiptap/react';
import { useEffect, useRef, type CSSProperties } from 'react';
import type { AgendaItem } from '#shared/model/agenda';
import type { MinuteBlock } from '#shared/model/minutes';
import { minutesText } from '#shared/text/screens/minutes';
import classes from './item-editor.module.css';
import { focusNow } from './focus-now';
import { blocksOf, contentOf } from './minute-content';
import { minuteExtensions } from './minute-nodes';
import { cleanPastedMarkup } from './pasted-markup';
import { typeBesideBlock } from './type-beside-block';

/** The bar under the text lies over its last lines: the cursor keeps clear of it. */
const CLEAR_OF_BAR = { top: 24, right: 0, bottom: 72, left: 0 };

type ItemEditorProps = {
  item: AgendaItem;
  number: number;
  startsFocused: boolean;
  /** The minute as it was when the editor opened; later changes are the editor's own. */
  blocks: readonly MinuteBlock[];
  onChange: (blocks: MinuteBlock[]) => void;
  /** Hands out the editor, through which the forms put their blocks into the text. */
  onEditor: (editor: Editor | null) => void;
};

/** The text of one item's minute. */
export function ItemEditor(props: ItemEditorProps) {
  const { item, number, startsFocused, blocks, onChange, onEditor } = props;
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  }, [onChange]);
  const editor = useEditor({
    extensions: minuteExtensions,
    content: contentOf(blocks),
    injectCSS: false,
    editorProps: {
      scrollMargin: CLEAR_OF_BAR,
      scrollThreshold: CLEAR_OF_BAR,
      transformPastedHTML: cleanPastedMarkup,
      handleTextInput: (view, _from, _to, text) => typeBesideBlock(view, text),
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': minutesText.minuteOf(number, item.title),
      },
    },
    onUpdate: ({ editor: changed }) => latest.current(blocksOf(changed.getJSON())),
  });
  useEffect(() => {
    onEditor(editor);
    return () => onEditor(null);
  }, [editor, onEditor]);
  useEffect(() => {
    if (startsFocused) focusNow(editor, editor.state.doc.content.size);
  }, [editor, startsFocused]);
  return (
    <EditorContent
      editor={editor}
      className={classes.editor}
      style={{ '--item': number } as CSSProperties}
    />
  );
}
