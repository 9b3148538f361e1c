import { describe, expect, it } from 'vitest';
import { attendanceFor, openActionsFor } from '#shared/domain/membership/on-behalf';
import { isoDate } from '#shared/model/iso-date';
import { ids } from '../../../support/board-builders';
import { boardPapers } from '../../../support/sample-papers';
import { anAction, anAttendance, TODAY } from '../../../support/sample-records';

const papers = boardPapers();
const police = ids.organisation('police');

describe('who was there for a body (P8, Safer Essex 7.1)', () => {
  it('is its own people, there or not, and who stood in for one of them', () => {
    const attendance = [
      anAttendance(ids.person('pryce'), { mark: 'apologies' }),
      anAttendance(ids.person('lane'), { standsInFor: ids.person('pryce') }),
      anAttendance(ids.person('rhys')),
      anAttendance(ids.person('unknown')),
    ];
    const found = attendanceFor(papers, { attendance, date: TODAY }, police);
    expect(found.map(({ personId }) => personId)).toEqual([
      ids.person('pryce'),
      ids.person('lane'),
    ]);
  });
});

describe('the open actions of a body (P8, A5)', () => {
  it('are its own and those of its people, the first due first', () => {
    const later = anAction(1, { ownerIds: [ids.person('webb')] });
    const first = anAction(2, { bodyIds: [police], due: isoDate('2026-06-20') });
    const others = [
      anAction(3, { ownerIds: [ids.person('rhys')] }),
      anAction(4, { bodyIds: [police], status: 'complete' }),
    ];
    expect(openActionsFor(papers, [later, first, ...others], police, TODAY)).toEqual([
      first,
      later,
    ]);
  });
});
