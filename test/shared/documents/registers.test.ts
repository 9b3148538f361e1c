import { describe, expect, it } from 'vitest';
import { giftsRegisterDocument } from '#shared/documents/gifts-register-document';
import { interestsRegisterDocument } from '#shared/documents/interests-register-document';
import { plainPaper } from '#shared/documents/plain-tables';
import { isoDate } from '#shared/model/iso-date';
import { emptyRegisters } from '#shared/model/registers';
import { aDescription, aTable } from '../../support/a-description';
import { ids } from '../../support/board-builders';
import { rowsOf, tableTitled, under } from '../../support/described';
import { aStandingInterest } from '../../support/register-builders';
import { giftsPapers, interestsPapers, mayMeeting } from '../../support/register-papers';

const STANDING = 'Standing interests';
const DECLARED = 'Interests declared at meetings';
const TITLE = 'Register of interests as at 12 June 2026';

describe('the register of interests (I1 to I3)', () => {
  it('has what stands whatever is on the agenda, by name, with its category and days', () => {
    const day = (text: string) => isoDate(text);
    const registers = {
      ...emptyRegisters(ids.partnership('anyshire')),
      standingInterests: [
        aStandingInterest(ids.person('shah'), {
          from: day('2026-01-01'),
          until: day('2026-02-01'),
        }),
        aStandingInterest(ids.person('cole'), { from: day('2026-01-01') }),
        aStandingInterest(ids.person('nowak'), { until: day('2026-02-01') }),
        aStandingInterest(ids.person('webb'), {}),
      ],
    };
    const rows = rowsOf(
      tableTitled(interestsRegisterDocument(interestsPapers({ registers })), STANDING),
    );
    expect(rows.map(([who, category, , dates]) => [who?.split(' ')[0], category, dates])).toEqual([
      ['Carla', 'None of them', 'Not stated'],
      ['Łukasz', 'None of them', 'Until 1 Feb 2026'],
      ['Martin', 'None of them', 'From 1 Jan 2026'],
      ['Priya', 'None of them', '1 Jan 2026 to 1 Feb 2026'],
    ]);
  });

  it('has what was declared at meetings, without a nature that is confidential (M3)', () => {
    const paper = interestsRegisterDocument(interestsPapers());
    expect(rowsOf(tableTitled(paper, DECLARED)).map((row) => row.slice(2))).toEqual([
      ['Item 1: CCTV', 'a tenancy.', 'Took no part in the decision.'],
      ['Item 3: Contract', 'Recorded separately', 'Took part in the decision.'],
    ]);
    expect(under(paper, TITLE)).toEqual([
      'The nature of 1 interest is recorded separately and is not shown here.',
    ]);
    expect(rowsOf(tableTitled(paper, STANDING))[0]?.[1]).toContain('An employer');
  });

  it('has it in the complete version, which says that it is not for circulation', () => {
    const paper = interestsRegisterDocument(interestsPapers({ version: 'complete' }));
    expect(rowsOf(tableTitled(paper, DECLARED))[1]?.[3]).toBe('a share.');
    expect(under(paper, TITLE).at(-1)).toContain('Not for circulation.');
    expect(paper.footerText).toMatch(/\(complete, confidential\)$/);
  });

  it('says in sentences that there is none, and names an item that is gone as such', () => {
    const registers = emptyRegisters(ids.partnership('anyshire'));
    const empty = interestsRegisterDocument(interestsPapers({ meetings: [], registers }));
    expect(under(empty, STANDING)).toEqual(['No standing interest is registered.']);
    expect(under(empty, DECLARED)[0]).toBe('No interest was declared at a meeting.');
    const meetings = [{ ...mayMeeting, agenda: mayMeeting.agenda.slice(1) }];
    const gone = interestsRegisterDocument(interestsPapers({ meetings, version: 'complete' }));
    expect(rowsOf(tableTitled(gone, DECLARED))[0]?.[2]).toBe('A matter no longer on the agenda');
  });
});

describe('the register of gifts and hospitality (I6)', () => {
  it('has the latest first, with what became of each', () => {
    const rows = rowsOf(tableTitled(giftsRegisterDocument(giftsPapers()), 'Gifts and hospitality'));
    expect(
      rows.map(([on, , , , value, state, registered]) => [on, value, state, registered]),
    ).toEqual([
      ['3 May 2026', 'Not known', 'Accepted', 'Not yet registered'],
      ['2 May 2026', 'Not known', 'Accepted', '9 May 2026'],
      ['1 May 2026', 'Not known', 'Declined', 'Need not be'],
    ]);
  });

  it('says what it is, and that there is none', () => {
    const paper = giftsRegisterDocument({ ...giftsPapers(), registers: { gifts: [] } });
    const said = under(paper, 'Register of gifts and hospitality as at 12 June 2026');
    expect(said.join(' ')).toContain('evidence that an offer was declared');
    expect(said).toContain('No gifts or hospitality have been declared.');
  });
});

describe('a paper for spreadsheets', () => {
  it('is its tables as text, and its other lines from the marking on', () => {
    const paper = aDescription(
      [
        { type: 'heading', level: 1, text: 'Log' },
        { type: 'fields', fields: [{ name: 'Status', value: [{ strong: 'As at' }, ' today'] }] },
        { type: 'item-heading', item: 2, text: 'Budget' },
        { type: 'minute-paragraph', item: 2, paragraph: 1, text: 'Said.' },
        { type: 'bullets', items: ['one'] },
        { type: 'callout', kind: 'vote', text: 'Vote' },
        aTable('Open', [['A-1', { bullets: ['x', [{ strong: 'y' }]] }]]),
        { type: 'signature', statement: 'Signed', lines: ['Chair'] },
      ],
      { marking: 'OFFICIAL' },
    );
    expect(plainPaper(paper)).toEqual({
      tables: [
        { title: 'Open', headings: ['Ref', 'What'], shares: [1, 3], rows: [['A-1', '• x\n• y']] },
      ],
      lines: [
        'OFFICIAL',
        'Log',
        'Status: As at today',
        '2. Budget',
        '2.1 Said.',
        '• one',
        'Vote',
        'Signed',
        'Chair',
      ],
    });
    expect(plainPaper({ ...paper, marking: 'none', blocks: [] }).lines).toEqual([]);
  });
});
