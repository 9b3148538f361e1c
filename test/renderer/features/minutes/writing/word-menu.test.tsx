import { MantineProvider } from '@mantine/core';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EditorContent } from '@tiptap/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { WordMenu } from '../../../../../renderer/features/minutes/writing/marks/word-menu';
import { helpedWriting, stopHelping } from '../../../../support/helped-writing';

afterEach(() => {
  cleanup();
  stopHelping();
});

const ASB = { short: 'ASB', long: 'anti-social behaviour' };
const coords = { left: 10, right: 20, top: 10, bottom: 20 };

/** A text whose words are judged, with the menu of the first marked one open. */
async function opened(html: string) {
  const text = helpedWriting(html, { abbreviations: [ASB] });
  vi.spyOn(text.editor.view, 'coordsAtPos').mockReturnValue(coords);
  const added: string[] = [];
  render(
    <MantineProvider>
      <EditorContent editor={text.editor} />
      <WordMenu editor={text.editor} help={text.help} onAddWord={(word) => added.push(word)} />
      <button type="button">Elsewhere</button>
    </MantineProvider>,
  );
  await vi.waitFor(() => expect(text.checker.asked.length).toBeGreaterThan(0), 3000);
  await act(async () => {
    await Promise.resolve();
    text.press('F7');
  });
  return { ...text, added, user: userEvent.setup() };
}

const menu = (name: string) => within(screen.getByRole('menu', { name }));
const items = () => screen.getAllByRole('menuitem').map((one) => one.textContent);
const focused = () => document.activeElement?.textContent;

describe('the menu of a misspelled word', () => {
  test('offers what may be meant, and Enter writes it', async () => {
    const { user, html } = await opened('<p>The commitee met</p>');
    await screen.findByRole('menuitem', { name: 'committee' });
    expect(menu('“commitee” is in no dictionary')).not.toBeNull();
    expect(items()).toEqual([
      'committee',
      'committees',
      'Add to the partnership’s dictionary',
      'Ignore',
    ]);
    expect(focused()).toBe('committee');
    await user.keyboard('{Enter}');
    expect(html()).toBe('<p>The committee met</p>');
    expect(screen.queryByRole('menu')).toBeNull();
  });

  test('is gone through by the arrow keys, round its ends', async () => {
    const { user } = await opened('<p>seperate</p>');
    await screen.findByRole('menuitem', { name: 'separate' });
    const seen: unknown[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'End']) {
      await user.keyboard(`{${key}}`);
      seen.push(focused());
    }
    const add = 'Add to the partnership’s dictionary';
    expect(seen).toEqual([add, 'Ignore', 'separate', 'Ignore', 'separate', 'Ignore']);
  });

  test('says where there is nothing to suggest', async () => {
    await opened('<p>xyzzy</p>');
    expect(await screen.findByText('No suggestions')).toBeDefined();
  });

  test('hands the word over for the dictionary, and the mark stays until it is known', async () => {
    const { user, added, marked, editor } = await opened('<p>xyzzy</p>');
    await user.click(screen.getByRole('menuitem', { name: /^Add/ }));
    expect(added).toEqual(['xyzzy']);
    expect(screen.queryByRole('menu')).toBeNull();
    expect(marked()).toEqual(['xyzzy']);
    expect(editor.view.dom.contains(document.activeElement)).toBe(true);
  });

  test('leaves the word as it is for this time', async () => {
    const { user, added, marked, html } = await opened('<p>xyzzy</p>');
    await user.click(screen.getByRole('menuitem', { name: 'Ignore' }));
    await vi.waitFor(() => expect(marked()).toEqual([]));
    expect([added, html()]).toEqual([[], '<p>xyzzy</p>']);
  });

  test.each(['Escape', 'Tab'])('%s goes back to the text, with the word selected', async (key) => {
    const { user, selected, editor } = await opened('<p>A seperate one</p>');
    await user.keyboard(`{${key}}`);
    expect(screen.queryByRole('menu')).toBeNull();
    expect(selected()).toBe('seperate');
    expect(editor.view.dom.contains(document.activeElement)).toBe(true);
  });

  test('closes when something else is used', async () => {
    const { user } = await opened('<p>seperate</p>');
    await user.click(screen.getByRole('button', { name: 'Elsewhere' }));
    expect(screen.queryByRole('menu')).toBeNull();
    expect(focused()).toBe('Elsewhere');
  });

  test('stays at its word while the text is scrolled', async () => {
    const { editor } = await opened('<p>seperate</p>');
    const before = screen.getByRole('menu').getAttribute('style');
    vi.spyOn(editor.view, 'coordsAtPos').mockReturnValue({ ...coords, top: 300, bottom: 310 });
    fireEvent.scroll(window);
    expect(screen.getByRole('menu').getAttribute('style')).not.toBe(before);
  });
});

describe('the menu of a short form', () => {
  test('writes it out where it is first used', async () => {
    const { user, html } = await opened('<p>More ASB and ASB</p>');
    expect(menu('“ASB” is not written out yet')).not.toBeNull();
    expect(items()).toEqual(['Write out: anti-social behaviour (ASB)', 'Leave as it is']);
    await user.keyboard('{Enter}');
    expect(html()).toBe('<p>More anti-social behaviour (ASB) and ASB</p>');
  });

  test('leaves it as it is', async () => {
    const { user, marked } = await opened('<p>More ASB and ASB</p>');
    await user.keyboard('{ArrowDown}{Enter}');
    await vi.waitFor(() => expect(marked()).toEqual([]));
  });
});

test('where nothing is marked, F7 says so', async () => {
  await opened('<p>All right</p>');
  expect(screen.getByRole('status').textContent).toBe('No word is marked.');
});
