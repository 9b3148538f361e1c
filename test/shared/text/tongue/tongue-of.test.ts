import { describe, expect, test } from 'vitest';
import { english } from '#shared/text/tongue/english';
import { terms, tongueOf } from '#shared/text/tongue/tongue-of';
import { welshTerms } from '#shared/text/tongue/welsh-terms';

describe('the words of a language', () => {
  test('are the English ones for English, whatever Welsh words a partnership has', () => {
    expect(tongueOf('en-GB', [{ key: 'agenda.name', welsh: 'Rhaglen' }])).toBe(english);
  });

  test('are the partnership’s own in place of the usual Welsh ones', () => {
    const own = [
      { key: 'agenda.name', welsh: 'Rhaglen' },
      { key: 'paper.pageOf', welsh: 'allan o' },
      { key: 'minutes.present', welsh: '  ' },
      { key: 'unknown.key', welsh: 'Dim byd' },
    ];
    const { terms: said } = tongueOf('cy-GB', own);
    expect(said.agenda.name).toBe('Rhaglen');
    expect(said.agenda.purpose).toBe(welshTerms.agenda.purpose);
    expect(said.paper.pageOf).toBe(' allan o ');
    expect(said.minutes.present).toBe('Yn bresennol');
  });

  test('are listed once each, in both languages, without those that are empty', () => {
    expect(new Set(terms.map(({ key }) => key)).size).toBe(terms.length);
    expect(terms.every((term) => term.english !== '' && term.welsh !== '')).toBe(true);
    expect(terms).toContainEqual({
      key: 'outcomes.resolved',
      english: 'RESOLVED',
      welsh: 'PENDERFYNWYD',
    });
    expect(terms.some(({ key }) => key === 'minutesMarks.confirmed')).toBe(false);
  });
});
