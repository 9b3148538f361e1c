import { describe, expect, test } from 'vitest';
import { distributionListIdSchema, type MeetingId } from '#shared/model/id';
import { isoDate } from '#shared/model/iso-date';
import { proposalIdSchema } from '#shared/model/register-ids';
import { SILENT, stated } from '#shared/model/setting';
import { exportingApp } from '../../../support/exporting-app';
import { fieldOf } from '../../../support/described';
import { aDecision, paragraph } from '../../../support/minute-blocks';
import {
  aCommitment,
  aProposal,
  aRound,
  aSubmission,
  hands,
  settledVotes,
} from '../../../support/register-builders';
import { ids } from '../../../support/board-builders';
import type { UseCases } from '../../../support/use-cases';

const executive = distributionListIdSchema.parse('executive');
const scrutiny = distributionListIdSchema.parse('scrutiny');

/** A user who saves everything, and what was asked to be written under which name. */
async function exporting() {
  const { app, seen } = await exportingApp();
  const meetingId = await heldMeeting(app);
  return { app, seen, meetingId };
}

/** The sample's meeting that was held: a decision waits for an agency, and a paragraph is confidential. */
async function heldMeeting(app: UseCases): Promise<MeetingId> {
  const { partnership } = await app.get('partnerships:createSample', {});
  const [person] = (await app.get('partnerships:open', { partnershipId: partnership.id })).people;
  const lists = [
    { id: executive, name: 'Executive', seesConfidential: true },
    { id: scrutiny, name: 'Scrutiny', seesConfidential: false },
  ];
  await app.deps.store.write('partnership', partnership.id, {
    ...partnership,
    terms: partnership.terms.map((one) => ({
      ...one,
      rules: {
        ...one.rules,
        ...settledVotes,
        tieProcedure: SILENT,
        absentBodyAgrees: stated(true, '4.4'),
      },
    })),
    distributionLists: lists.map((list) => ({
      ...list,
      personIds: [person!.id],
      groups: [],
      documents: [],
      others: 'the clerk',
    })),
  });
  const meetings = await app.get('meetings:list', { partnershipId: partnership.id });
  const { meeting } = await app.get('meetings:open', { meetingId: meetings[1]!.id });
  const item = meeting.agenda[0]!;
  const decision = aDecision('9', 'Buy six cameras');
  await app.get('minutes:save', {
    meetingId: meeting.id,
    itemId: item.id,
    blocks: [paragraph('Said.'), paragraph('Canary', true), decision],
    by: { client: 'window-1', number: 1 },
  });
  const registers = (await app.get('registers:open', { partnershipId: partnership.id })).registers;
  const submission = aSubmission('june', {
    meetingId: meeting.id,
    itemId: item.id,
    on: isoDate(meeting.date),
    rounds: [aRound('1', hands(6, 5))],
  });
  await app.deps.store.write('registers', partnership.id, {
    ...registers,
    proposals: [
      {
        ...aProposal({ submissions: [submission], commitments: [aCommitment('gone')] }),
        id: proposalIdSchema.parse('proposal-1'),
        decision: { id: decision.id, reference: decision.reference },
      },
    ],
  });
  return meeting.id;
}

describe('minutes out of the app', () => {
  test.each([
    ['circulated', false],
    ['complete', true],
  ] as const)(
    'are the %s version, and called so, with what a decision waits for (M3, Q2)',
    async (version, holds) => {
      const { app, seen, meetingId } = await exporting();
      await app.get('exports:save', { document: 'minutes', meetingId, version, listId: null });
      expect(seen.names[0]).toMatch(
        new RegExp(`^Safer Anyshire minutes \\(${version}\\) \\d{4}-\\d{2}-\\d{2}\\.docx$`),
      );
      const text = JSON.stringify(seen.papers[0]);
      expect(text.includes('Canary')).toBe(holds);
      expect(text).toContain('Awaiting the agreement of Organisation not known');
      expect(fieldOf(seen.papers[0]!, 'Circulation')).toBeNull();
    },
  );

  test.each([
    ['Executive', executive, 'complete'],
    ['Executive', executive, 'circulated'],
    ['Scrutiny', scrutiny, 'circulated'],
  ] as const)('for the list %s say who receives them (X3)', async (name, listId, version) => {
    const { app, seen, meetingId } = await exporting();
    await app.get('exports:save', { document: 'minutes', meetingId, version, listId });
    expect(fieldOf(seen.papers[0]!, 'Circulation')).toMatch(new RegExp(`^${name}: .+; the clerk$`));
  });

  test.each([
    ['narrative', 'minutes'],
    ['decisions-and-actions', 'minutes'],
    ['action-notes', 'action notes'],
    [null, 'minutes'],
  ] as const)('asked for as %s are called %s (M2)', async (style, name) => {
    const { app, seen, meetingId } = await exporting();
    const request = {
      document: 'minutes',
      meetingId,
      version: 'circulated',
      listId: null,
    } as const;
    await app.get('exports:save', { ...request, style });
    expect(seen.names[0]).toContain(`${name} (circulated)`);
    expect(JSON.stringify(seen.papers[0]).includes('Said.')).toBe(
      style === 'narrative' || style === null,
    );
    expect(JSON.stringify(seen.papers[0])).toContain('Buy six cameras');
  });

  test('are refused in the complete version for a list that is not given it (X3, M3)', async () => {
    const { app, seen, meetingId } = await exporting();
    const refusal = await app.refused('exports:save', {
      document: 'minutes',
      meetingId,
      version: 'complete',
      listId: scrutiny,
    });
    expect(refusal).toEqual({ code: 'list-not-confidential', details: { name: 'Scrutiny' } });
    expect(seen.papers).toEqual([]);
  });
});

describe('an agenda out of the app', () => {
  test('for a list says who receives it (X3)', async () => {
    const { app, seen, meetingId } = await exporting();
    await app.get('exports:save', { document: 'agenda', meetingId, listId: scrutiny });
    expect(fieldOf(seen.papers[0]!, 'Circulation')).toMatch(/^Scrutiny: /);
    expect(seen.names[0]).toMatch(/^Safer Anyshire agenda \d/);
  });

  test('is refused for a list that is not there', async () => {
    const { app, meetingId } = await exporting();
    const listId = distributionListIdSchema.parse(ids.item('gone'));
    const request = { document: 'agenda', meetingId, listId } as const;
    expect((await app.refused('exports:save', request)).code).toBe('not-found');
  });
});
