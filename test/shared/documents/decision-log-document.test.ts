import { describe, expect, it } from 'vitest';
import { decisionLogDocument } from '#shared/documents/decision-log-document';
import { isoDate } from '#shared/model/iso-date';
import { ids } from '../../support/board-builders';
import { rowsOf, tableTitled, under } from '../../support/described';
import { aDecision } from '../../support/minute-blocks';
import { aProposal, aRound, aSubmission, aVoter, hands } from '../../support/register-builders';
import { aResult, decisionLogPapers, mayMeeting } from '../../support/register-papers';

const TITLE = 'Decision log on 12 June 2026';
const MEETINGS = 'Decisions of meetings';
const BETWEEN = 'Decisions between meetings';

const rowsBy = (changes: Parameters<typeof decisionLogPapers>[0], title = MEETINGS) =>
  rowsOf(tableTitled(decisionLogDocument(decisionLogPapers(changes)), title));

describe('the decision log that is circulated', () => {
  const paper = decisionLogDocument(decisionLogPapers());

  it('has the decisions of all meetings, the oldest first, in their exact words', () => {
    expect(rowsOf(tableTitled(paper, MEETINGS)).map((row) => row.slice(0, 4))).toEqual([
      [
        'D-2026-001',
        '6 May 2026',
        'Ordinary meeting\nItem 1: CCTV',
        'RESOLVED That a third van be bought.',
      ],
      ['D-2026-003', '6 May 2026', 'Ordinary meeting\nItem 2: Budget', 'RESOLVED Not recorded'],
      expect.arrayContaining(['D-2026-011', '10 Jun 2026']),
      expect.arrayContaining(['D-2026-012']),
      expect.arrayContaining(['D-2026-013']),
    ]);
  });

  it('tells how each was taken, who took no part, what it waits for and its open actions', () => {
    expect(rowsOf(tableTitled(paper, MEETINGS))[0]?.slice(4)).toEqual([
      'Proposed by Martin Cole, seconded by Priya Shah. 7 for, 2 against.\nTook no part: Martin Cole.',
      'None outstanding',
      'A-2026-051 (open)',
    ]);
    expect(rowsOf(tableTitled(paper, MEETINGS))[1]?.slice(4)).toEqual([
      'Not recorded',
      'None outstanding',
      'None',
    ]);
  });

  it('leaves out what is confidential and what is of closed items, and says how much (M3)', () => {
    expect(JSON.stringify(paper)).not.toMatch(/reserve|contract be ended|A-2026-052/);
    expect(under(paper, TITLE)).toContain(
      '6 decisions are recorded. 2 confidential decisions are recorded separately and are not shown here.',
    );
    expect(paper.footerText).not.toContain('confidential');
  });

  it('has those taken between meetings, with how and where they were reported (V10)', () => {
    expect(rowsOf(tableTitled(paper, BETWEEN))).toEqual([
      [
        'None',
        '5 Jun 2026',
        'Grant\nThat the grant be paid.',
        'Carried.\n1 for, 1 against.',
        'Not reported to a meeting yet',
      ],
    ]);
  });

  it('leaves out with a decision the one between meetings that was minuted as it', () => {
    const reported = (decision: string | null, meeting = 'may') =>
      rowsBy(
        {
          registers: {
            proposals: [],
            electronicDecisions: [
              aResult({
                recused: [ids.person('nowak')],
                result: { outcome: 'lost', text: ' ', on: isoDate('2026-05-01') },
                reported: {
                  meetingId: ids.meeting(meeting),
                  decision:
                    decision === null ? null : { id: aDecision(decision, '').id, reference: 'D-1' },
                },
              }),
            ],
          },
        },
        BETWEEN,
      );
    expect(reported('2')).toEqual([]);
    expect(reported('4')).toEqual([]);
    expect(reported(null, 'gone')).toEqual([]);
    expect(reported('1')[0]?.[0]).toBe('D-1');
    expect(reported(null)).toEqual([
      [
        'None',
        '1 May 2026',
        'Grant\nShall the conference be in October?',
        expect.stringMatching(/^Lost.*\nTook no part: Łukasz Nowak\.$/s),
        'Meeting of 6 May 2026',
      ],
    ]);
  });
});

describe('the complete decision log', () => {
  const paper = decisionLogDocument(decisionLogPapers({ version: 'complete' }));

  it('marks what is confidential in words, and itself as not for circulation (M3)', () => {
    const rows = rowsOf(tableTitled(paper, MEETINGS));
    expect(rows.map(([reference]) => reference).slice(0, 4)).toEqual([
      'D-2026-001',
      'D-2026-002\nConfidential',
      'D-2026-003',
      'D-2026-004\nConfidential',
    ]);
    expect(rows[0]?.[6]).toBe('A-2026-051 (open)\nA-2026-052 (open)');
    expect(under(paper, TITLE).at(-1)).toBe(
      '8 decisions are recorded. For the Chair and the secretariat: it holds 2 confidential decisions. Not for circulation.',
    );
    expect(paper.footerText).toMatch(/\(complete, confidential\)$/);
  });

  it('has one reported to a meeting that is gone', () => {
    const registers = {
      proposals: [],
      electronicDecisions: [
        aResult({ reported: { meetingId: ids.meeting('gone'), decision: null } }),
      ],
    };
    expect(rowsBy({ version: 'complete', registers }, BETWEEN)[0]?.[4]).toBe(
      'A meeting that is no longer there',
    );
  });
});

describe('a decision that was a proposal', () => {
  const how = (way: ReturnType<typeof aRound>['way'] | null) =>
    rowsBy({
      registers: {
        electronicDecisions: [],
        proposals: [
          aProposal({
            decision: { id: aDecision('3', '').id, reference: 'D-2026-003' },
            submissions: [
              aSubmission('one', {
                meetingId: mayMeeting.id,
                itemId: ids.item('part'),
                on: mayMeeting.date,
                rounds: way === null ? [] : [aRound('one', hands(1, 0), { way })],
              }),
            ],
          }),
        ],
      },
    })[1]?.[4];

  it('says by consensus, or that there was none (V1)', () => {
    expect(how({ kind: 'consensus', isReached: true })).toBe('By consensus.');
    expect(how({ kind: 'consensus', isReached: false })).toBe('Consensus was not reached.');
    expect(how(null)).toBe('Not recorded');
  });

  it('says the count, and names who was against where the vote was by name (V11)', () => {
    const vote = { kind: 'vote', reason: '', castingVote: null } as const;
    expect(how({ ...vote, count: hands(5, 2) })).toBe('5 for, 2 against.');
    const count = {
      kind: 'by-name' as const,
      voters: [aVoter('cole', 'for'), aVoter('shah', 'against')],
    };
    expect(how({ ...vote, count })).toMatch(/Against: Priya Shah\.$/);
    expect(how({ ...vote, count: { ...count, voters: [aVoter('cole', 'for')] } })).not.toContain(
      'Against',
    );
  });
});

it('says in a sentence where nothing was decided', () => {
  const registers = { proposals: [], electronicDecisions: [] };
  const paper = decisionLogDocument(decisionLogPapers({ meetings: [], registers }));
  expect(under(paper, TITLE)).toEqual(['No decision is recorded.']);
  expect(under(paper, MEETINGS)).toEqual(['No decision of a meeting is recorded.']);
  expect(under(paper, BETWEEN)).toEqual([
    'No decision was taken between meetings.',
    'End of the decision log.',
  ]);
});
