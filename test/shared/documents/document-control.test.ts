import { describe, expect, test } from 'vitest';
import { agendaDocument } from '#shared/documents/agenda-document';
import { actionLogDocument } from '#shared/documents/action-log-document';
import type { DocumentDescription } from '#shared/documents/document-block';
import { membershipDocument } from '#shared/documents/membership-document';
import { minutesDocument } from '#shared/documents/minutes-document';
import { rulesDocument } from '#shared/documents/rules-document';
import { isoDate } from '#shared/model/iso-date';
import type { Cycle } from '#shared/model/meeting-cycle';
import type { Rules } from '#shared/model/rules/rules';
import { stated } from '#shared/model/setting';
import { wordsOf } from '../../support/described';
import { aBoard } from '../../support/sample-board';
import { boardLogPapers, boardPapers } from '../../support/sample-papers';
import { someTerms, TODAY } from '../../support/sample-records';
import { dispatch, emptyCycle, word } from '../../support/sample-timeline';

const rules: Partial<Rules> = {
  agendaAgreedBy: stated('chair-and-vice-chair', 'Roles'),
  minutesApprovedBy: stated('chair', '5.8'),
  minutesConfirmed: stated(true, '5.8'),
};
const terms = (version: string) => someTerms(rules).map((one) => ({ ...one, version }));
const partnership = aBoard({ documentControl: true, terms: terms('3.1') });

const papersWith = (cycle: Partial<Cycle> = {}) => ({
  ...boardPapers({ cycle: { ...emptyCycle, ...cycle } }),
  partnership,
});

/** The block straight after the title, as "name: value"; none where it is something else. */
function control({ blocks }: DocumentDescription): string[] {
  const title = blocks.findIndex((block) => block.type === 'heading' && block.level === 1);
  const next = blocks[title + 1];
  const fields = next?.type === 'fields' ? next.fields : [];
  return fields.map(({ name, value }) => `${name}: ${wordsOf(value)}`);
}

const block = (status: string, version: string) => [
  'Author: Beth Carter',
  `Status: ${status}`,
  'Owner: Safer Anyshire Partnership Board',
  `Version: ${version}`,
];

describe('the document control block (T5)', () => {
  test.each<[Partial<Cycle>, string, string]>([
    [{}, 'Draft', '1'],
    [
      { agendaAgreed: [word('Ahmed', '2026-06-01')] },
      'Draft, agreed so far by Ahmed on 1 June 2026',
      '1',
    ],
    [
      {
        agendaAgreed: [word('Ahmed', '2026-06-01'), word('Reid', '2026-06-02')],
        sent: [dispatch('agenda', '2026-06-03')],
      },
      'Agreed by Ahmed on 1 June 2026 and Reid on 2 June 2026',
      '2',
    ],
  ])('of an agenda after %j', (cycle, status, version) => {
    expect(control(agendaDocument(papersWith(cycle)))).toEqual(block(status, version));
  });

  test('of an agenda that nobody need agree says when it was issued', () => {
    const sent = [dispatch('agenda', '2026-06-05'), dispatch('agenda', '2026-06-03')];
    const silent = aBoard({ documentControl: true });
    const agenda = agendaDocument({ ...papersWith({ sent }), partnership: silent });
    expect(control(agenda)).toEqual(block('Issued on 3 June 2026', '3'));
  });

  test.each<[Partial<Cycle>, string, string]>([
    [{}, 'Draft, subject to approval at the next meeting', ' (draft)'],
    [
      { minutesApproved: [word('Ahmed', '2026-06-15')] },
      'Draft, approved by Ahmed on 15 June 2026, subject to confirmation by a meeting',
      ' (draft, approved)',
    ],
    [
      {
        minutesConfirmed: { meetingId: null, on: isoDate('2026-09-09'), withCorrections: false },
      },
      'Confirmed on 9 September 2026',
      '',
    ],
    [
      { minutesConfirmed: { meetingId: null, on: isoDate('2026-09-09'), withCorrections: true } },
      'Confirmed on 9 September 2026, with corrections',
      '',
    ],
  ])('of minutes after %j, and what their pages say (M1)', (cycle, status, mark) => {
    const minutes = minutesDocument(papersWith(cycle));
    expect(control(minutes)).toEqual(block(status, '1'));
    expect(minutes.footerText).toBe(
      `Safer Anyshire Partnership Board: Minutes, 10 June 2026${mark}`,
    );
  });

  test('of minutes that none need confirm is final once they are approved (M1)', () => {
    const final = { ...rules, minutesConfirmed: stated(false, '5.8') };
    const board = aBoard({ documentControl: true, terms: someTerms(final) });
    const papers = papersWith({ minutesApproved: [word('Ahmed', '2026-06-15')] });
    const minutes = minutesDocument({ ...papers, partnership: board });
    expect(control(minutes)[1]).toBe('Status: Approved by Ahmed on 15 June 2026');
    expect(minutes.footerText).toMatch(/10 June 2026$/);
  });

  test('of minutes that one of two approved says so, and that they are a draft', () => {
    const minutesApprovedBy: Rules['minutesApprovedBy'] = stated('chair-and-vice-chair', '5.8');
    const twofold = { ...rules, minutesApprovedBy };
    const board = aBoard({ documentControl: true, terms: someTerms(twofold) });
    const papers = papersWith({ minutesApproved: [word('Ahmed', '2026-06-15')] });
    const minutes = minutesDocument({ ...papers, partnership: board });
    expect(control(minutes)[1]).toBe('Status: Draft, approved so far by Ahmed on 15 June 2026');
  });

  test('of lists tells the day they are true of, and of the rules their version', () => {
    const day = '12 June 2026';
    const asAt = `As at ${day}`;
    const papers = papersWith();
    const list = membershipDocument({ ...papers, on: TODAY, meetings: [] });
    expect(control(list)).toEqual(block(asAt, day));
    expect(control(actionLogDocument({ ...boardLogPapers(), partnership }))).toEqual(
      block(asAt, day),
    );
    expect(control(rulesDocument(papers))).toEqual(block(asAt, '3.1'));
    const unnumbered = aBoard({ documentControl: true, terms: terms('') });
    const page = rulesDocument({ ...papers, partnership: unnumbered });
    expect(control(page)[3]).toBe('Version: Not numbered');
  });

  test('says that nobody is recorded as its author', () => {
    const nobody = aBoard({
      documentControl: true,
      secretariat: { name: '', team: '', email: '', phone: '' },
    });
    const agenda = agendaDocument({ ...papersWith(), partnership: nobody });
    expect(control(agenda)[0]).toBe('Author: Not recorded');
  });

  test('is printed only where the partnership wants it, and status is said once', () => {
    const without = { ...boardPapers(), partnership: aBoard() };
    expect(control(rulesDocument(without))).toEqual([]);
    const statuses = (paper: DocumentDescription) =>
      JSON.stringify(paper).split('"name":"Status"').length - 1;
    expect(statuses(minutesDocument(without))).toBe(1);
    expect(statuses(minutesDocument(papersWith()))).toBe(1);
  });
});
