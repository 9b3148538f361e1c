import { describe, expect, it } from 'vitest';
import { memberBriefingDocument } from '#shared/documents/member-briefing-document';
import { fieldOf, under } from '../../support/described';
import { ids } from '../../support/board-builders';
import { briefingPapers } from '../../support/letter-papers';
import { aDecision } from '../../support/minute-blocks';
import { aMeeting, anAction, anAttendance, anItem } from '../../support/sample-records';

describe('the briefing for a member’s own organisation (P8, Safer Essex 7.1)', () => {
  const briefing = memberBriefingDocument(briefingPapers());

  it('says who attended for it, and who stood in', () => {
    expect(under(briefing, 'Who attended for you')).toEqual([
      '• Siân Pryce, Chief Superintendent: Apologies',
      '• Carla Webb, Superintendent: Present, substitute for Siân Pryce',
    ]);
  });

  it('has the decisions, its own open actions, the next meeting and the papers', () => {
    expect(under(briefing, 'What was decided')[1]).toBe(
      '• RESOLVED D-2026-012: That the awards in Appendix A be approved, to a total of £158,400.',
    );
    const actions = under(briefing, 'Your open actions');
    expect(actions.map((row) => row.slice(0, 10))).toEqual(['A-2026-021', 'A-2026-037']);
    expect(fieldOf(briefing, 'Next meeting')).toBe(
      'Wednesday 9 September 2026, 10.00am to 12 noon, Committee Room 1, County Hall, Anytown',
    );
    expect(under(briefing, 'Papers')[0]).toContain('Item 4: Action log (Item 4);');
  });

  it('says each thing that there is not', () => {
    const meeting = aMeeting({ place: '', attendance: [anAttendance(ids.person('unknown'))] });
    const empty = memberBriefingDocument(briefingPapers({ meeting, meetings: [], actions: [] }));
    expect(fieldOf(empty, 'Place')).toBe('Not recorded');
    expect(fieldOf(empty, 'Next meeting')).toBe('Not dated yet');
    expect(under(empty, 'Who attended for you')).toEqual([
      'Nobody attended for you, and no apologies are recorded.',
    ]);
    expect(under(empty, 'What was decided')).toEqual(['No decisions were recorded.']);
    expect(under(empty, 'Your open actions')).toEqual(['You have no open actions.']);
    expect(under(empty, 'Papers')).toEqual(['No papers are listed on the agenda.']);
  });

  it('never holds anything confidential, and says that something is apart (M3, X1)', () => {
    const meeting = aMeeting({
      agenda: [anItem(1, { isClosed: true, paper: 'Canary paper' }), anItem(2)],
      minutes: [
        { itemId: ids.item(1), blocks: [aDecision('1', 'Canary closed')] },
        { itemId: ids.item(2), blocks: [{ ...aDecision('2', 'Canary'), isConfidential: true }] },
      ],
    });
    const actions = [
      anAction(1, { what: 'Canary', isConfidential: true, ownerIds: [ids.person('pryce')] }),
    ];
    const words = JSON.stringify(
      memberBriefingDocument(briefingPapers({ meeting, meetings: [meeting], actions })),
    );
    expect(words).not.toContain('Canary');
    expect(words).toContain('What is recorded separately as confidential is not in this briefing.');
  });

  it('does without a post that nobody entered', () => {
    const papers = briefingPapers();
    const people = papers.people.map((person) => ({ ...person, jobTitle: '' }));
    const brief = memberBriefingDocument({ ...papers, people });
    expect(under(brief, 'Who attended for you')[0]).toBe('• Siân Pryce: Apologies');
  });
});
