import { describe, expect, it, test } from 'vitest';
import { briefLines } from '#shared/documents/brief-lines';
import { nameBook } from '#shared/documents/name-book';
import {
  quarterlyBriefDocument,
  type BriefPapers,
} from '#shared/documents/quarterly-brief-document';
import type { QuarterlyBrief } from '#shared/domain/reports/quarterly-brief';
import { isoDate } from '#shared/model/iso-date';
import type { Rules } from '#shared/model/rules/rules';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import { anOffice, aReport, ids } from '../../support/board-builders';
import { fieldOf, under } from '../../support/described';
import { aBoard, boardOrganisations, boardPeople } from '../../support/sample-board';
import { anAction, anUpdate, someTerms, TODAY } from '../../support/sample-records';
import { aQuarter } from '../../support/tracker-builders';

const directory = { organisations: boardOrganisations, people: boardPeople };

function papers(changes: Partial<BriefPapers> = {}): BriefPapers {
  return {
    partnership: aBoard(),
    ...directory,
    today: TODAY,
    quarter: aQuarter('2026-Q1'),
    report: aReport('brief', { title: 'Quarterly brief', clause: '5.1' }),
    entries: {
      activities: 'Meeting held on 11 March 2026.\n\n  Resolved:  buy   six cameras. ',
      progress: 'Two cameras are bought.',
      challenges: ' \n ',
    },
    ...changes,
  };
}

describe('the quarterly brief (G2, BCP 5.1)', () => {
  const paper = quarterlyBriefDocument(papers());

  it('says of which partnership and quarter it is', () => {
    expect(paper).toMatchObject({
      title: 'Safer Anyshire Partnership Board: Quarterly brief: January to March 2026',
      footerText: 'Safer Anyshire Partnership Board: quarterly brief, January to March 2026',
      marking: 'OFFICIAL-SENSITIVE',
    });
  });

  it('has activities, progress and challenges, each line of the screen an entry, and says where there is none', () => {
    expect(under(paper, 'Activities')).toEqual([
      '• Meeting held on 11 March 2026.',
      '• Resolved: buy six cameras.',
    ]);
    expect(under(paper, 'Progress')).toEqual(['• Two cameras are bought.']);
    expect(under(paper, 'Challenges')).toEqual([
      'Nothing to report.',
      'Completed for the partnership:',
      'Signed',
      'Chair',
      'Date',
    ]);
  });

  it('names the report it is, to whom it goes and by when', () => {
    const report = aReport('brief', { nextDue: isoDate('2026-07-15') });
    const due = quarterlyBriefDocument(papers({ report }));
    expect(fieldOf(due, 'Report')).toBe('Performance report');
    expect(fieldOf(due, 'To')).toBe('Executive Board');
    expect(fieldOf(due, 'Due')).toBe('15 July 2026');
    const none = quarterlyBriefDocument(papers({ report: null }));
    expect([fieldOf(paper, 'Due'), fieldOf(none, 'To'), fieldOf(none, 'Due')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  test.each([
    ['the day before', '2026-03-31', 'As at 31 March 2026, before the end of the quarter'],
    ['the day after', '2026-04-01', 'As at 1 April 2026'],
  ])('says on %s the end of the quarter whether it is over', (_, today, status) => {
    expect(fieldOf(quarterlyBriefDocument(papers({ today: isoDate(today) })), 'Status')).toBe(
      status,
    );
  });

  const ruleOf = (report: BriefPapers['report'], reportMonths: Rules['reportMonths']) => {
    const partnership = aBoard({ terms: someTerms({ reportMonths }) });
    return fieldOf(quarterlyBriefDocument(papers({ partnership, report })), 'Rule');
  };

  it('names the rule by the clause of the report (G2)', () => {
    const report = aReport('brief', { clause: '5.1' });
    expect(ruleOf(report, stated(3, '6.1'))).toBe('Terms of reference, clause 5.1');
  });

  test.each([
    ['the rule', stated(3, '6.1'), 'Terms of reference, clause 6.1: a report every quarter'],
    [
      'that the terms are silent',
      SILENT,
      'The terms of reference say nothing about how often this partnership reports',
    ],
    [
      'that no rule is entered',
      NOT_ENTERED,
      'What the terms of reference say about reporting is not yet entered',
    ],
  ])('names otherwise %s (G3)', (_, reportMonths, words) => {
    expect(ruleOf(aReport('brief', { clause: '' }), reportMonths)).toBe(words);
    expect(ruleOf(null, reportMonths)).toBe(words);
  });

  it('says whom to ask, or that nobody is named (P20)', () => {
    const partnership = aBoard({ secretariat: { name: '', team: '', email: '', phone: '' } });
    expect(fieldOf(quarterlyBriefDocument(papers({ partnership })), 'Contact')).toBe(
      'Not recorded',
    );
    expect(fieldOf(paper, 'Contact')).toContain('Beth Carter');
  });
});

describe('the lines a brief begins with (G2, G3)', () => {
  const nothing: QuarterlyBrief = {
    on: TODAY,
    activities: { held: [], decisions: [] },
    progress: { completed: [], moved: [] },
    challenges: { overdue: [], onHold: [], inquorate: [], offices: [], seats: [] },
  };
  const names = nameBook({ partnership: aBoard(), ...directory }, TODAY);
  const own = anAction(1, { what: 'Buy six cameras.', ownerIds: [ids.person('shah')] });
  const BY = '(A-2026-001), owner Priya Shah (Riverton Borough Council)';

  it('are none where the records know nothing', () => {
    expect(briefLines(nothing, names)).toEqual({ activities: [], progress: [], challenges: [] });
  });

  it('say what was held and decided', () => {
    const held = [
      { date: isoDate('2026-05-06'), kind: 'extraordinary' },
      { date: isoDate('2026-06-10'), kind: 'ordinary' },
    ] as const;
    const decision = { on: isoDate('2026-06-10'), text: 'That the\nawards be approved' };
    const decisions = [
      { ...decision, reference: 'D-2026-001', outcome: 'resolved' },
      { ...decision, reference: '', outcome: 'recommended' },
    ] as const;
    const activities = { held: [...held], decisions: [...decisions] };
    expect(briefLines({ ...nothing, activities }, names).activities).toEqual([
      'Extraordinary meeting held on 6 May 2026.',
      'Meeting held on 10 June 2026.',
      'Resolved on 10 June 2026 (D-2026-001): That the awards be approved.',
      'Recommended on 10 June 2026: That the awards be approved.',
    ]);
  });

  it('say which actions were completed or reported on, and by whom', () => {
    const update = anUpdate('2026-06-01', 'Two are\nbought');
    const progress = {
      completed: [
        { ...own, bodyIds: [ids.organisation('fire')], closedOn: isoDate('2026-06-08') },
        anAction(2),
      ],
      moved: [{ action: own, update }],
    };
    expect(briefLines({ ...nothing, progress }, names).progress).toEqual([
      `Completed on 8 June 2026: Buy six cameras ${BY}; Anyshire Fire and Rescue Service.`,
      'Completed: Circulate the analysis to all responsible authorities (A-2026-002), owner not yet named.',
      `Under way: Buy six cameras ${BY}. Two are bought.`,
    ]);
  });

  it('say what is overdue, on hold, was not quorate, and is vacant', () => {
    const last = anOffice('other', 'shah', { endedBy: 'resignation' });
    const challenges: QuarterlyBrief['challenges'] = {
      overdue: [
        { action: own, days: 1 },
        { action: own, days: 12 },
      ],
      onHold: [own, { ...own, holdReason: 'No money yet' }],
      inquorate: [{ date: isoDate('2026-06-10'), kind: 'extraordinary' }],
      offices: [
        { role: 'chair', title: null, since: null, lastHolder: null },
        { role: 'other', title: 'Treasurer', since: isoDate('2026-05-01'), lastHolder: last },
      ],
      seats: [{ organisationId: ids.organisation('police'), vacant: 2 }],
    };
    expect(briefLines({ ...nothing, challenges }, names).challenges).toEqual([
      `Overdue by 1 day: Buy six cameras ${BY}.`,
      `Overdue by 12 days: Buy six cameras ${BY}.`,
      `On hold: Buy six cameras ${BY}.`,
      `On hold: Buy six cameras ${BY}. No money yet.`,
      'The extraordinary meeting on 10 June 2026 was not quorate.',
      'Chair: vacant.',
      'Treasurer: vacant since 1 May 2026, after a resignation.',
      'Anyshire Constabulary: 2 seats vacant.',
    ]);
  });
});
