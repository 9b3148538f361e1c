import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ok } from '#shared/ipc/result';
import { voteIdSchema } from '#shared/model/id';
import { isoTime } from '#shared/model/iso-date';
import type { Meeting } from '#shared/model/meeting';
import { ids } from '../../../../support/board-builders';
import { boardAnswers, boardView } from '../../../../support/fake-bridge';
import { aDeclaration, aVote } from '../../../../support/minute-blocks';
import { openScreen } from '../../../../support/open-screen';
import { boardAttendance } from '../../../../support/sample-board';
import { aMeeting, anItem } from '../../../../support/sample-records';

/** A meeting of its own for each test: what is typed in one is kept for as long as the window lives. */
async function open(name: string, changes: Partial<Meeting> = {}) {
  const meeting = aMeeting({
    id: ids.meeting(name),
    state: 'in-progress',
    agenda: [anItem(1, { title: 'Hate crime pathway' })],
    attendance: boardAttendance(),
    ...changes,
  });
  const opened = openScreen(`/m/${meeting.id}/minutes`, {
    ...boardAnswers(boardView(), meeting),
    'minutes:save': () => ok({ savedAt: isoTime('10:42'), seq: 1, kept: 0 }),
    'minutes:recordVote': () => ok({ id: voteIdSchema.parse('v1') }),
  });
  const text = await screen.findByRole('textbox', { name: 'Minutes of the meeting' });
  return { ...opened, text };
}

type Opened = Awaited<ReturnType<typeof open>>;

async function type({ user, text }: Opened, words: string): Promise<void> {
  await user.click(text);
  await user.keyboard(`${words}{Enter}`);
}

describe('a vote that is typed', () => {
  it('is recorded with who moved it and its count', async () => {
    const opened = await open('vote-recorded');
    await type(opened, 'Vote: That it be done, proposed by Cllr Amara Ahmed, 7-2-1');
    expect(await screen.findByText(/7 for, 2 against, 1 abstention/)).toBeDefined();
    expect(opened.bridge.sent('minutes:recordVote')).toEqual([
      {
        meetingId: ids.meeting('vote-recorded'),
        itemId: ids.item(1),
        movedBy: ids.person('ahmed'),
        secondedBy: null,
      },
    ]);
  });

  it.each([
    ['without a count', 'Vote: That it be done', /^Say at the end how many were for and against/],
    ['without a motion', 'Vote: 7 for, 2 against', /^Say what was put to the vote/],
  ])('says what is missing %s, and keeps the words', async (name, words, problem) => {
    const opened = await open(`vote-${name.replaceAll(' ', '-')}`);
    await type(opened, words);
    expect(screen.getByRole('alert').textContent).toMatch(problem);
    expect(opened.text.textContent).toContain(words);
    expect(opened.bridge.sent('minutes:recordVote')).toEqual([]);
  });

  it('is not recorded as moved by who has an interest in the item (I2, I4)', async () => {
    const declared = aDeclaration({ personId: ids.person('ahmed'), aboutItemId: ids.item(1) });
    const opened = await open('vote-barred', {
      minutes: [{ itemId: ids.item(1), blocks: [declared] }],
    });
    await type(opened, 'Vote: That it be done, proposed by Cllr Amara Ahmed, 7 for');
    expect(screen.getByRole('alert').textContent).toMatch(
      /^Cllr Amara Ahmed has an interest in this item/,
    );
    expect(opened.bridge.sent('minutes:recordVote')).toEqual([]);
  });

  it('says beside the line that nobody is named, and that more voted than may', async () => {
    const opened = await open('vote-typed');
    await opened.user.click(opened.text);
    await opened.user.keyboard('Vote: That it be done, moved by Amra Ahmed, 99 for');
    const said = opened.text.querySelector('[data-said]')?.getAttribute('data-said');
    expect(said).toMatch(/^Proposed by nobody yet .* 99 for.*More votes are recorded than/);
  });

  it('becomes a line again to be changed', async () => {
    const opened = await open('vote-changed', {
      minutes: [{ itemId: ids.item(1), blocks: [aVote({ secondedBy: ids.person('ahmed') })] }],
    });
    await opened.user.click(await screen.findByRole('button', { name: 'Change the vote' }));
    expect(opened.text.textContent).toContain(
      'Vote: That the plan be adopted, seconded by @Cllr Amara Ahmed, 7 for, 2 against, 0 abstained',
    );
  });
});
