import { expect, test } from 'vitest';
import { readEntry } from '#shared/domain/people/importing/read-entry';
import type { DirectoryColumn } from '#shared/model/directory-import';

const COLUMNS: DirectoryColumn[] = ['name', 'email', 'leave-out', 'jobTitle', 'phone'];

test('a row says what its columns hold, each as one clean line; of the rest it says nothing', () => {
  expect(readEntry([' Ann \n Lee ', 'A@b.example', 'x', 'Clerk', '1'], COLUMNS, 7)).toMatchObject({
    row: 7,
    facts: {
      name: 'Ann Lee',
      initials: '',
      pronunciation: '',
      jobTitle: 'Clerk',
      organisation: '',
      email: 'A@b.example',
      phone: '1',
    },
    keys: {
      name: 'ann lee',
      organisation: '',
      email: 'a@b.example',
      all: '["Ann Lee","","","Clerk","","A@b.example","1"]',
    },
    faults: [],
  });
});

test.each<[string, DirectoryColumn[], string[], string]>([
  ['whole', ['name', 'given', 'family'], ['Ann Lee', 'Bob', 'Day'], 'Ann Lee'],
  ['in two parts', ['given', 'family'], ['Ann', 'Lee'], 'Ann Lee'],
  ['in its first part alone', ['given', 'family'], ['Ann', ''], 'Ann'],
  ['in its last part alone', ['given', 'family'], ['', 'Lee'], 'Lee'],
  ['with a title before it', ['honorific', 'name'], ['Dr', 'Ann Lee'], 'Dr Ann Lee'],
  ['with a title alone, which is none', ['honorific', 'name'], ['Dr', ''], ''],
])('a name is read %s', (_, columns, cells, name) => {
  expect(readEntry(cells, columns, 1).facts.name).toBe(name);
});

test.each<[string, string[], [string, string][]]>([
  ['no name', ['', 'a@b.example'], [['name', 'no-name']]],
  ['an address that is none', ['Ann', 'a at b'], [['email', 'no-email']]],
  ['two addresses', ['Ann', 'a@b.example; c@d.example'], [['email', 'no-email']]],
  ['a name of 200 letters, which is right', ['x'.repeat(200), ''], []],
  ['a name of 201 letters', ['x'.repeat(201), ''], [['name', 'too-long']]],
  [
    'several faults',
    ['', 'a', '', 'x'.repeat(201)],
    [
      ['name', 'no-name'],
      ['jobTitle', 'too-long'],
      ['email', 'no-email'],
    ],
  ],
])('a row with %s is told so', (_, cells, faults) => {
  const read = readEntry(cells, COLUMNS, 1);
  expect(read.faults.map(({ field, problem }) => [field, problem])).toEqual(faults);
});

test('no more of what is wrong is told than can be read, and half of no character', () => {
  const [fault] = readEntry([`${'x'.repeat(119)}🙂${'x'.repeat(100)}`], ['name'], 1).faults;
  expect(fault?.text).toBe(`${'x'.repeat(119)}\uFFFD`);
});

test('a name that is a title alone is compared as it is written', () => {
  expect(readEntry(['Dr'], ['name'], 1).keys.name).toBe('dr');
});
