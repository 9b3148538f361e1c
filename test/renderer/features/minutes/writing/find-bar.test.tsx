import { MantineProvider } from '@mantine/core';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EditorContent } from '@tiptap/react';
import { afterEach, describe, expect, test } from 'vitest';
import { FindBar } from '../../../../../renderer/features/minutes/writing/find/find-bar';
import { helpedWriting, stopHelping } from '../../../../support/helped-writing';

afterEach(() => {
  cleanup();
  stopHelping();
});

const TEXT =
  '<p>The board met.</p><section></section><aside>Board agreed</aside><p>To the board</p>';

/** A text with its bar open, and a word typed into it. */
async function finding(word: string, html = TEXT) {
  const text = helpedWriting(html);
  render(
    <MantineProvider>
      <FindBar editor={text.editor} />
      <EditorContent editor={text.editor} />
    </MantineProvider>,
  );
  const user = userEvent.setup();
  await user.keyboard('{Control>}f{/Control}');
  const bar = within(await screen.findByRole('form', { name: 'Find and replace' }));
  const field = bar.getByRole('textbox', { name: 'Find' });
  if (word !== '') await user.type(field, word);
  const said = () => bar.getByRole('status').textContent;
  const at = () => text.editor.state.selection.from;
  return { ...text, user, bar, field, said, at };
}

describe('find', () => {
  test('says how many there are and which is selected, and Enter goes on', async () => {
    const { user, said, selected, at } = await finding('board');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Find' }));
    expect([said(), selected()]).toEqual(['1 of 3', 'board']);
    const first = at();
    await user.keyboard('{Enter}');
    expect([said(), selected()]).toEqual(['2 of 3', 'Board']);
    await user.keyboard('{Enter}{Enter}');
    expect(at()).toBe(first);
    await user.keyboard('{Shift>}{Enter}{/Shift}');
    expect(said()).toBe('3 of 3');
  });

  test('goes by buttons too', async () => {
    const { user, bar, said } = await finding('board');
    await user.click(bar.getByRole('button', { name: 'Previous match' }));
    expect(said()).toBe('3 of 3');
    await user.click(bar.getByRole('button', { name: 'Next match' }));
    expect(said()).toBe('1 of 3');
  });

  test('matches capitals where that is asked', async () => {
    const { user, bar, said } = await finding('Board');
    await user.click(bar.getByRole('checkbox', { name: 'Match case' }));
    expect(said()).toBe('1 of 1');
  });

  test('takes signs literally, and finds nothing over the end of a block', async () => {
    const { user, field, said } = await finding('met.');
    expect(said()).toBe('1 of 1');
    await user.clear(field);
    expect(said()).toBe('');
    await user.type(field, 'met.Board');
    expect(said()).toBe('Not found');
    await user.keyboard('{Enter}');
    expect(said()).toBe('Not found');
  });

  test('begins with what is selected, and otherwise with what was looked for', async () => {
    const { user, select, editor } = await finding('met');
    const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Find' }).value;
    select('agreed');
    await user.keyboard('{Control>}f{/Control}');
    expect(field()).toBe('agreed');
    editor.commands.setTextSelection(1);
    await user.keyboard('{Control>}f{/Control}');
    expect(field()).toBe('agreed');
  });

  test('counts again while the text changes', async () => {
    const { editor, said } = await finding('board');
    editor.commands.insertContentAt(1, 'board ');
    expect(await screen.findByText(/of 4$|^4 found$/)).toBeDefined();
    expect(said()).toMatch(/4/);
  });

  test('Escape goes back to the match in the text', async () => {
    const { user, selected, editor } = await finding('agreed');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('form', { name: 'Find and replace' })).toBeNull();
    expect(selected()).toBe('agreed');
    expect(editor.view.dom.contains(document.activeElement)).toBe(true);
    expect(editor.view.dom.querySelector('[class*="match"], [class*="current"]')).toBeNull();
  });
});

describe('replace', () => {
  test('changes the match that is selected and goes to the next', async () => {
    const { user, bar, html, said } = await finding('board');
    await user.type(bar.getByRole('textbox', { name: 'Replace with' }), '$5{Enter}');
    expect(html()).toBe(
      '<p>The $5 met.</p><section></section><aside>Board agreed</aside><p>To the board</p>',
    );
    expect(said()).toBe('1 replaced, 2 left');
    await user.click(bar.getByRole('button', { name: 'Replace' }));
    expect(html()).toContain('<aside>$5 agreed</aside>');
  });

  test('only goes to a match where none is selected', async () => {
    const { user, bar, editor, html } = await finding('board');
    editor.commands.setTextSelection(1);
    await user.click(bar.getByRole('button', { name: 'Replace' }));
    expect(html()).toBe(TEXT);
    expect(editor.state.selection.empty).toBe(false);
  });

  test('all changes every match in one step, and blocks that are no text never', async () => {
    const { user, bar, editor, html, said } = await finding('board');
    await user.type(bar.getByRole('textbox', { name: 'Replace with' }), 'forum');
    await user.click(bar.getByRole('button', { name: 'Replace all' }));
    expect(html()).toBe(
      '<p>The forum met.</p><section></section><aside>forum agreed</aside><p>To the forum</p>',
    );
    expect(said()).toBe('3 replaced');
    editor.commands.undo();
    expect(html()).toBe(TEXT);
  });

  test('by nothing takes the words out', async () => {
    const { user, bar, html } = await finding(' board');
    await user.click(bar.getByRole('button', { name: 'Replace all' }));
    expect(html()).toContain('<p>The met.</p>');
  });
});
