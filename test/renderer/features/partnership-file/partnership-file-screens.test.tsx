import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { FileRow, FoundFile, PartnershipFileToken } from '#shared/ipc/areas/partnership-file';
import { ok } from '#shared/ipc/result';
import { filePointIdSchema } from '#shared/model/id';
import { isoInstantSchema } from '#shared/model/iso-date';
import { boardAnswers, boardView, UNDO, type Answers } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';

const board = boardView();
const partnershipId = board.partnership.id;
const at = isoInstantSchema.parse('2026-06-12T09:30:00.000Z');

function openWriting(answers: Answers = {}) {
  return openScreen(`/p/${partnershipId}/partnership-file`, {
    ...boardAnswers(board),
    'partnershipFile:known': () => ok({ points: [] }),
    ...answers,
  });
}

describe('writing a partnership file (M6)', () => {
  it('says what is in it, and that it holds confidential matter without a password', async () => {
    openWriting();
    expect(await screen.findByText(/^It holds confidential matter/)).toBeDefined();
    expect(await screen.findByText(/^No file of this partnership/)).toBeDefined();
  });

  it('says what was written, and what could not be read', async () => {
    const written = { fileName: 'Safer.minutebook', meetings: 3, papers: 1, missing: ['A.pdf'] };
    const { user } = openWriting({ 'partnershipFile:write': () => ok(written) });
    await user.click(await screen.findByRole('button', { name: 'Write partnership file…' }));
    expect(
      await screen.findByText('Safer.minutebook is written, with 3 meetings and 1 paper.'),
    ).toBeDefined();
    const section = screen.getByRole('heading', { name: 'Not in the file' }).closest('section')!;
    expect(within(section).getByRole('listitem').textContent).toBe('A.pdf');
  });

  it('says nothing where nobody chose a place', async () => {
    const { user } = openWriting({ 'partnershipFile:write': () => ok(null) });
    await user.click(await screen.findByRole('button', { name: 'Write partnership file…' }));
    expect(screen.queryByText(/is written/)).toBeNull();
  });

  it('lists what went to and fro', async () => {
    const point = (id: string, way: 'written' | 'taken') => ({
      id: filePointIdSchema.parse(id),
      at,
      way,
    });
    const points = [point('two', 'taken'), point('one', 'written')];
    openWriting({ 'partnershipFile:known': () => ok({ points }) });
    const rows = await screen.findAllByRole('row');
    expect(rows.slice(1).map((row) => row.lastElementChild!.textContent)).toEqual([
      'Taken over here',
      'Written here',
    ]);
  });
});

const none = { total: 0, rows: [] };
const found: FoundFile = {
  token: 'token-1' as PartnershipFileToken,
  name: 'Safer Anyshire',
  writtenAt: at,
  isHere: true,
  commonAt: at,
  meetings: 12,
  actions: 1,
  people: 2,
  papers: 3,
  damaged: [],
  new: none,
  changed: none,
  deleted: none,
  both: none,
  ours: 0,
  numbersTwice: [],
};

function aRow(entry: string, title: string, here: string | null, there: string | null): FileRow {
  return { kind: 'action-log', id: partnershipId, key: 'actions', entry, title, here, there };
}

async function openTaking(shown: FoundFile) {
  const opened = openScreen('/partnerships/take', {
    ...boardAnswers(board),
    'partnershipFile:choose': () => ok(shown),
    'partnershipFile:take': () => ok({ partnershipId, name: shown.name, undo: UNDO }),
  });
  await opened.user.click(await screen.findByRole('button', { name: 'Choose a file…' }));
  await screen.findByRole('heading', { name: /^Safer Anyshire, written / });
  return opened;
}

describe('a partnership file that the system hands over', () => {
  it('opens from wherever somebody is, and another one after it', async () => {
    const second = { ...found, token: 'token-2' as PartnershipFileToken, name: 'Safer Otherton' };
    const files = [found, second];
    const { bridge } = openScreen('/people', {
      ...boardAnswers(board),
      'partnershipFile:given': () => ok(files.shift() ?? null),
    });
    await screen.findByRole('heading', { level: 1 });
    act(() => bridge.giveFromSystem());
    await screen.findByRole('heading', { name: /^Safer Anyshire, written / });
    act(() => bridge.giveFromSystem());
    await screen.findByRole('heading', { name: /^Safer Otherton, written / });
    expect(screen.queryByRole('heading', { name: /^Safer Anyshire, written / })).toBeNull();
  });
});

describe('taking a partnership file over (M6)', () => {
  it('says what is in it, and that nothing of it is new', async () => {
    await openTaking(found);
    expect(screen.getByText('12 meetings, 1 action, 2 people, 3 papers')).toBeDefined();
    expect(screen.getByText('The file says nothing that is not here already.')).toBeDefined();
  });

  it('says that a partnership will be added beside the others', async () => {
    await openTaking({ ...found, isHere: false, commonAt: null });
    expect(screen.getByText(/^This partnership is not here yet/)).toBeDefined();
    expect(screen.queryByText(/nothing that is not here already/)).toBeNull();
  });

  it('warns where nobody can tell who changed what', async () => {
    await openTaking({ ...found, commonAt: null });
    expect(screen.getByText(/^No earlier file is known to both sides/)).toBeDefined();
  });

  it('names what is damaged, what stays as it is, and numbers that stand twice', async () => {
    await openTaking({
      ...found,
      damaged: ['Meeting: 10 June 2026'],
      ours: 2,
      numbersTwice: ['A-2026-004'],
    });
    expect(screen.getByText('Meeting: 10 June 2026')).toBeDefined();
    expect(screen.getByText(/^2 parts were changed here alone/)).toBeDefined();
    expect(screen.getByText(/^Both sides gave these numbers: A-2026-004/)).toBeDefined();
  });

  it('keeps what is here where both sides changed it, and removes what the file removed, unless told otherwise', async () => {
    const { user, bridge } = await openTaking({
      ...found,
      both: {
        total: 3,
        rows: [aRow('a', 'Action: A-1', 'Ours', 'Theirs'), aRow('b', 'Action: A-2', 'Own', null)],
      },
      deleted: { total: 1, rows: [aRow('c', 'Action: A-3', 'Old', null)] },
    });
    const first = within(screen.getByRole('radiogroup', { name: 'Action: A-1' }));
    const last = within(screen.getByRole('radiogroup', { name: 'Action: A-3' }));
    const isOn = (group: typeof first, name: RegExp) =>
      group.getByRole<HTMLInputElement>('radio', { name }).checked;
    expect([isOn(first, /^Keep/), isOn(last, /^Take/)]).toEqual([true, true]);
    expect(screen.getByText(/^1 more is not shown/)).toBeDefined();
    await user.click(first.getByRole('radio', { name: /^Take/ }));
    await user.click(last.getByRole('radio', { name: /^Keep/ }));
    await user.click(screen.getByRole('button', { name: 'Take it over' }));
    await screen.findByText('Safer Anyshire is taken over.');
    const part = { kind: 'action-log', id: partnershipId, key: 'actions' };
    expect(bridge.sent('partnershipFile:take')).toMatchObject([
      {
        token: 'token-1',
        choices: [
          { ...part, entry: 'a', take: 'there' },
          { ...part, entry: 'c', take: 'here' },
        ],
      },
    ]);
    expect(window.location.hash).toBe(`#/p/${partnershipId}/meetings`);
  });

  it('lists what is new and what is changed', async () => {
    await openTaking({
      ...found,
      new: { total: 301, rows: [aRow('a', 'Action: A-1', null, 'Mend the lamp')] },
      changed: { total: 1, rows: [aRow('b', 'Action: A-2', 'Before', 'After')] },
    });
    const added = within(screen.getByRole('table', { name: 'New in the file (301)' }));
    expect(added.getAllByRole('row')[1]!.textContent).toBe('Action: A-1Mend the lamp');
    expect(screen.getByText('and 300 more')).toBeDefined();
    const changed = within(screen.getByRole('table', { name: 'Changed in the file (1)' }));
    expect(changed.getAllByRole('row')[1]!.textContent).toBe('Action: A-2BeforeAfter');
  });

  it('lets the file be left, and nothing was taken', async () => {
    const { user, bridge } = await openTaking(found);
    await user.click(screen.getByRole('button', { name: 'Leave it' }));
    expect(screen.queryByRole('heading', { name: /^Safer Anyshire, written / })).toBeNull();
    expect(bridge.sent('partnershipFile:take')).toEqual([]);
  });
});
