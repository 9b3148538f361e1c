import { describe, expect, test } from 'vitest';
import { isHonorific, nameForms } from '#shared/domain/people/subject-access/name-forms';
import { isNamedIn, passagesIn } from '#shared/domain/people/subject-access/name-passages';

const formsOf = (name: string, email = '') => nameForms({ name, email });

describe('the ways in which a text may call somebody (X6)', () => {
  test.each<[name: string, rows: string[], surname: string]>([
    ['Grace Bell', ['grace bell', 'g bell', 'bell grace'], 'bell'],
    ['Grace Mary Bell', ['grace mary bell', 'grace bell', 'g bell', 'bell grace'], 'bell'],
    ['Cllr. Siân O’Neill', ['sian o neill', 's o neill', 'o neill sian'], 'o neill'],
    ['Chief Supt Ann Lee-Jones', ['ann lee jones', 'a lee jones', 'lee jones ann'], 'lee jones'],
    ['Cher', ['cher'], ''],
    ['Dr', [], ''],
    ['', [], ''],
  ])('of %s', (name, rows, surname) => {
    const forms = formsOf(name);
    expect(forms.rows.map((row) => row.join(' '))).toEqual(rows);
    expect(forms.surname.join(' ')).toBe(surname);
  });

  test('also the e-mail address, in small letters', () => {
    expect(formsOf('Grace Bell', ' Bell@Police.example ').email).toBe('bell@police.example');
  });

  test('forms of address and ranks are no names', () => {
    expect(['cllr', 'supt', 'bell'].map(isHonorific)).toEqual([true, true, false]);
  });
});

describe('whether a text names Grace Bell (X6)', () => {
  const bell = formsOf('Grace Bell', 'bell@police.example');
  test.each<[text: string, isNamed: boolean]>([
    ['Grace Bell opened the meeting.', true],
    ['grace   BELL opened.', true],
    ['It was for G. Bell to say.', true],
    ['Apologies: Bell, Grace; Shah, Priya.', true],
    ['Supt Bell reported.', true],
    ['Mrs. Bell reported.', true],
    ['Write to BELL@police.example today.', true],
    ['Bell reported.', false],
    ['The bell rang.', false],
    ['Grace Bellamy reported.', false],
    ['Mr Shah and Bell', false],
    ['Grace spoke.', false],
    ['', false],
  ])('%s', (text, isNamed) => {
    expect(isNamedIn(text, bell)).toBe(isNamed);
    expect(passagesIn(text, bell).length > 0).toBe(isNamed);
  });

  test('nobody without a name and an address is found', () => {
    expect(isNamedIn('Dr Shah, and anybody', formsOf('Dr'))).toBe(false);
  });

  test('a name of one word is found as it is, and not by what stands before it', () => {
    expect(isNamedIn('Then Cher sang.', formsOf('Cher'))).toBe(true);
    expect(isNamedIn('Cher sang; Mr Shah did not.', formsOf('Cher'))).toBe(true);
    expect(isNamedIn('Mr Shah did not say cherries.', formsOf('Cher'))).toBe(false);
  });
});

describe('what is shown of a text that names somebody (X6)', () => {
  const bell = formsOf('Grace Bell');
  const filler = (words: number): string => 'and so it went on '.repeat(words);

  test('a short text is shown whole', () => {
    expect(passagesIn('  Grace Bell opened. Then it closed. ', bell)).toEqual([
      'Grace Bell opened. Then it closed.',
    ]);
  });

  test('of a long text only what stands around the name, with where it goes on', () => {
    const [passage = '', ...others] = passagesIn(
      `${filler(30)}Grace Bell opened. ${filler(30)}`,
      bell,
    );
    expect(others).toEqual([]);
    expect(passage).toMatch(/^… .*Grace Bell opened\..* …$/);
    expect(passage.length).toBeLessThan(530);
  });

  test('names that are close are in one passage, names far apart in one each', () => {
    const close = `${filler(30)}Grace Bell and G. Bell ${filler(30)}`;
    expect(passagesIn(close, bell)).toHaveLength(1);
    const apart = `Grace Bell ${filler(60)} Grace Bell`;
    const passages = passagesIn(apart, bell);
    expect(passages).toHaveLength(2);
    expect(passages[0]).toMatch(/^Grace Bell .* …$/);
    expect(passages[1]).toMatch(/^… .* Grace Bell$/);
  });
});
