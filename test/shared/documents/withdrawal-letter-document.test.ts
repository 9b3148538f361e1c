import { describe, expect, it, test } from 'vitest';
import { withdrawalLetterDocument } from '#shared/documents/withdrawal-letter-document';
import type { Member } from '#shared/model/membership';
import { isoDate } from '#shared/model/iso-date';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import { rowsOf, tableTitled, under, wordsOf } from '../../support/described';
import { ids } from '../../support/board-builders';
import { withdrawalPapers } from '../../support/letter-papers';
import { anOfficeCalled, anAction, TODAY } from '../../support/sample-records';

const NOTICE = isoDate('2026-06-11');
const endOf = (...args: Parameters<typeof withdrawalPapers>): string =>
  under(withdrawalLetterDocument(withdrawalPapers(...args)), 'When membership ends').join(' ');

describe('the letter to a body that leaves (P15, Warwickshire 9)', () => {
  const letter = withdrawalLetterDocument(withdrawalPapers());
  const text = letter.blocks.flatMap((block) =>
    block.type === 'paragraph' ? [wordsOf(block.text)] : [],
  );

  it('has a day, an addressee, a salutation, and who signs and how to reach them (P20)', () => {
    expect(text.slice(0, 4)).toEqual([
      'Safer Anyshire Partnership Board',
      '12 June 2026',
      'Siân Pryce\nChief Superintendent\nAnyshire Constabulary',
      'Dear Siân Pryce,',
    ]);
    expect(text.slice(-2)).toEqual([
      'Yours sincerely,',
      'Beth Carter\nSecretariat, Safer Anyshire Partnership Board\nPartnerships Team, Anyshire County Council\nTelephone: 01632 960 001\nE-mail: partnerships@anyshire.example',
    ]);
  });

  it('goes to the body where nobody is known by name', () => {
    const papers = withdrawalPapers();
    const partnership = { ...papers.partnership, representatives: [] };
    const nobody = withdrawalLetterDocument({
      ...papers,
      partnership: { ...partnership, secretariat: { name: '', team: '', email: '', phone: '' } },
    });
    const words = JSON.stringify(nobody.blocks);
    expect(words).toContain('Dear Sir or Madam,');
    expect(words).toContain('Yours faithfully,');
    expect(words).not.toContain('Telephone');
    expect(under(nobody, 'Representatives and offices')[0]).toBe(
      'Nobody is recorded as representing you.',
    );
  });

  it('says when membership may end, and by which clause', () => {
    expect(endOf()).toBe(
      'Membership may end 12 months after notice was given, so on 11 June 2027 at the earliest (terms of reference, clause 9). No other day has been agreed.',
    );
  });

  test.each([
    [SILENT, 'The terms of reference state no period of notice for leaving.'],
    [
      NOT_ENTERED,
      'What the terms of reference say about notice for leaving has still to be confirmed.',
    ],
  ])('invents nothing where the rule is %s', (withdrawalMonths, sentence) => {
    expect(endOf({}, { withdrawalMonths })).toBe(
      `${sentence} The last day of membership has still to be agreed.`,
    );
  });

  test.each<[string, Partial<Member>, string]>([
    [
      'as agreed',
      { withdrawal: { noticeGiven: NOTICE, agreedEnd: isoDate('2026-09-30') } },
      'The day agreed for the end of membership is 30 September 2026. This is before the earliest day, and needs the agreement of the partnership.',
    ],
    ['as entered', { until: isoDate('2027-07-01') }, 'The last day of membership is 1 July 2027.'],
    ['that is past', { until: NOTICE }, 'The last day of membership was 11 June 2026. This is'],
  ])('names the last day %s', (_, member, sentence) => {
    expect(endOf(member)).toContain(sentence);
  });

  it('lists decisions and open actions from before the notice', () => {
    expect(rowsOf(tableTitled(letter, 'Decisions taken before the notice'))[1]).toEqual([
      'D-2026-012',
      'RESOLVED: That the awards in Appendix A be approved, to a total of £158,400.',
      '10 Jun 2026',
    ]);
    const actions = rowsOf(tableTitled(letter, 'Your actions that are still open'));
    expect(actions.map(([reference]) => reference)).toEqual(['A-2026-021', 'A-2026-037']);
  });

  it('asks about what is of the very day, and says so where there is nothing', () => {
    const papers = withdrawalPapers({
      withdrawal: { noticeGiven: isoDate('2026-06-10'), agreedEnd: null },
    });
    const words = JSON.stringify(withdrawalLetterDocument(papers).blocks);
    expect(words).toContain('there were also: D-2026-011, D-2026-012, A-2026-037.');
    const none = JSON.stringify(
      withdrawalLetterDocument({ ...papers, meetings: [], actions: [] }).blocks,
    );
    expect(none).toContain('No decisions are recorded from before the notice.');
    expect(none).toContain('No actions of yours are open from before the notice.');
  });

  it('leaves out what is confidential, and says so (M3)', () => {
    const secret = anAction(90, {
      what: 'Canary',
      isConfidential: true,
      ownerIds: [ids.person('pryce')],
      raisedOn: isoDate('2026-05-01'),
    });
    const papers = withdrawalPapers();
    const words = JSON.stringify(
      withdrawalLetterDocument({ ...papers, actions: [...papers.actions, secret] }).blocks,
    );
    expect(words).not.toContain('Canary');
    expect(words).toContain('What is recorded separately as confidential is not listed here.');
  });

  it('says whose places end, and which offices are then to be filled', () => {
    const papers = withdrawalPapers();
    const offices = [anOfficeCalled('Chair', 'pryce')];
    const paper = withdrawalLetterDocument({
      ...papers,
      partnership: { ...papers.partnership, offices },
      today: TODAY,
    });
    expect(under(paper, 'Representatives and offices').slice(1, 3)).toEqual([
      '• Siân Pryce, Representative; holds the office of Chair, which will then have to be filled',
      '• Carla Webb, Substitute',
    ]);
  });

  it('leaves the office of somebody who also sits for another body', () => {
    const papers = withdrawalPapers();
    const { representatives } = papers.partnership;
    const also = { ...representatives[0]!, personId: ids.person('pryce') };
    const paper = withdrawalLetterDocument({
      ...papers,
      partnership: {
        ...papers.partnership,
        representatives: [...representatives, also],
        offices: [anOfficeCalled('Chair', 'pryce')],
      },
    });
    expect(under(paper, 'Representatives and offices')[1]).toBe('• Siân Pryce, Representative');
  });

  it('is of the rule that was stated, and no other', () => {
    expect(endOf({}, { withdrawalMonths: stated(1, '') })).toContain(
      'Membership may end 1 month after notice was given, so on 11 July 2026 at the earliest.',
    );
  });
});
