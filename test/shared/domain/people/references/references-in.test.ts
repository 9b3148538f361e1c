import { describe, expect, test } from 'vitest';
import { referencesIn, withReferencesMoved } from '#shared/domain/people/references/references-in';
import { emptyActionLog } from '#shared/model/action';
import { aGroup, aMember, anOffice, aPartnership, ids } from '../../../../support/board-builders';
import { aDeclaration, aVote, paragraph } from '../../../../support/minute-blocks';
import { aMeeting, anAction, anAttendance } from '../../../../support/sample-records';

const [ann, bea, cy] = ['ann', 'bea', 'cy'].map((key) => ids.person(key)) as [
  ReturnType<typeof ids.person>,
  ReturnType<typeof ids.person>,
  ReturnType<typeof ids.person>,
];
const swap = { from: bea, to: ann };

describe('what refers to a person in a document', () => {
  test('is found with the entry that does, in every kind of block and at every depth', () => {
    const blocks = [
      paragraph('Bea spoke.'),
      aDeclaration({ personId: bea }),
      aVote({ movedBy: ann, secondedBy: bea }),
    ];
    const minute = { itemId: ids.item(1), blocks };
    const meeting = aMeeting({
      attendance: [anAttendance(bea), anAttendance(cy, { standsInFor: bea })],
      minutes: [minute],
    });
    expect(referencesIn('meeting', meeting, new Set([bea]))).toEqual([
      { id: bea, kind: 'attendance', entry: meeting.attendance[0] },
      { id: bea, kind: 'attendance', entry: meeting.attendance[1] },
      { id: bea, kind: 'minutes', entry: minute },
      { id: bea, kind: 'minutes', entry: minute },
    ]);
  });

  test('is the document itself where no list holds it', () => {
    const partnership = aPartnership({ group: aGroup({ leadId: bea }) });
    expect(referencesIn('partnership', partnership, new Set([bea]))).toEqual([
      { id: bea, kind: 'group-lead', entry: partnership },
    ]);
    expect(referencesIn('partnership', aPartnership(), new Set([bea]))).toEqual([]);
  });
});

describe('moving what refers to one person to another', () => {
  test('changes ids alone, wherever they are', () => {
    const before = aPartnership({
      members: [
        aMember('police', {
          suspensions: [
            { personId: bea, from: aMeeting().date, until: null, countsTowardsQuorum: true },
          ],
        }),
      ],
      offices: [anOffice('chair', 'bea'), anOffice('vice-chair', 'cy')],
      group: aGroup({ leadId: bea }),
    });
    const after = withReferencesMoved('partnership', before, swap);
    expect(JSON.stringify(after)).toBe(
      JSON.stringify(before)
        .replaceAll(`"personId":"${bea}"`, `"personId":"${ann}"`)
        .replaceAll(`"leadId":"${bea}"`, `"leadId":"${ann}"`),
    );
    expect(after.offices[1]).toBe(before.offices[1]);
  });

  test('names nobody twice in one list', () => {
    const log = {
      ...emptyActionLog(ids.partnership('anyshire')),
      actions: [anAction(1, { ownerIds: [ann, cy, bea], leadId: bea })],
    };
    const [action] = withReferencesMoved('action-log', log, swap).actions;
    expect([action?.ownerIds, action?.leadId]).toEqual([[ann, cy], ann]);
  });

  test('answers the very same document where it refers to somebody else', () => {
    const meeting = aMeeting({ attendance: [anAttendance(cy)] });
    expect(withReferencesMoved('meeting', meeting, swap)).toBe(meeting);
  });
});
