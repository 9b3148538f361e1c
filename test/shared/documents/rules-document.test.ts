import { describe, expect, it } from 'vitest';
import { presets } from '#shared/domain/presets/presets';
import { rulesDocument } from '#shared/documents/rules-document';
import { isoDate } from '#shared/model/iso-date';
import { NOT_ENTERED, stated } from '#shared/model/setting';
import { aPartnership, ids, rulesWith, someTermsOfReference } from '../../support/board-builders';
import { rowsOf, tableTitled, under } from '../../support/described';
import { boardPapers } from '../../support/sample-papers';

const [essex] = presets;
const terms = { ...essex!.content.terms, id: ids.terms('1'), version: '1.0' };
const papersWith = (...versions: (typeof terms)[]) => ({
  ...boardPapers(),
  partnership: aPartnership({ name: 'Safer Anyshire', terms: versions }),
});

describe('our rules on one page', () => {
  it('states each rule with its group, what it says and its clause', () => {
    const rows = rowsOf(tableTitled(rulesDocument(papersWith(terms)), 'Rules of the partnership'));
    expect(rows).toContainEqual([
      'Quorum',
      'Quorum',
      'At least one third of the member organisations',
      '8.7',
    ]);
    expect(rows).toContainEqual([
      'Agenda and papers',
      'Agenda goes out',
      '5 clear working days before the meeting',
      '8.4',
    ]);
    expect(rows.flat().filter((cell) => cell.trim() === '')).toEqual([]);
  });

  it('names what the terms are silent about, and what is still to be entered, apart', () => {
    const rules = { ...terms.rules, castingVote: NOT_ENTERED };
    const text = under(rulesDocument(papersWith({ ...terms, rules })), 'Our rules on one page');
    const silent = text.find((line) => line.startsWith('The terms of reference say nothing about'));
    expect(silent).toContain('Minutes go out');
    expect(silent).not.toContain('Casting vote');
    expect(text.at(-1)).toBe('Not yet entered: Casting vote.');
  });

  it('has the version table with the four columns, the oldest first (T4)', () => {
    const next = {
      ...terms,
      id: ids.terms('2'),
      version: '2.0',
      amendments: 'Quorum raised',
      byWhom: 'BC',
      circulation: 'All members',
      adopted: isoDate('2026-01-05'),
    };
    const table = tableTitled(rulesDocument(papersWith(next, terms)), 'Versions');
    expect(table?.columns.map(({ heading }) => heading)).toEqual([
      'Version',
      'Amendments made',
      'By who',
      'Circulation',
    ]);
    expect(rowsOf(table)).toEqual([
      ['1.0\n1 March 2022', 'Not recorded', 'Not recorded', 'Not recorded'],
      ['2.0\n5 January 2026', 'Quorum raised', 'BC', 'All members'],
    ]);
  });

  it('says so where nothing is stated, and where a rule has no clause or a version no number', () => {
    const nothing = rulesDocument(papersWith({ ...someTermsOfReference(), version: '' }));
    expect(under(nothing, 'Our rules on one page').slice(0, 2)).toEqual([
      'Terms of reference.',
      'No rule has been entered yet.',
    ]);
    const rules = rulesWith({ castingVote: stated(true, '', 'Decided in May') });
    const one = rulesDocument(papersWith({ ...terms, version: '', rules }));
    expect(rowsOf(tableTitled(one, 'Rules of the partnership'))).toEqual([
      ['Decisions', 'Casting vote', 'The Chair has one\nDecided in May', 'Not given'],
    ]);
    expect(rowsOf(tableTitled(one, 'Versions'))[0]?.[0]).toBe('Not numbered\n1 March 2022');
  });
});
