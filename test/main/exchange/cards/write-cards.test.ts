import { expect, test } from 'vitest';
import { readCards } from '../../../../main/exchange/cards/read-cards';
import { writeCards, type CardPerson } from '../../../../main/exchange/cards/write-cards';

const GRACE: CardPerson = {
  id: 'person-1',
  name: 'Cllr Grace Bell',
  initials: 'GB',
  pronunciation: 'grayss',
  organisation: 'Anyshire Council',
  jobTitle: 'Leader; chair, of all',
  email: 'grace@anyshire.example',
  phone: '+44 1632 960001',
};

const NOBODY: CardPerson = {
  id: 'person-2',
  name: 'Li',
  initials: '',
  pronunciation: '',
  organisation: '',
  jobTitle: '',
  email: '',
  phone: '',
};

const textOf = async (people: readonly CardPerson[]): Promise<string> =>
  new TextDecoder().decode(await writeCards(people));

test('a person is a card of vCard 3.0, its lines ended as cards end them', async () => {
  expect((await textOf([GRACE])).split('\r\n')).toEqual([
    'BEGIN:VCARD',
    'VERSION:3.0',
    'FN:Cllr Grace Bell',
    'N:Bell;Grace;;Cllr;',
    'ORG:Anyshire Council',
    String.raw`TITLE:Leader\; chair\, of all`,
    'EMAIL;TYPE=INTERNET:grace@anyshire.example',
    'TEL;TYPE=WORK:+44 1632 960001',
    'X-MINUTE-BOOK-INITIALS:GB',
    'X-MINUTE-BOOK-PRONUNCIATION:grayss',
    'UID:person-1@minute-book',
    'END:VCARD',
    '',
  ]);
});

test('what nobody said is left out, and a name of one word is the family’s', async () => {
  expect((await textOf([NOBODY])).split('\r\n')).toEqual([
    'BEGIN:VCARD',
    'VERSION:3.0',
    'FN:Li',
    'N:Li;;;;',
    'UID:person-2@minute-book',
    'END:VCARD',
    '',
  ]);
});

test('long lines are folded at 75 bytes, in the middle of no character', async () => {
  const name = `Siân ${'ŵ🙂'.repeat(40)} Pryce`;
  const bytes = await writeCards([{ ...NOBODY, name }]);
  const lines = new TextDecoder('utf-8', { fatal: true }).decode(bytes).split('\r\n');
  const lengths = lines.map((line) => new TextEncoder().encode(line).length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
  expect(lines.some((line) => line.startsWith(' '))).toBe(true);
  expect(readCards(lines.join('\r\n'))[0]?.[0]).toBe(name);
});

test('words that look like another property stay words', async () => {
  const jobTitle = 'Lead\r\nEMAIL:evil@example.org\nEND:VCARD';
  const text = await textOf([{ ...GRACE, jobTitle }]);
  expect(text).toContain('TITLE:Lead EMAIL:evil@example.org END:VCARD\r\n');
  expect(readCards(text)).toHaveLength(1);
});

test('what was written is read as it was, for each of many', async () => {
  const strange: CardPerson = {
    ...GRACE,
    id: 'person-3',
    name: String.raw`Seán \ O’Neill, "Sr"; n`,
    organisation: 'Police, Fire & Rescue; Anyshire',
    pronunciation: 'shawn\\n',
  };
  const people = Array.from({ length: 450 }, (_, place) => [GRACE, NOBODY, strange][place % 3]!);
  expect(readCards(await textOf(people))).toEqual(
    people.map((one) => [
      one.name,
      one.initials,
      one.pronunciation,
      one.organisation,
      one.jobTitle,
      one.email,
      one.phone,
    ]),
  );
});

test('stops once it is cancelled', async () => {
  const stopped = AbortSignal.abort(new Error('stopped'));
  await expect(writeCards([GRACE], stopped)).rejects.toThrow('stopped');
});
