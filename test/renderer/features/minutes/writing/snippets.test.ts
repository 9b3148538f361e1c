import { Editor, Node } from '@tiptap/core';
import { AllSelection } from '@tiptap/pm/state';
import { StarterKit } from '@tiptap/starter-kit';
import { afterEach, describe, expect, test } from 'vitest';
import { insertSnippet } from '../../../../../renderer/features/minutes/writing/snippets/insert-snippet';
import { helpedWriting, stopHelping } from '../../../../support/helped-writing';

afterEach(stopHelping);

describe('a snippet', () => {
  test('stands at the cursor with its first blank selected', () => {
    const { editor, after, html, selected } = helpedWriting('<p>Then here.</p>');
    after('Then ');
    insertSnippet(editor, '[Name] asked [why] ');
    expect(html()).toBe('<p>Then [Name] asked [why]here.</p>');
    expect(selected()).toBe('[Name]');
  });

  test('takes the place of what is selected, and leaves the cursor after it', () => {
    const { editor, select, html } = helpedWriting('<p>One two three</p>');
    select('two');
    insertSnippet(editor, 'Noted.');
    expect(html()).toBe('<p>One Noted. three</p>');
    expect(editor.state.selection.empty).toBe(true);
    editor.commands.undo();
    expect(html()).toBe('<p>One two three</p>');
  });

  test('of several lines makes paragraphs, and what followed goes on after the last', () => {
    const { editor, after, html, selected } = helpedWriting('<p>A B</p>');
    after('A ');
    insertSnippet(editor, 'One.\n\nTwo [x] and [y].');
    expect(html()).toBe('<p>A One.</p><p>Two [x] and [y].B</p>');
    expect(selected()).toBe('[x]');
  });

  test('of several lines makes points of a list', () => {
    const { editor, after, html } = helpedWriting('<ul><li><p>A</p></li></ul>');
    after('A');
    insertSnippet(editor, ' one\ntwo');
    expect(html()).toContain('<li><p>Aone</p></li><li><p>two</p></li>');
  });

  test('stays one line where a text is not divided', () => {
    const { editor, after, html } = helpedWriting('<aside>A </aside><p></p>');
    after('A ');
    insertSnippet(editor, 'one\ntwo');
    expect(html()).toBe('<aside>A one two</aside><p></p>');
  });

  test.each(['', '\n'])('without words changes nothing: %j', (text) => {
    const { editor, html } = helpedWriting('<p>A</p>');
    insertSnippet(editor, text);
    expect(html()).toBe('<p>A</p>');
  });

  test('takes the place of no block: it stands after one, and after several', () => {
    const { editor, html } = helpedWriting('<p>A</p><section></section><p>B</p>');
    editor.commands.setNodeSelection(3);
    insertSnippet(editor, 'one');
    expect(html()).toBe('<p>A</p><section></section><p>one</p><p>B</p>');
    editor.commands.setTextSelection({ from: 1, to: editor.state.doc.content.size - 1 });
    insertSnippet(editor, ' two');
    expect(html()).toBe('<p>A</p><section></section><p>one</p><p>Btwo</p>');
  });

  test('replaces nothing where all is selected', () => {
    const { editor, html } = helpedWriting('<p>A</p><p>B</p>');
    editor.view.dispatch(editor.state.tr.setSelection(new AllSelection(editor.state.doc)));
    insertSnippet(editor, '!');
    expect(html()).toBe('<p>A</p><p>B!</p>');
  });

  test('stays within the section of an item', () => {
    const Doc = Node.create({ name: 'doc', topNode: true, content: 'section+' });
    const Section = Node.create({
      name: 'section',
      content: 'block+',
      parseHTML: () => [{ tag: 'section' }],
      renderHTML: () => ['section', 0],
    });
    const editor = new Editor({
      extensions: [StarterKit.configure({ document: false }), Doc, Section],
      content: '<section><p>A</p></section><section><p>B</p></section>',
    });
    editor.commands.setNodeSelection(0);
    insertSnippet(editor, 'one\ntwo');
    expect(editor.getHTML()).toBe(
      '<section><p>Aone</p><p>two</p></section><section><p>B</p></section>',
    );
    editor.destroy();
  });
});

describe('Tab', () => {
  test('goes to the next blank of the paragraph, and is itself after the last', () => {
    const { editor, press, selected, type, html } = helpedWriting('<p>x</p><p>[other]</p>');
    editor.commands.setTextSelection({ from: 1, to: 2 });
    insertSnippet(editor, '[Name] of [body] met [when]');
    type('Ann');
    expect(press('Tab')).toBe(true);
    expect(selected()).toBe('[body]');
    expect(press('Tab')).toBe(true);
    expect(selected()).toBe('[when]');
    type('today');
    expect(press('Tab')).toBe(false);
    expect(html()).toBe('<p>Ann of [body] met today</p><p>[other]</p>');
  });

  test.each<[string, KeyboardEventInit]>([
    ['Shift', { shiftKey: true }],
    ['Control', { ctrlKey: true }],
    ['Alt', { altKey: true }],
  ])('with %s is left alone', (_, more) => {
    const { press, selected } = helpedWriting('<p>[Name]</p>');
    press('Tab', more);
    expect(selected()).toBe('');
  });
});
