import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { KindToReview, RetentionReview } from '#shared/model/retention-review';
import { ok } from '#shared/ipc/result';
import { actionIdSchema } from '#shared/model/id';
import { isoDate } from '#shared/model/iso-date';
import { retainedSchema, type Retained } from '#shared/model/retention';
import { ids } from '../../../support/board-builders';
import { boardAnswers } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';
import { TODAY } from '../../../support/sample-records';

const silent = (record: Retained): KindToReview => ({
  record,
  setting: null,
  due: [],
  next: null,
  undated: 0,
});

function reviewOf(...kinds: KindToReview[]): RetentionReview {
  const of = (record: Retained) => kinds.find((kind) => kind.record === record) ?? silent(record);
  return { today: TODAY, kinds: retainedSchema.options.map(of), unread: 0 };
}

const open = (review: RetentionReview) =>
  openScreen('/p/partnership-one/retention', {
    ...boardAnswers(),
    'retention:review': () => ok(review),
  });

const sixYears = (record: Retained) => ({ record, years: 6, clause: 'Schedule 4' });
const days = { lastUse: isoDate('2019-06-10'), from: isoDate('2025-06-11'), isConfidential: false };
const part = (name: string) => within(screen.getByRole('region', { name }));

describe('what may go by now (X6)', () => {
  it('lists each kind with its time, its rule and the day from which each may go', async () => {
    open(
      reviewOf({
        record: 'minutes',
        setting: sixYears('minutes'),
        due: [
          {
            ...days,
            what: 'Meeting of 10 June 2019',
            opens: { screen: 'meeting', meetingId: ids.meeting('old') },
          },
        ],
        next: isoDate('2026-07-01'),
        undated: 0,
      }),
    );
    expect(await screen.findByText('Kept for 6 years after last use (Schedule 4).')).toBeDefined();
    const minutes = part('Minutes');
    expect(
      minutes.getByRole('row', { name: 'Meeting of 10 June 2019 10 June 2019 11 June 2025' }),
    ).toBeDefined();
    const link = minutes.getByRole('link', { name: 'Meeting of 10 June 2019' });
    expect(link.getAttribute('href')).toBe('#/m/meeting-old/record');
    expect(minutes.getByText('The next may go from 1 July 2026.')).toBeDefined();
  });

  it('leads to the action, the person, the interests and the papers, and marks what is confidential', async () => {
    const due = [
      { ...days, what: 'A-1', opens: { screen: 'action', actionId: actionIdSchema.parse('a1') } },
      { ...days, what: 'Grace Bell', opens: { screen: 'person', personId: ids.person('bell') } },
      { ...days, what: 'Interest of X', opens: { screen: 'interests' } },
      { ...days, what: 'A paper', isConfidential: true, opens: { screen: 'papers' } },
    ] as const;
    open(reviewOf({ ...silent('actions'), setting: sixYears('actions'), due: [...due] }));
    await screen.findByRole('link', { name: 'A-1' });
    const to = due.map(({ what }) => screen.getByRole('link', { name: what }).getAttribute('href'));
    expect(to).toEqual([
      '#/p/partnership-one/actions?open=a1',
      '#/people/person-bell',
      '#/p/partnership-one/interests',
      '#/p/partnership-one/papers',
    ]);
    expect(part('Actions').getAllByText('Confidential')).toHaveLength(1);
  });

  it('says that no period is set, and invents none', async () => {
    open(reviewOf());
    expect(await screen.findByText(/^No period is set for any kind of record/)).toBeDefined();
    expect(screen.getAllByText('No period is set.')).toHaveLength(6);
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('says what is kept for good, what is not older, and of how many nothing is known', async () => {
    open({
      ...reviewOf(
        { ...silent('minutes'), setting: { record: 'minutes', years: null, clause: 'Schedule 1' } },
        { ...silent('papers'), setting: sixYears('papers'), undated: 2 },
      ),
      unread: 1,
    });
    expect(await screen.findByText('Kept for good (Schedule 1).')).toBeDefined();
    expect(part('Papers').getByText('Nothing is older than that.')).toBeDefined();
    expect(part('Papers').getByText(/^Of 2 records no last use is on record/)).toBeDefined();
    expect(screen.getByText(/^1 meeting could not be read/)).toBeDefined();
  });
});
