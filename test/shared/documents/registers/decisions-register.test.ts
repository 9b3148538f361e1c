import { describe, expect, test } from 'vitest';
import { registerOf } from '#shared/documents/registers/register-of';
import { isoDate } from '#shared/model/iso-date';
import type { RegisterTable } from '#shared/model/register-table';
import { emptyRegisters, type Registers } from '#shared/model/registers';
import { ids } from '../../../support/board-builders';
import { aStanding, recorded, registerRecords } from '../../../support/kept-builders';
import { aResult, mayMeeting } from '../../../support/register-papers';

function decisions(
  registers: Partial<Registers> = {},
  version: 'circulated' | 'complete' = 'complete',
): RegisterTable {
  return registerOf(
    'decisions',
    registerRecords({
      meetings: [mayMeeting],
      version,
      registers: { ...emptyRegisters(ids.partnership('anyshire')), ...registers },
    }),
  );
}

const cellsOf = ({ rows }: RegisterTable, place: number) =>
  rows.map(({ cells }) => cells[place]?.text);

describe('the register of decisions (V10, V11, D1)', () => {
  test('has each decision with its words, its meeting and item, and the way to the minutes', () => {
    const { rows, leftOut } = decisions();
    expect(rows).toHaveLength(4);
    expect(leftOut).toBe(0);
    expect(rows[0]).toMatchObject({
      id: 'meeting-may decision-1',
      day: '2026-05-06',
      href: '/m/meeting-may/minutes',
      isConfidential: false,
    });
    expect(rows[0]?.cells.map(({ text }) => text)).toEqual([
      'D-2026-001',
      '6 May 2026',
      'Ordinary meeting\nItem 1: CCTV',
      'RESOLVED That a third van be bought.',
      'Current',
      'None',
      'None',
    ]);
  });

  test('says of a decision without words that it has none', () => {
    expect(cellsOf(decisions(), 3)[2]).toBe('RESOLVED Not worded');
  });

  test('leaves what is confidential out of the circulated one, and counts it (M3)', () => {
    expect(decisions().rows.filter(({ isConfidential }) => isConfidential)).toHaveLength(2);
    const { rows, leftOut } = decisions({}, 'circulated');
    expect(rows.map(({ id }) => id)).toEqual(['meeting-may decision-1', 'meeting-may decision-3']);
    expect(leftOut).toBe(2);
  });

  test.each<[string, Parameters<typeof aStanding>[1], 'circulated' | 'complete', string]>([
    [
      'superseded, by reference and day',
      { state: 'superseded', supersededBy: recorded('may', '3'), since: isoDate('2026-05-06') },
      'complete',
      'Superseded by D-2026-003 from 6 May 2026',
    ],
    [
      'superseded by one that is gone',
      { state: 'superseded', supersededBy: recorded('may', '7') },
      'complete',
      'Superseded by a decision that is no longer recorded',
    ],
    [
      'superseded by a confidential one, which is not named (M3)',
      { state: 'superseded', supersededBy: recorded('may', '2') },
      'circulated',
      'Superseded by a decision recorded separately',
    ],
    [
      'rescinded, with why',
      { state: 'rescinded', since: isoDate('2026-06-01'), note: 'No money' },
      'complete',
      'Rescinded from 1 June 2026\nNo money',
    ],
  ])('says that a decision is %s', (_, changes, version, standing) => {
    const decisionStandings = [aStanding(['may', '1'], changes)];
    expect(cellsOf(decisions({ decisionStandings }, version), 4)[0]).toBe(standing);
  });

  test('says on what a decision depends, and when it is looked at again', () => {
    const known = { conditions: 'If the grant is paid', reviewOn: isoDate('2026-12-01') };
    const { rows } = decisions({ decisionStandings: [aStanding(['may', '1'], known)] });
    expect(rows[0]?.cells.slice(5).map(({ text }) => text)).toEqual([
      'If the grant is paid',
      '1 Dec 2026',
    ]);
  });

  test('has decisions between meetings, each with the way to its own screen (V10)', () => {
    const { rows } = decisions({ electronicDecisions: [aResult()] });
    expect(rows[0]?.cells.map(({ text }) => text)).toEqual([
      'No reference',
      '5 Jun 2026',
      'Between meetings',
      'Grant\nThat the grant be paid.',
      'Current',
      'None',
      'None',
    ]);
    expect(rows[0]?.href).toContain('/between-meetings/');
  });

  test('says where a decision between meetings was reported, and its question where it has no words', () => {
    const reported = {
      meetingId: ids.meeting('may'),
      decision: { id: recorded('may', '1').decisionId, reference: 'D-2026-001' },
    };
    const result = { outcome: 'carried', text: ' ', on: isoDate('2026-06-05') } as const;
    const { rows } = decisions({
      electronicDecisions: [aResult({ reported, result, question: 'Pay it?' })],
    });
    expect(rows[0]?.cells.slice(0, 4).map(({ text }) => text)).toEqual([
      'D-2026-001',
      '5 Jun 2026',
      'Between meetings\nMeeting of 6 May 2026',
      'Grant\nPay it?',
    ]);
  });
});
