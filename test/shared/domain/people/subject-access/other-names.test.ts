import { expect, test } from 'vitest';
import { nameForms } from '#shared/domain/people/subject-access/name-forms';
import {
  addNames,
  namesOthers,
  type NameIndex,
} from '#shared/domain/people/subject-access/other-names';
import { aPerson } from '../../../../support/board-builders';

const people = [
  aPerson('bell', { name: 'Grace Bell' }),
  aPerson('again', { name: 'Grace Bell' }),
  aPerson('shah', { name: 'Cllr Priya Shah' }),
  aPerson('gray', { name: 'Priya Gray' }),
  aPerson('cher', { name: 'Cher' }),
  aPerson('nobody', { name: 'Dr' }),
];
const index: NameIndex = new Map();
addNames(index, people);
const othersThan = (name: string) => namesOthers(index, nameForms({ name, email: '' }));
const isOthers = othersThan('Grace Bell');

test.each<[text: string, others: boolean]>([
  ['Grace Bell opened the meeting.', false],
  ['Supt Grace Bell and Mrs Bell', false],
  ['Priya Shah reported.', true],
  ['P. Gray and Grace Bell agreed.', true],
  ['Shah, Priya sent apologies.', true],
  ['Mr Unknown was asked.', true],
  ['The chief constable of Anyshire was asked.', false],
  ['Priya reported.', false],
  ['She thanked Cher.', false],
  ['We heard from the Dr', false],
  ['The chief constable was asked.', false],
  ['', false],
])('whether others than Grace Bell are named in: %s (X6)', (text, others) => {
  expect(isOthers(text)).toBe(others);
});

test('of somebody else the same text names another', () => {
  expect(othersThan('Priya Shah')('Grace Bell opened.')).toBe(true);
  expect(othersThan('Cher')('Mr Cher opened.')).toBe(false);
});
