import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { PersonRecord } from '#shared/ipc/areas/person-record';
import { ok } from '#shared/ipc/result';
import { declarationIdSchema } from '#shared/model/id';
import { isoDate } from '#shared/model/iso-date';
import { giftIdSchema, standingInterestIdSchema } from '#shared/model/register-ids';
import { aPerson, ids } from '../../../support/board-builders';
import { boardAnswers } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';
import { nothingRecorded } from '../../../support/person-records';
import { TODAY } from '../../../support/sample-records';

const here = { partnershipId: ids.partnership('one'), partnershipName: 'Safer Anyshire' };

const full: PersonRecord = {
  attendance: [
    {
      ...here,
      year: '2026',
      meetings: 4,
      there: 3,
      asStandIn: 1,
      apologies: 1,
      absent: 0,
      standInSent: 1,
      percent: 75,
    },
  ],
  actions: [
    {
      ...here,
      id: ids.action(1),
      reference: 'A-2026-001',
      due: null,
      status: 'open',
      closedOn: null,
      isConfidential: true,
    },
    {
      ...here,
      id: ids.action(2),
      reference: 'A-2026-002',
      due: isoDate('2026-05-01'),
      status: 'complete',
      closedOn: isoDate('2026-04-30'),
      isConfidential: false,
    },
  ],
  interests: [
    {
      ...here,
      id: standingInterestIdSchema.parse('i1'),
      text: 'Trustee of the Youth Trust',
      from: isoDate('2025-01-01'),
      until: null,
      category: 'Membership',
    },
    {
      ...here,
      id: standingInterestIdSchema.parse('i2'),
      text: 'Owns a shop',
      from: null,
      until: isoDate('2025-01-01'),
      category: '',
    },
  ],
  declarations: [
    {
      ...here,
      id: declarationIdSchema.parse('d1'),
      meetingId: ids.meeting('june'),
      date: isoDate('2026-06-10'),
      item: 'Grants',
      isClosed: true,
      nature: 'a tenancy',
      takesPart: false,
    },
  ],
  gifts: [
    {
      ...here,
      id: giftIdSchema.parse('g1'),
      on: isoDate('2026-06-01'),
      what: 'Lunch',
      from: 'A supplier',
      isAccepted: true,
    },
    {
      ...here,
      id: giftIdSchema.parse('g2'),
      on: isoDate('2026-06-02'),
      what: 'A pen',
      from: 'Another',
      isAccepted: false,
    },
  ],
  unread: 2,
};

const open = (record: PersonRecord) =>
  openScreen('/people/person-bell', {
    ...boardAnswers(),
    'people:record': () => ok(record),
    'people:open': () =>
      ok({ person: aPerson('bell'), organisation: '', today: TODAY, holdings: [], clashes: [] }),
  });

const rowsOf = async (name: string): Promise<(string | null)[][]> => {
  const table = await screen.findByRole('table', { name });
  const rows = within(table).getAllByRole('row').slice(1);
  return rows.map((row) =>
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  );
};

describe('what the records of all partnerships say of a person (P18)', () => {
  it('is their attendance by year with its rate (M4)', async () => {
    open(full);
    expect(await rowsOf('Attendance')).toEqual([
      ['Safer Anyshire', '2026', '4', '3 (1 standing in)', '1', '0', '1', '75 %'],
    ]);
  });

  it('is their actions, each leading to the log, what is confidential marked in words', async () => {
    open(full);
    expect(await rowsOf('Actions')).toEqual([
      ['A-2026-001Confidential', 'Safer Anyshire', 'No date', 'Open'],
      ['A-2026-002', 'Safer Anyshire', '1 May 2026', 'Complete, 30 Apr 2026'],
    ]);
    expect(screen.getByRole('link', { name: 'A-2026-001' }).getAttribute('href')).toBe(
      '#/p/partnership-one/actions?open=action-1',
    );
  });

  it('is their interests, registered and declared, and gifts', async () => {
    open(full);
    expect(await rowsOf('Registered interests')).toEqual([
      ['Membership: Trustee of the Youth Trust', 'Safer Anyshire', 'From 1 Jan 2025'],
      ['Owns a shop', 'Safer Anyshire', 'Until 1 Jan 2025'],
    ]);
    expect(await rowsOf('Interests declared at meetings')).toEqual([
      [
        '10 June 2026',
        'Safer Anyshire',
        'Grants (closed item: confidential)',
        'a tenancy (took no part)',
      ],
    ]);
    expect(await rowsOf('Gifts and hospitality')).toEqual([
      ['1 June 2026', 'Safer Anyshire', 'Lunch', 'A supplier', 'Yes'],
      ['2 June 2026', 'Safer Anyshire', 'A pen', 'Another', 'No'],
    ]);
  });

  it('is said to be perhaps not all where documents could not be read', async () => {
    open(full);
    expect(await screen.findByText(/^2 documents could not be read/)).toBeDefined();
  });

  it('is said plainly to be nothing, part by part', async () => {
    open(nothingRecorded);
    for (const words of [
      'They were marked at no closed meeting.',
      'They own no action.',
      'No standing interest of theirs is registered.',
      'They declared no interest at a meeting.',
      'No gift or hospitality of theirs is recorded.',
    ]) {
      expect(await screen.findByText(words)).toBeDefined();
    }
    expect(screen.queryByText(/could not be read/)).toBeNull();
  });
});
