import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { MergePreview } from '#shared/ipc/areas/people-merging';
import { ok, refuse } from '#shared/ipc/result';
import { ids } from '../../../support/board-builders';
import { boardAnswers, UNDO } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';
import { nothingRecorded } from '../../../support/person-records';

const here = { partnershipId: ids.partnership('one'), partnershipName: 'Safer Anyshire' };

const preview = (changes: Partial<MergePreview> = {}): MergePreview => ({
  facts: [
    { fact: 'name', stays: 'Grace Bell', goes: 'G Bell' },
    { fact: 'jobTitle', stays: 'Head', goes: 'Head' },
    { fact: 'email', stays: '', goes: 'g@x.example' },
    { fact: 'phone', stays: '', goes: '' },
  ],
  lines: [
    { ...here, kind: 'attendance', count: 14, names: ['2026-06-10', '2026-03-11'] },
    { ...here, kind: 'actions', count: 1, names: ['A-2026-001'] },
    { partnershipId: null, partnershipName: '', kind: 'saved-filters', count: 1, names: [] },
  ],
  effects: [
    {
      ...here,
      what: 'attendance-kept',
      subject: '2026-06-10',
      marks: { kept: 'present', dropped: 'apologies' },
    },
  ],
  bars: [],
  ...changes,
});

const turned = (one: MergePreview): MergePreview => ({
  ...one,
  facts: one.facts.map(({ fact, stays, goes }) => ({ fact, stays: goes, goes: stays })),
});

const open = (answer: MergePreview, path = '/people/merge/person-bell/person-twin') =>
  openScreen(path, {
    ...boardAnswers(),
    'people:previewMerge': ({ stays }) => ok(stays.endsWith('twin') ? turned(answer) : answer),
    'people:merge': () => ok({ undo: UNDO }),
    'people:open': () => refuse('not-found', { what: 'person' }),
  });

describe('two entries of one person (P18)', () => {
  it('are compared: what refers to the one that goes, and what becomes one', async () => {
    open(preview());
    const table = await screen.findByRole('table', { name: 'What refers to G Bell now' });
    const rows = within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) =>
        within(row)
          .getAllByRole('cell')
          .map((cell) => cell.textContent),
      );
    expect(rows).toEqual([
      [
        'Safer Anyshire',
        '14 meetings with their attendance',
        '10 June 2026, 11 March 2026 and 12 more',
      ],
      ['Safer Anyshire', '1 action', 'A-2026-001'],
      ['All partnerships together', '1 saved question about actions', ''],
    ]);
    expect(screen.getByText(/“Present” is kept, “Apologies” is not/)).toBeDefined();
  });

  it('are made one with the facts chosen; what only one entry says is kept by itself', async () => {
    const { user, bridge } = open(preview());
    expect(await screen.findByRole('radio', { name: 'E-mail: keep g@x.example' })).toHaveProperty(
      'checked',
      true,
    );
    await user.click(screen.getByRole('radio', { name: 'Name: keep G Bell' }));
    await user.click(screen.getByRole('radio', { name: 'E-mail: keep nothing' }));
    await user.click(screen.getByRole('button', { name: 'Merge the two entries' }));
    await waitFor(() =>
      expect(bridge.sent('people:merge')).toEqual([
        { kind: 'person', stays: 'person-bell', goes: 'person-twin', fromGoing: ['name'] },
      ]),
    );
    expect(await screen.findByText('G Bell is now one entry with Grace Bell.')).toBeDefined();
    expect(window.location.hash).toBe('#/people/person-bell');
  });

  it('can be made one the other way round', async () => {
    const { user, bridge } = open(preview());
    const choice = await screen.findByRole('radiogroup', { name: 'Which entry stays' });
    await user.click(within(choice).getByRole('radio', { name: 'G Bell' }));
    await screen.findByRole('table', { name: 'What refers to Grace Bell now' });
    await user.click(screen.getByRole('button', { name: 'Merge the two entries' }));
    await waitFor(() =>
      expect(bridge.sent('people:merge')).toEqual([
        { kind: 'person', stays: 'person-twin', goes: 'person-bell', fromGoing: [] },
      ]),
    );
  });

  it('are left as two where the record has them as two people, with the reason', async () => {
    open(preview({ bars: [{ ...here, because: 'stood-in', subject: '2026-06-10' }] }));
    expect((await screen.findByRole('alert')).textContent).toContain(
      'Safer Anyshire: One of the two stood in for the other (10 June 2026)',
    );
    expect(screen.queryByRole('button', { name: 'Merge the two entries' })).toBeNull();
  });

  it('to which nothing refers are only taken off the list', async () => {
    open(preview({ lines: [], effects: [] }));
    expect(await screen.findByText(/^Nothing refers to this entry/)).toBeDefined();
  });

  it('are found from the page of one of them', async () => {
    const { user } = openScreen('/people/person-bell', {
      ...boardAnswers(),
      'people:record': () => ok(nothingRecorded),
      'people:open': () =>
        ok({
          person: { ...boardPerson, id: ids.person('bell') },
          organisation: '',
          today: '2026-06-12' as never,
          holdings: [],
          clashes: [],
        }),
      'people:list': () =>
        ok([
          { id: ids.person('bell'), name: 'Grace Bell', ...listed },
          { id: ids.person('twin'), name: 'G Bell', ...listed },
        ]),
      'people:previewMerge': () => ok(preview()),
    });
    await user.click(await screen.findByRole('button', { name: 'Merge with another entry' }));
    const panel = within(await screen.findByRole('dialog'));
    await user.click(panel.getByRole('button', { name: 'Compare the two' }));
    expect(await panel.findByText(/^Enter the other entry/)).toBeDefined();
    const other = panel.getByRole('combobox', { name: /The other entry/ });
    await user.type(other, 'G Bell{ArrowDown}{Enter}');
    expect(other).toHaveProperty('value', 'G Bell, Analyst');
    await user.click(panel.getByRole('button', { name: 'Compare the two' }));
    await waitFor(() =>
      expect(window.location.hash).toBe('#/people/merge/person-bell/person-twin'),
    );
  });

  it('at addresses that are nobody’s are not found', async () => {
    open(preview(), '/people/merge/../x');
    const heading = await screen.findByRole('heading', { level: 1 });
    expect(heading.textContent).not.toBe('Merge two entries of a person');
  });
});

const listed = { jobTitle: 'Analyst', organisation: '', partnerships: 0 };
const boardPerson = {
  name: 'Grace Bell',
  jobTitle: '',
  organisationId: null,
  email: '',
  phone: '',
  initials: '',
  pronunciation: '',
  anonymisedOn: null,
};
