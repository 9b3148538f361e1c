import { describe, expect, it, test } from 'vitest';
import { frontSheetDocument } from '#shared/documents/front-sheet-document';
import type { DistributionList } from '#shared/model/distribution-list';
import { distributionListIdSchema } from '#shared/model/id';
import { isoDate } from '#shared/model/iso-date';
import type { Paper } from '#shared/model/paper';
import { SILENT, stated } from '#shared/model/setting';
import { rowsOf, tableTitled, under } from '../../support/described';
import { ids } from '../../support/board-builders';
import { frontSheetPapers, paperPlace } from '../../support/letter-papers';
import { aBoard } from '../../support/sample-board';
import { someTerms } from '../../support/sample-records';

const valueOf = (...args: Parameters<typeof frontSheetPapers>) => {
  const sheet = frontSheetDocument(frontSheetPapers(...args));
  const rows = rowsOf(tableTitled(sheet, 'Particulars of the paper'));
  return (name: string) => rows.find(([one]) => one === name)?.[1];
};
const list = distributionListIdSchema.parse('executive');

const executive: DistributionList = {
  id: list,
  name: 'Executive',
  groups: [],
  documents: [],
  personIds: [ids.person('ahmed')],
  others: 'the clerk',
  seesConfidential: false,
};

describe('the front sheet of a paper (M7)', () => {
  it('has what the records know of the paper and of its item', () => {
    const value = valueOf({}, { place: paperPlace() });
    expect(value('Meeting')).toBe('Wednesday 10 June 2026');
    expect(value('Item')).toBe('Item 1: Serious violence duty');
    expect(value('Paper reference')).toBe('Item 1, Appendix A');
    expect(value('Author')).toBe('Oliver Lane, Strategic Analyst');
    expect(value('Purpose')).toBe('For decision');
    expect(value('Publication')).toBe('Taken in the open part of the meeting');
    expect(value('Where it stands')).toBe('Draft on 1 May 2026');
    expect(value('Contact')).toContain('Beth Carter');
  });

  it('leaves a line to be filled in for what nobody entered', () => {
    const value = valueOf({ author: '' });
    expect(value('Author')).toBe('To be completed by the author: name, role and organisation');
    expect(value('Meeting')).toBe('To be completed by the secretariat: the meeting');
    expect(value('Item')).toBe('To be completed by the secretariat: the item');
    expect(value('Financial')).toBe('To be completed by the author: financial implications');
    expect(value('Publication')).toBeUndefined();
    const sheet = frontSheetDocument(frontSheetPapers());
    expect(under(sheet, 'Summary')).toEqual([
      'To be completed by the author: what the paper is about, in a few sentences',
    ]);
    expect(under(sheet, 'Recommendations')).toHaveLength(3);
  });

  it('has summary and recommendations as they were entered, outside the table', () => {
    const sheet = frontSheetDocument(
      frontSheetPapers({ summary: 'Violence fell.', recommendations: ['To agree it'] }),
    );
    expect(under(sheet, 'Summary')).toEqual(['Violence fell.']);
    expect(under(sheet, 'Recommendations')).toEqual(['The partnership is asked:', '• To agree it']);
  });

  it('says that an item is closed, and where only the meeting is known', () => {
    const place = paperPlace();
    const closed = { ...place, item: { ...place.item!, isClosed: true } };
    expect(valueOf({}, { place: closed })('Publication')).toBe('Closed: taken without the public');
    const value = valueOf({}, { place: { ...place, item: null } });
    expect(value('Meeting')).toBe('Wednesday 10 June 2026');
    expect(value('Item')).toBe('To be completed by the secretariat: the item');
  });

  it('tells when it was considered before', () => {
    const steps: Paper['steps'] = [
      { state: 'draft', on: isoDate('2026-02-01'), meetingId: null, note: '' },
      { state: 'considered', on: isoDate('2026-03-11'), meetingId: ids.meeting('march'), note: '' },
      { state: 'considered', on: isoDate('2026-04-01'), meetingId: null, note: '' },
      { state: 'draft', on: isoDate('2026-05-01'), meetingId: null, note: 'Version 2' },
    ];
    expect(valueOf({ steps })('Considered before')).toBe(
      'Considered at the meeting of 11 March 2026\nConsidered on 1 April 2026',
    );
  });

  it('has its own marking before that of the partnership', () => {
    const marked = frontSheetPapers({ marking: 'OFFICIAL' });
    expect(frontSheetDocument(marked).marking).toBe('OFFICIAL');
    expect(frontSheetDocument(frontSheetPapers()).marking).toBe('OFFICIAL-SENSITIVE');
  });

  test.each([
    [{}, 'Not needed: it is the partnership’s own information'],
    [
      { sourceOrganisation: 'Police', reuseApproval: { by: 'S Pryce', on: isoDate('2026-05-02') } },
      'Given by S Pryce on 2 May 2026',
    ],
    [{ sourceOrganisation: 'Police' }, 'Not given so far.\nThe body it comes from has not agreed'],
  ])('says who agreed to its being used again (X4, BCP 7.1 d)', (paper, words) => {
    expect(valueOf(paper)('Approval of re-use')).toContain(words);
  });

  it('says whether people can be told from it, with the clause (X5, BCP 7.1 e)', () => {
    const partnership = aBoard({
      terms: someTerms({ anonymised: stated(true, '7.1 e'), reuseApproved: SILENT }),
    });
    expect(valueOf({ personalData: 'personal' }, { partnership })('Details of people')).toContain(
      'clause 7.1 e',
    );
    expect(valueOf({ personalData: 'none' })('Details of people')).toBe('None.');
  });

  it('says who receives it (X3, BCP 7.1 f)', () => {
    expect(valueOf()('Distribution')).toBe('No distribution list is chosen');
    const partnership = aBoard({
      distributionLists: [executive],
      secretariat: { name: '', team: '', email: '', phone: '' },
    });
    const value = valueOf({ distributionListId: list }, { partnership, place: paperPlace() });
    expect(value('Distribution')).toContain('Executive: Cllr Amara Ahmed');
    expect(valueOf({ distributionListId: list }, { partnership })('Contact')).toBe(
      'Safer Anyshire Partnership Board',
    );
  });
});
