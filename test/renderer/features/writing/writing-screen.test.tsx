import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ok, refuse } from '#shared/ipc/result';
import type { Partnership } from '#shared/model/partnership';
import { boardAnswers, boardView, UNDO, type Answers } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';

const lists = {
  snippets: [
    { name: 'Deferred', text: '[Name] asked for it to be deferred.' },
    { name: 'Noted', text: 'The Board noted the report.' },
  ],
  abbreviations: [
    { short: 'ASB', long: 'anti-social behaviour' },
    { short: 'CSP', long: 'community safety partnership' },
  ],
  dictionary: ['Heddlu', 'Tarian'],
  spelling: 'english' as const,
};

function open(changes: Partial<Partnership> = {}, answers: Answers = {}) {
  const view = boardView(changes);
  const { id } = view.partnership;
  const opened = openScreen(`/p/${id}/writing`, {
    ...boardAnswers(view),
    'writing:save': () => ok({ view, undo: UNDO }),
    ...answers,
  });
  return { ...opened, partnershipId: id };
}

/** Opens a form by its button. */
async function openForm(opened: ReturnType<typeof open>, name: string) {
  await opened.user.click(await screen.findByRole('button', { name }));
  return within(await screen.findByRole('dialog', { name }));
}

describe('what helps to write the minutes', () => {
  it('is explained while there is none', async () => {
    open();
    expect(await screen.findByText('No snippets yet.')).toBeDefined();
    expect(screen.getByText('No abbreviations yet.')).toBeDefined();
    expect(screen.getByText('No words yet.')).toBeDefined();
    expect(screen.getByRole('link', { name: 'Writing' }).getAttribute('aria-current')).toBe('page');
  });

  it('is listed by its kinds', async () => {
    open(lists);
    expect((await screen.findByRole('row', { name: /^Deferred/ })).textContent).toContain('[Name]');
    expect(screen.getByRole('row', { name: /^ASB/ }).textContent).toContain(
      'anti-social behaviour',
    );
    const words = within(screen.getByRole('list', { name: 'Dictionary' })).getAllByRole('listitem');
    expect(words.map((one) => one.textContent)).toEqual(['Heddlu', 'Tarian']);
  });
});

describe('the languages of the minutes', () => {
  it('are British English until others are chosen, which is saved with the way back', async () => {
    let view = boardView(lists);
    const { user, bridge, partnershipId } = open(lists, {
      'partnerships:open': () => ok(view),
      'writing:save': ({ spelling }) => {
        view = boardView({ ...lists, spelling });
        return ok({ view, undo: UNDO });
      },
      'app:undo': () => {
        view = boardView(lists);
        return ok(null);
      },
    });
    const group = within(await screen.findByRole('radiogroup', { name: 'Spelling is checked in' }));
    const chosen = () =>
      group.getAllByRole<HTMLInputElement>('radio').find(({ checked }) => checked)?.value;
    expect(chosen()).toBe('english');
    await user.click(group.getByRole('radio', { name: 'Welsh' }));
    expect(await screen.findByText('Spelling is now checked in Welsh.')).toBeDefined();
    expect(bridge.sent('writing:save')).toEqual([{ partnershipId, ...lists, spelling: 'welsh' }]);
    expect(chosen()).toBe('welsh');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(chosen()).toBe('english'));
    expect(bridge.sent('app:undo')).toEqual([{ token: UNDO }]);
  });

  it('stay as they were where the change is refused', async () => {
    const { user } = open(lists, { 'writing:save': () => refuse('disk-full') });
    await user.click(await screen.findByRole('radio', { name: 'British English and Welsh' }));
    expect(await screen.findByText(/The disk is full/)).toBeDefined();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'British English' }).checked).toBe(
      true,
    );
  });
});

describe('a snippet', () => {
  it('is added to the others, once it has a name and a text', async () => {
    const opened = open(lists);
    const panel = await openForm(opened, 'New snippet');
    const { user, bridge, partnershipId } = opened;
    await user.click(panel.getByRole('button', { name: 'Save snippet' }));
    expect(panel.getByText('Enter a name')).toBeDefined();
    expect(panel.getByText('Enter the text')).toBeDefined();
    await user.type(panel.getByRole('textbox', { name: 'Name' }), 'Thanks');
    await user.type(panel.getByRole('textbox', { name: 'Text' }), 'The Chair thanked [[name].');
    await user.click(panel.getByRole('button', { name: 'Save snippet' }));
    expect(await screen.findByText('Snippet “Thanks” saved.')).toBeDefined();
    const thanks = { name: 'Thanks', text: 'The Chair thanked [name].' };
    expect(bridge.sent('writing:save')).toEqual([
      { partnershipId, ...lists, snippets: [...lists.snippets, thanks] },
    ]);
  });

  it('keeps what was typed where it is refused', async () => {
    const opened = open(lists, { 'writing:save': () => refuse('name-taken', { name: 'Noted' }) });
    const panel = await openForm(opened, 'New snippet');
    await opened.user.type(panel.getByRole('textbox', { name: 'Name' }), 'Noted');
    await opened.user.type(panel.getByRole('textbox', { name: 'Text' }), 'x');
    await opened.user.click(panel.getByRole('button', { name: 'Save snippet' }));
    expect(await screen.findByText(/already one called “Noted”/)).toBeDefined();
    expect(panel.getByDisplayValue('Noted')).toBeDefined();
  });

  it('is removed, with the way back', async () => {
    const { user, bridge } = open(lists);
    await user.click(await screen.findByRole('button', { name: 'Remove the snippet “Deferred”' }));
    expect(await screen.findByText('Snippet “Deferred” removed.')).toBeDefined();
    expect(bridge.sent('writing:save')[0]?.snippets).toEqual([lists.snippets[1]]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(bridge.sent('app:undo')).toEqual([{ token: UNDO }]));
  });
});

describe('an abbreviation', () => {
  it('is changed in its place', async () => {
    const opened = open(lists);
    const panel = await openForm(opened, 'Change the abbreviation “ASB”');
    const long = panel.getByRole('textbox', { name: 'Stands for' });
    await opened.user.clear(long);
    await opened.user.type(long, 'antisocial behaviour{Enter}');
    expect(await screen.findByText('Abbreviation “ASB” saved.')).toBeDefined();
    expect(opened.bridge.sent('writing:save')[0]?.abbreviations).toEqual([
      { short: 'ASB', long: 'antisocial behaviour' },
      lists.abbreviations[1],
    ]);
  });

  it('is removed', async () => {
    const { user, bridge } = open(lists);
    await user.click(await screen.findByRole('button', { name: 'Remove the abbreviation “CSP”' }));
    await screen.findByText('Abbreviation “CSP” removed.');
    expect(bridge.sent('writing:save')[0]?.abbreviations).toEqual([lists.abbreviations[0]]);
  });
});

describe('a word of the dictionary', () => {
  it('is added', async () => {
    const opened = open(lists);
    const panel = await openForm(opened, 'Add word');
    await opened.user.type(panel.getByRole('textbox', { name: 'Word' }), 'Prevent{Enter}');
    expect(await screen.findByText('“Prevent” saved.')).toBeDefined();
    expect(opened.bridge.sent('writing:save')[0]?.dictionary).toEqual([
      'Heddlu',
      'Tarian',
      'Prevent',
    ]);
  });

  it('is changed and removed', async () => {
    const opened = open(lists);
    const panel = await openForm(opened, 'Change “Tarian”');
    await opened.user.type(panel.getByRole('textbox', { name: 'Word' }), 's{Enter}');
    await screen.findByText('“Tarians” saved.');
    await opened.user.click(screen.getByRole('button', { name: 'Remove “Heddlu”' }));
    await screen.findByText('“Heddlu” removed from the dictionary.');
    expect(opened.bridge.sent('writing:save').map(({ dictionary }) => dictionary)).toEqual([
      ['Heddlu', 'Tarians'],
      ['Tarian'],
    ]);
  });
});
