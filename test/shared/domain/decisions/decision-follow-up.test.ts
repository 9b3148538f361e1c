import { describe, expect, test } from 'vitest';
import { openFollowUps } from '#shared/domain/decisions/commitments';
import { withFollowUp, type TakenAt } from '#shared/domain/decisions/decision-follow-up';
import { isoDate } from '#shared/model/iso-date';
import { proposalIdSchema, roundIdSchema, submissionIdSchema } from '#shared/model/register-ids';
import { stated } from '#shared/model/setting';
import { ids, rulesWith } from '../../../support/board-builders';
import { aDecision } from '../../../support/minute-blocks';

const fire = ids.organisation('fire');
const police = ids.organisation('police');
const at: TakenAt = {
  meetingId: ids.meeting('one'),
  itemId: ids.item(1),
  on: isoDate('2026-06-10'),
  represented: [police],
  recused: [],
};
const newIds = {
  proposal: proposalIdSchema.parse('p-new'),
  submission: submissionIdSchema.parse('s-new'),
  round: roundIdSchema.parse('r-new'),
};
const { id, reference, text } = aDecision('7', 'That Anyshire Fire pay half.');
const decision = { id, reference, text, absentIds: [fire] };
const rulesOn = () => rulesWith({ absentBodyAgrees: stated(true, '4.4') });

const opened = (proposals: Parameters<typeof withFollowUp>[0] = []) =>
  withFollowUp(proposals, decision, at, newIds);

describe('the follow-up of a decision that names an absent body (Q2, BCP 4.4)', () => {
  test('waits for that body, from the day of the meeting', () => {
    const [open] = openFollowUps(opened(), rulesOn, isoDate('2026-06-15'));
    expect(open).toMatchObject({
      proposalId: newIds.proposal,
      ageDays: 5,
      followUp: { kind: 'agreement', organisationId: fire, answer: null },
    });
  });

  test('is tied to the decision, in its words', () => {
    expect(opened()[0]).toMatchObject({ title: text, text, decision: { id, reference } });
  });

  test('has a title no longer than a title may be', () => {
    const long = { ...decision, text: 'x'.repeat(300) };
    expect(withFollowUp([], long, at, newIds)[0]?.title).toHaveLength(200);
  });

  test('goes to the proposal of the item, where that has no decision yet', () => {
    const [made] = opened();
    const untied = { ...made!, decision: null, commitments: [] };
    const other = { ...made!, id: proposalIdSchema.parse('p-other') };
    const [own, ...others] = opened([untied, other]);
    expect(others).toEqual([other]);
    expect(own).toMatchObject({
      decision: { id },
      commitments: [{ organisationId: fire }],
    });
  });

  test('asks a body once', () => {
    const [made] = opened();
    const [own] = opened([{ ...made!, decision: null }]);
    expect(own?.commitments).toHaveLength(1);
  });

  test.each([
    ['a decision already', {}],
    ['been put to another meeting', { decision: null, meetingId: ids.meeting('other') }],
    ['been put under another item', { decision: null, itemId: ids.item(2) }],
    ['been put to no meeting', { decision: null, submissions: [] }],
  ])('is a proposal of its own where the other has %s', (_, changes) => {
    const [made] = opened();
    const { meetingId, itemId, ...rest } = {
      meetingId: at.meetingId,
      itemId: at.itemId,
      ...changes,
    };
    const submissions = made!.submissions.map((one) => ({ ...one, meetingId, itemId }));
    const other = { ...made!, id: proposalIdSchema.parse('p-other'), submissions, ...rest };
    const proposals = opened([other]);
    expect(proposals).toHaveLength(2);
    expect(proposals[0]).toBe(other);
  });
});
