import { describe, expect, test } from 'vitest';
import {
  circulationLogDocument,
  meetingCirculationDocument,
} from '#shared/documents/circulation-log-document';
import { isoDate } from '#shared/model/iso-date';
import type { Dispatch } from '#shared/model/meeting-cycle';
import { NOT_ENTERED, stated } from '#shared/model/setting';
import { sha256Schema } from '#shared/model/stored-file';
import { rowsOf, tableTitled } from '../../support/described';
import { aBoard } from '../../support/sample-board';
import { boardPapers } from '../../support/sample-papers';
import { aMeeting, someTerms } from '../../support/sample-records';
import { dispatch, emptyCycle, notice } from '../../support/sample-timeline';

const terms = someTerms({
  agendaNotice: stated(notice(5, 'clear-working'), '8.4'),
  papersNotice: stated(notice(5, 'working', true), 'Papers'),
  actionLogNotice: { state: 'silent' },
  minutesDue: NOT_ENTERED,
});
const agenda: Dispatch = {
  ...dispatch('agenda', '2026-06-17', 'The Chair was away'),
  by: 'Beth Carter',
  recipients: [
    { name: 'Priya Shah', email: 'shah@anyshire.example' },
    { name: 'Omar Reid', email: '' },
  ],
  files: [
    { name: 'agenda.docx', sha256: sha256Schema.parse('0123456789abcdef'.repeat(4)), bytes: 9 },
  ],
};

function logOf(...sent: Dispatch[]) {
  const meeting = aMeeting({ date: isoDate('2026-06-24'), cycle: { ...emptyCycle, sent } });
  return meetingCirculationDocument({ ...boardPapers(), partnership: aBoard({ terms }), meeting });
}

const rows = (...sent: Dispatch[]) => rowsOf(tableTitled(logOf(...sent), 'What was sent'));
const said = (...sent: Dispatch[]) =>
  logOf(...sent).blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));

describe('the circulation log (N7, X3)', () => {
  test('says what went when, by whom, how, to whom, by which clause it was due, late why, and the files', () => {
    expect(rows(agenda)).toEqual([
      [
        '24 June 2026',
        'Agenda',
        '17 June 2026',
        'Beth Carter; e-mail',
        'All members\n2 recipients: Priya Shah (shah@anyshire.example); Omar Reid',
        expect.stringMatching(
          /^Due 16 June 2026\. .*5 clear working days.* \(terms of reference, clause 8\.4\)\.$/,
        ),
        'Late: The Chair was away',
        'agenda.docx (0123456789ab)',
      ],
    ]);
    expect(said(agenda)).toContain('1 sending is recorded, 1 of them late.');
  });

  test('leaves no cell blank where little was recorded', () => {
    const bare = { ...dispatch('papers', '2026-06-18'), to: '', how: '', supplement: 2 };
    const unknown = { ...bare, recipients: [{ name: '', email: '' }] };
    expect(rows(unknown)[0]).toEqual([
      '24 June 2026',
      'Papers, supplement 2',
      '18 June 2026',
      'Sender not recorded; way not recorded',
      'Not recorded\n1 recipient: Not recorded',
      expect.stringMatching(/^Due 17 June 2026, where possible\. /),
      'After the day aimed at',
      'None kept',
    ]);
    expect(said(unknown)).toContain('1 sending is recorded, none of them late.');
  });

  test.each([
    ['the terms set no day', 'action-log', 'The terms of reference set no day.'],
    ['the rule is not entered', 'minutes', 'The rule is not entered yet.'],
    ['no rule speaks of it', 'notice', 'No rule sets a day.'],
  ] as const)('tells where %s', (_, what, words) => {
    expect(rows(dispatch(what, '2026-06-23'))[0]?.slice(5, 7)).toEqual([words, 'No last day']);
  });

  test('tells reasons as far as there are any', () => {
    const late = rows(dispatch('agenda', '2026-06-18'))[0]?.[6];
    expect(late).toBe('Late: no reason is recorded');
    const after = rows(dispatch('papers', '2026-06-18', 'Figures came late'))[0]?.[6];
    expect(after).toBe('After the day aimed at: Figures came late');
    const second = rows(dispatch('papers', '2026-06-16'), dispatch('papers', '2026-06-20'))[1]?.[6];
    expect(second).toBe('After an earlier one that was in time');
  });

  test('says that nothing was sent, without a table', () => {
    expect(said()).toContain('No sending is recorded.');
    expect(tableTitled(logOf(), 'What was sent')).toBeUndefined();
  });

  test('of a time says which, and takes what was sent within it', () => {
    const meeting = aMeeting({ cycle: { ...emptyCycle, sent: [agenda] } });
    const log = circulationLogDocument({
      ...boardPapers(),
      meetings: [meeting],
      from: isoDate('2026-06-18'),
      until: isoDate('2026-12-31'),
    });
    expect(log.title).toContain('Circulation log from 18 June 2026 to 31 December 2026');
    expect(log.orientation).toBe('landscape');
    expect(tableTitled(log, 'What was sent')).toBeUndefined();
  });
});
