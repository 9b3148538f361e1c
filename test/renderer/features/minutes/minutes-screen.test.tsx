import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Output } from '#shared/ipc/contract';
import { ok, refuse, type Result } from '#shared/ipc/result';
import { decisionIdSchema } from '#shared/model/id';
import { isoTime } from '#shared/model/iso-date';
import type { Meeting } from '#shared/model/meeting';
import { boardAnswers, boardView, UNDO, type Answers } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';
import { boardAttendance } from '../../../support/sample-board';
import { ids } from '../../../support/board-builders';
import { aMeeting, anAttendance, anItem } from '../../../support/sample-records';

const view = boardView();
const NUMBERED = { id: decisionIdSchema.parse('d7'), reference: 'D-2026-007' };

/** A meeting of its own for each test: what is typed in one is kept for as long as the window lives. */
function open(name: string, changes: Partial<Meeting>, answers: Answers = {}) {
  const meeting = aMeeting({
    id: ids.meeting(name),
    state: 'in-progress',
    agenda: [anItem(1, { title: 'Hate crime pathway' }), anItem(2, { title: 'Forward plan' })],
    ...changes,
  });
  const changed = { view: { ...view, meeting, actions: [] }, undo: UNDO };
  return openScreen(`/m/${meeting.id}/minutes`, {
    ...boardAnswers(view, meeting),
    'minutes:save': () => ok({ savedAt: isoTime('10:42'), seq: 1, kept: 0 }),
    'minutes:numberDecision': () => ok(NUMBERED),
    'meetings:markAttendance': () => ok(changed),
    ...answers,
  });
}

type Opened = ReturnType<typeof open>;

/** Types a decision into the text. */
async function decide({ user }: Opened, words: string): Promise<HTMLElement> {
  await user.click(await screen.findByRole('button', { name: /^Decision/ }));
  await user.keyboard(`${words}{Enter}`);
  return screen.getByRole('textbox', { name: 'Minutes of the meeting' });
}

/** A main process that answers a save only when the test says so. */
function heldSaves() {
  const answers: ((result: Result<Output<'minutes:save'>>) => void)[] = [];
  return {
    answers,
    save: () => new Promise<Result<Output<'minutes:save'>>>((answer) => answers.push(answer)),
  };
}

/** Answers every save until all is saved. */
async function allSaved(
  answers: ReturnType<typeof heldSaves>['answers'],
  time: string,
): Promise<void> {
  await waitFor(() => {
    for (const answer of answers.splice(0)) {
      answer(ok({ savedAt: isoTime(time), seq: 1, kept: 0 }));
    }
    expect(screen.getByText(`Saved ${time}`)).toBeDefined();
  });
}

describe('MinutesScreen', () => {
  it('shows the quorum with its sum and its clause', async () => {
    open('quorate', { attendance: boardAttendance() });
    const sum = await screen.findByText(/^Quorate: 12 of 16 organisations represented, 6 needed/);
    expect(sum.textContent).toContain('clause 8.7');
  });

  it('refuses a decision while inquorate beside its words, by the clause, and keeps them', async () => {
    const opened = open('inquorate', { attendance: [anAttendance(ids.person('ahmed'))] });
    const text = await decide(opened, 'That the pilot be extended.');
    expect(screen.getByRole('alert').textContent).toMatch(/not quorate.*clause 8\.7/);
    expect(text.textContent).toContain('Resolved: That the pilot be extended.');
    expect(opened.bridge.sent('minutes:numberDecision')).toEqual([]);
  });

  it('keeps the words of a decision that the main process refuses, and says why', async () => {
    const opened = open(
      'refused',
      { attendance: boardAttendance() },
      { 'minutes:numberDecision': () => refuse('disk-full') },
    );
    const text = await decide(opened, 'That the pilot be extended.');
    expect(await screen.findByText(/The disk is full/)).toBeDefined();
    expect(text.textContent).toContain('Resolved: That the pilot be extended.');
  });

  it('puts a decision with its number into the text and saves it there', async () => {
    const opened = open('decided', { attendance: boardAttendance() });
    const text = await decide(opened, 'That the plan be adopted.');
    await waitFor(() => expect(text.textContent).toContain('RESOLVED D-2026-007'));
    expect(text.textContent).not.toContain('Resolved:');
    await waitFor(() =>
      expect(opened.bridge.sent('minutes:save').at(-1)).toMatchObject({
        meetingId: ids.meeting('decided'),
        itemId: ids.item(1),
        blocks: [{ type: 'decision', ...NUMBERED, text: 'That the plan be adopted.' }],
      }),
    );
  });

  it('asks what is to be done where a line says only who and by when, and keeps it', async () => {
    const opened = open('only-when', { attendance: boardAttendance() });
    await opened.user.click(await screen.findByRole('button', { name: /^Action/ }));
    await opened.user.keyboard('by Friday{Enter}');
    expect(screen.getByRole('alert').textContent).toMatch(/^Say what is to be done/);
    expect(opened.bridge.sent('actions:record')).toEqual([]);
    const text = screen.getByRole('textbox', { name: 'Minutes of the meeting' });
    expect(text.textContent).toContain('Action: by Friday');
  });

  it('does not take back what has its number: it would be recorded twice', async () => {
    const opened = open('not-taken-back', { attendance: boardAttendance() });
    const text = await decide(opened, 'That the plan be adopted.');
    await waitFor(() => expect(text.textContent).toContain('RESOLVED D-2026-007'));
    for (const _ of 'undo') await opened.user.keyboard('{Control>}z{/Control}');
    expect(text.textContent).toContain('RESOLVED D-2026-007');
    expect(text.textContent).not.toContain('Resolved:');
  });

  it('says Saving until the answer, and Saved with the time only then', async () => {
    const { answers, save } = heldSaves();
    const opened = open('slow', { attendance: boardAttendance() }, { 'minutes:save': save });
    await decide(opened, 'That the plan be adopted.');
    expect(await screen.findByText('Saving…')).toBeDefined();
    await waitFor(() => expect(answers.length).toBeGreaterThan(0));
    expect(screen.queryByText(/^Saved/)).toBeNull();
    // What was typed while the first was under way goes with the next.
    await allSaved(answers, '10:42');
  });

  it('says that something is not saved, and tries again when told to', async () => {
    const { answers, save } = heldSaves();
    const opened = open('full-disk', { attendance: boardAttendance() }, { 'minutes:save': save });
    await decide(opened, 'That the plan be adopted.');
    await waitFor(() => expect(answers.length).toBeGreaterThan(0));
    answers.shift()?.(refuse('disk-full'));
    expect(await screen.findByText('Not saved yet')).toBeDefined();
    await opened.user.click(screen.getByRole('button', { name: 'Try again' }));
    await allSaved(answers, '10:43');
  });

  it('marks who is there, and everybody not yet marked at once', async () => {
    const attendance = ['ahmed', 'pryce', 'okafor'].map((key) =>
      anAttendance(ids.person(key), { mark: 'not-marked' }),
    );
    const { bridge, user } = open('marking', { attendance });
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Attendance of Siân Pryce' }),
      'Apologies',
    );
    expect(bridge.sent('meetings:markAttendance')).toMatchObject([
      { attendance: [{ personId: ids.person('pryce'), mark: 'apologies' }] },
    ]);
    await user.click(screen.getByRole('button', { name: 'Mark the rest present' }));
    await waitFor(() => expect(bridge.sent('meetings:markAttendance')).toHaveLength(2));
    expect(bridge.sent('meetings:markAttendance')[1]?.attendance.map(({ mark }) => mark)).toEqual([
      'present',
      'present',
      'present',
    ]);
  });

  it('lists a stand-in in whose place they sit, who has then sent apologies', async () => {
    const { bridge, user } = open('standing-in', {
      attendance: [anAttendance(ids.person('pryce'), { mark: 'not-marked' })],
    });
    await user.click(await screen.findByRole('button', { name: 'Add someone' }));
    const form = await screen.findByRole('form', { name: 'Add someone' });
    const field = (name: string) => within(form).getByRole('combobox', { name });
    await user.type(field('Name'), 'Carla Webb, Anyshire Constabulary');
    await user.selectOptions(field('There as'), 'Substitute');
    await user.click(within(form).getByRole('button', { name: 'Add to attendance' }));
    expect(await within(form).findByText('Enter whose place they take')).toBeDefined();
    await user.selectOptions(field('In place of'), 'Siân Pryce (Anyshire Constabulary)');
    await user.click(within(form).getByRole('button', { name: 'Add to attendance' }));
    await waitFor(() =>
      expect(bridge.sent('meetings:markAttendance')).toMatchObject([
        {
          attendance: [
            { personId: ids.person('webb'), standsInFor: ids.person('pryce'), mark: 'present' },
            { personId: ids.person('pryce'), mark: 'apologies' },
          ],
        },
      ]),
    );
  });

  it('goes to another item by its title, and marks those with something written', async () => {
    const { bridge, user } = open('stepping', {
      minutes: [
        {
          itemId: ids.item(2),
          blocks: [{ type: 'paragraph', isConfidential: false, text: 'Said.' }],
        },
      ],
    });
    const second = await screen.findByRole('button', { name: /Forward plan/ });
    expect(within(second).getByLabelText('written')).toBeDefined();
    await user.click(second);
    expect(second.getAttribute('aria-current')).toBe('step');
    const item = screen.getByRole('group', { name: 'Minute of item 2, Forward plan' });
    expect(item.textContent).toContain('Said.');
    expect(screen.getByText('Item 2 of 2, Forward plan').getAttribute('role')).toBe('status');
    await user.keyboard('Noted.');
    await waitFor(() =>
      expect(bridge.sent('minutes:save')).toMatchObject([
        { itemId: ids.item(2), blocks: [{ text: 'Said.Noted.' }] },
      ]),
    );
  });

  it('says where to begin while the agenda is empty', async () => {
    open('empty', { agenda: [] });
    expect(await screen.findByText(/The agenda has no items yet/)).toBeDefined();
  });
});
