import { EditorContent, useEditor, type JSONContent } from '@tiptap/react';
import { Node } from '@tiptap/core';
import { BulletList, ListItem, ListKeymap } from '@tiptap/extension-list';
import { StarterKit } from '@tiptap/starter-kit';
import { createRoot } from 'react-dom/client';

/**
 * The editor alone, with the same kinds of nodes as in the minutes but none of what the app adds: no item heads, no
 * spelling, no marks, no saving. A decision, an action and a declaration are a box each.
 */
const box = (name: string, content: string) =>
  Node.create({
    name,
    group: 'block',
    content,
    ...(content === '' ? { atom: true } : {}),
    renderHTML: () => (content === '' ? ['section'] : ['p', 0]),
  });

const extensions = [
  StarterKit.configure({
    document: false,
    bulletList: false,
    listItem: false,
    listKeymap: false,
    trailingNode: false,
  }),
  Node.create({ name: 'doc', topNode: true, content: 'agendaItem+' }),
  Node.create({ name: 'agendaItem', content: 'block+', renderHTML: () => ['section', 0] }),
  BulletList,
  ListItem.extend({ content: 'paragraph' }),
  ListKeymap,
  box('decision', 'inline*'),
  box('vote', 'inline*'),
  box('action', ''),
  box('declaration', ''),
];

function Bare({ content }: { content: JSONContent }) {
  const editor = useEditor({
    extensions,
    content,
    editorProps: { attributes: { role: 'textbox', 'aria-label': 'Bare' } },
  });
  return <EditorContent editor={editor} style={{ height: 700, overflow: 'auto' }} />;
}

const root = document.getElementById('root');
if (!root) throw new Error('editor.html has no #root');
const screen = createRoot(root);
Object.assign(window, {
  showText: (content: JSONContent) => screen.render(<Bare content={content} />),
});
