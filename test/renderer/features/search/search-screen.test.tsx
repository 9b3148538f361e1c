import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { SearchHit } from '#shared/ipc/areas/search';
import type { Output } from '#shared/ipc/contract';
import { ok } from '#shared/ipc/result';
import { isoDate } from '#shared/model/iso-date';
import { ids } from '../../../support/board-builders';
import { boardAnswers, boardView } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';

const { partnership } = boardView();
const at = { meetingId: ids.meeting('june'), itemId: ids.item('5') };

const aHit = (changes: Partial<SearchHit> = {}): SearchHit => ({
  target: { is: 'block', ...at, block: '4' },
  title: [{ text: 'Safe spaces', isMatch: false }],
  text: [
    { text: 'The ', isMatch: false },
    { text: 'lantern', isMatch: true },
    { text: ' is lit.', isMatch: false },
  ],
  partnershipName: 'Safer Anyshire',
  date: isoDate('2026-06-10'),
  isConfidential: false,
  ...changes,
});

const action = aHit({
  target: { is: 'action', partnershipId: partnership.id, actionId: ids.action(7) },
  title: [{ text: 'A-2026-007', isMatch: false }],
});

const nothing: Output<'search:find'> = { groups: [], isSimilar: false, reading: null };
const two: Output<'search:find'> = {
  ...nothing,
  groups: [
    { kind: 'action', hits: [action], hasMore: false },
    { kind: 'minute', hits: [aHit()], hasMore: false },
  ],
};

function openSearch(found: Output<'search:find'> = two, address = '/search') {
  return openScreen(address, { ...boardAnswers(), 'search:find': () => ok(found) });
}

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Search everything' });

describe('the search', () => {
  test('asks for what is typed, without confidential matter, and shows what was found by kind', async () => {
    const { bridge, user } = openSearch();
    await user.type(field(), 'lantern');
    const minutes = await screen.findByRole('region', { name: 'Minutes' });
    expect(within(minutes).getByRole('link', { name: 'Safe spaces' }).getAttribute('href')).toBe(
      `#/m/${at.meetingId}/minutes?at=${at.itemId}.4`,
    );
    expect(within(minutes).getByText('lantern').tagName).toBe('MARK');
    expect(within(minutes).getByText('Safer Anyshire, 10 June 2026')).toBeDefined();
    const actions = screen.getByRole('region', { name: 'Actions' });
    expect(within(actions).getByRole('link', { name: 'A-2026-007' }).getAttribute('href')).toBe(
      `#/p/${partnership.id}/actions?open=${ids.action(7)}`,
    );
    expect(screen.getByText('2 results.')).toBeDefined();
    expect(bridge.sent('search:find').at(-1)).toEqual({
      words: 'lantern',
      partnershipId: null,
      from: null,
      until: null,
      includeConfidential: false,
      limit: 10,
    });
  });

  test('asks nothing before anything is typed', async () => {
    const { bridge } = openSearch();
    expect(await screen.findByText('Find anything')).toBeDefined();
    expect(bridge.sent('search:find')).toEqual([]);
  });

  test('is at the words of its address, as after going back', async () => {
    const { bridge } = openSearch(
      two,
      `/search?words=lantern&partnership=${partnership.id}&from=2026-06-01`,
    );
    await screen.findByText('2 results.');
    expect(field().value).toBe('lantern');
    expect(bridge.sent('search:find').at(-1)).toMatchObject({
      words: 'lantern',
      partnershipId: partnership.id,
      from: '2026-06-01',
    });
  });

  test('keeps its words in the address', async () => {
    const { user } = openSearch();
    await user.type(field(), 'lantern');
    await waitFor(() => expect(window.location.search).toBe('?words=lantern'));
  });

  test('leaves nothing of its words in the address of the next screen', async () => {
    const { user } = openSearch(two, '/search?words=lantern');
    await screen.findByText('2 results.');
    await user.click(screen.getByRole('link', { name: 'What is due' }));
    expect(await screen.findByRole('heading', { name: 'What is due', level: 1 })).toBeDefined();
    expect(window.location.search).toBe('');
  });

  test('is gone along by the arrows alone', async () => {
    const { user } = openSearch(two, '/search?words=lantern');
    await screen.findByText('2 results.');
    expect(document.activeElement).toBe(field());
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'A-2026-007' }));
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Safe spaces' }));
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(document.activeElement).toBe(field());
  });

  test('finds what is confidential only when told to, and marks it in words (M3)', async () => {
    const secret = aHit({ isConfidential: true });
    const found = {
      ...nothing,
      groups: [{ kind: 'minute' as const, hits: [secret], hasMore: false }],
    };
    const { bridge, user } = openSearch(found, '/search?words=lantern');
    expect(await screen.findByText(/are not searched until you include them/)).toBeDefined();
    await user.click(screen.getByRole('switch', { name: 'Include confidential' }));
    expect(await screen.findByText('Confidential')).toBeDefined();
    expect(screen.getByText(/searched too, and marked as such/)).toBeDefined();
    expect(bridge.sent('search:find').at(-1)).toMatchObject({ includeConfidential: true });
  });

  test('is narrowed to a partnership and to days', async () => {
    const { bridge, user } = openSearch(two, '/search?words=lantern');
    await screen.findByText('2 results.');
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Partnership' }),
      partnership.name,
    );
    await user.type(screen.getByRole('textbox', { name: 'Until' }), '10/6/2026');
    await user.tab();
    await waitFor(() =>
      expect(bridge.sent('search:find').at(-1)).toMatchObject({
        partnershipId: partnership.id,
        until: '2026-06-10',
      }),
    );
    expect(screen.getByText(/People and organisations have no day/)).toBeDefined();
  });

  test.each<[string, Output<'search:find'>, string, RegExp]>([
    ['nothing was found', nothing, 'lantern', /^Try fewer words/],
    ['the words are too common', nothing, 'of the', /^These words are too common/],
    [
      'only words like them were found',
      { ...two, isSimilar: true },
      'lanturn',
      /^Nothing has these very words/,
    ],
    [
      'documents are still read',
      { ...two, reading: { done: 3, of: 9 } },
      'lantern',
      /3 of 9 documents/,
    ],
    [
      'there is more',
      { ...two, groups: two.groups.map((one) => ({ ...one, hasMore: true })) },
      'lantern',
      /^The best 2 results/,
    ],
  ])('says when %s', async (_, found, typed, said) => {
    const { user } = openSearch(found);
    await user.type(field(), typed);
    expect(await screen.findByText(said)).toBeDefined();
  });
});

describe('the palette', () => {
  test('shows what is found below the commands, and leads to all of it', async () => {
    const { bridge, user } = openSearch(two, '/');
    await screen.findByRole('heading', { level: 1 });
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByRole('textbox', { name: 'Commands' }), 'lantern');
    expect(
      await screen.findByRole('button', { name: /^Minutes: The lantern is lit\./ }),
    ).toBeDefined();
    expect(bridge.sent('search:find').at(-1)).toMatchObject({ includeConfidential: false });
    await user.click(screen.getByRole('button', { name: /^Search everything for/ }));
    expect(await screen.findByRole('heading', { name: 'Search', level: 1 })).toBeDefined();
    expect(field().value).toBe('lantern');
  });
});
