import { describe, expect, test } from 'vitest';
import type { Input, Output } from '#shared/ipc/contract';
import { emptyActionLog } from '#shared/model/action';
import { isoDate } from '#shared/model/iso-date';
import type { Meeting } from '#shared/model/meeting';
import { ONLY } from '../../../main/storage/documents/document-kinds';
import {
  aMember,
  anOrganisation,
  aPartnership,
  aPerson,
  aRepresentative,
  ids,
} from '../../support/board-builders';
import { aDecision, paragraph } from '../../support/minute-blocks';
import { aMeeting, anAction, anItem } from '../../support/sample-records';
import { useCases, type UseCases } from '../../support/use-cases';

const open = anItem('open', { title: 'Open business' });
const closed = anItem('closed', { title: 'Closed business', isClosed: true });
const anyshire = aPartnership({ name: 'Safer Anyshire' });
const other = aPartnership({ name: 'Safer Elsewhere' }, 'elsewhere');

const june = aMeeting({
  partnershipId: anyshire.id,
  date: isoDate('2026-06-10'),
  agenda: [open, closed],
  minutes: [
    {
      itemId: open.id,
      blocks: [
        paragraph('The lanterns of the café are repaired.'),
        paragraph('A secret lighthouse.', true),
        aDecision('d1', 'That a windmill be built.'),
      ],
    },
    { itemId: closed.id, blocks: [paragraph('A closed harbour.')] },
  ],
});
const july: Meeting = {
  ...aMeeting({ date: isoDate('2026-07-08') }),
  id: ids.meeting('july'),
  partnershipId: other.id,
  agenda: [open],
  minutes: [{ itemId: open.id, blocks: [paragraph('Lanterns once more.')] }],
};

async function withMatter(): Promise<UseCases> {
  const app = await useCases();
  const member = aMember('council');
  const at = (item: string) => ({ meetingId: june.id, itemId: ids.item(item) });
  await app.deps.changes.commit([
    {
      kind: 'directory',
      id: ONLY,
      next: {
        people: [aPerson('cole', { name: 'Siân Cole', jobTitle: '', email: '' })],
        organisations: [
          { ...anOrganisation('council', 'Lantern Council'), id: member.organisationId },
        ],
      },
    },
    {
      kind: 'partnership',
      id: anyshire.id,
      next: {
        ...anyshire,
        members: [member],
        representatives: [aRepresentative('cole', 'council')],
      },
    },
    { kind: 'partnership', id: other.id, next: other },
    { kind: 'meeting', id: june.id, next: june },
    { kind: 'meeting', id: july.id, next: july },
    {
      kind: 'action-log',
      id: anyshire.id,
      next: {
        ...emptyActionLog(anyshire.id),
        actions: [
          anAction(1, { what: 'Order lamps.', origin: at('open') }),
          anAction(2, { what: 'Order marked lamps.', origin: null, isConfidential: true }),
          anAction(3, { what: 'Order closed lamps.', origin: at('closed') }),
        ],
      },
    },
  ]);
  return app;
}

const query = (words: string, changes: Partial<Input<'search:find'>> = {}) => ({
  words,
  partnershipId: null,
  from: null,
  until: null,
  includeConfidential: false,
  limit: 10,
  ...changes,
});

const wordsOf = (pieces: { text: string }[]): string => pieces.map(({ text }) => text).join('');

/** What was found: its kind, what it is called, and whether it is confidential. */
function found({ groups }: Output<'search:find'>): string[] {
  return groups.flatMap(({ kind, hits }) =>
    hits.map(
      ({ title, text, isConfidential }) =>
        `${kind}: ${wordsOf(kind === 'minute' || kind === 'action' ? text : title)}${isConfidential ? ' (confidential)' : ''}`,
    ),
  );
}

describe('a search over everything', () => {
  test('finds each kind of matter in all partnerships, with its words marked', async () => {
    const app = await withMatter();
    const answer = await app.get('search:find', query('lantern'));
    expect(found(answer)).toEqual([
      'organisation: Lantern Council',
      'minute: Lanterns once more.',
      'minute: The lanterns of the café are repaired.',
    ]);
    expect(answer.groups[0]?.hits[0]).toMatchObject({
      title: [
        { text: 'Lantern', isMatch: true },
        { text: ' Council', isMatch: false },
      ],
      target: { is: 'organisation', partnershipId: anyshire.id },
    });
    expect(answer).toMatchObject({ isSimilar: false, reading: null });
  });

  test.each([
    ['without accents', 'sian cole', ['person: Siân Cole']],
    ['by the beginning of a word', 'windm', [`decision: ${aDecision('d1', '').reference}`]],
    ['by all of the words', 'cafe windmill', []],
    ['by nothing but common words', 'of the', []],
    ['by no word', '', []],
    ['by a short word that is not there, and is like none', 'cafx', []],
  ])('%s', async (_, words, expected) => {
    const app = await withMatter();
    const answer = found(await app.get('search:find', query(words)));
    expect(answer).toEqual(expected);
  });

  test('says where only words like these are found', async () => {
    const app = await withMatter();
    const answer = await app.get('search:find', query('repairad'));
    expect(answer.isSimilar).toBe(true);
    expect(found(answer)).toEqual(['minute: The lanterns of the café are repaired.']);
  });

  test.each<[string, Partial<Input<'search:find'>>, string[]]>([
    ['to one partnership', { partnershipId: other.id }, ['minute: Lanterns once more.']],
    ['from a day', { from: isoDate('2026-06-11') }, ['minute: Lanterns once more.']],
    ['from the very day', { from: isoDate('2026-07-08') }, ['minute: Lanterns once more.']],
    [
      'until a day',
      { until: isoDate('2026-06-10') },
      ['minute: The lanterns of the café are repaired.'],
    ],
  ])('is narrowed %s', async (_, changes, expected) => {
    const app = await withMatter();
    const answer = found(await app.get('search:find', query('lanterns', changes)));
    expect(answer).toEqual(expected);
  });

  test('finds people and bodies in the partnership they belong to', async () => {
    const app = await withMatter();
    const inAnyshire = query('cole', { partnershipId: anyshire.id });
    expect(found(await app.get('search:find', inAnyshire))).toEqual(['person: Siân Cole']);
    expect(found(await app.get('search:find', { ...inAnyshire, partnershipId: other.id }))).toEqual(
      [],
    );
  });

  test('says that there is more than was asked for', async () => {
    const app = await withMatter();
    const answer = await app.get('search:find', query('lanterns', { limit: 1 }));
    expect(answer.groups).toMatchObject([{ kind: 'minute', hasMore: true }]);
  });
});

describe('what is confidential (M3)', () => {
  test.each([
    ['a marked paragraph', 'lighthouse', ['minute: A secret lighthouse. (confidential)']],
    ['the minute of a closed item', 'harbour', ['minute: A closed harbour. (confidential)']],
    ['a closed item', 'closed business', ['item: Closed business (confidential)']],
    ['a marked action', 'marked lamps', ['action: Order marked lamps. (confidential)']],
    ['an action of a closed item', 'closed lamps', ['action: Order closed lamps. (confidential)']],
  ])('%s is found only where that is asked for, and marked', async (_, words, expected) => {
    const app = await withMatter();
    expect(found(await app.get('search:find', query(words)))).toEqual([]);
    const all = query(words, { includeConfidential: true });
    expect(found(await app.get('search:find', all))).toEqual(expected);
  });

  test('an open action is found either way', async () => {
    const app = await withMatter();
    expect(found(await app.get('search:find', query('lamps')))).toEqual(['action: Order lamps.']);
  });

  test('an action of a meeting that is not there is left out, as perhaps of a closed item', async () => {
    const app = await withMatter();
    await app.deps.changes.commit([{ kind: 'meeting', id: june.id, next: null }]);
    expect(found(await app.get('search:find', query('lamps')))).toEqual([]);
  });
});

describe('a change', () => {
  test('is found by the next search, and what was there before is not', async () => {
    const app = await withMatter();
    await app.get('search:find', query('lanterns'));
    const minutes = [{ itemId: open.id, blocks: [paragraph('A lamp.')] }];
    await app.deps.changes.commit([{ kind: 'meeting', id: july.id, next: { ...july, minutes } }]);
    expect(found(await app.get('search:find', query('once more')))).toEqual([]);
    expect(found(await app.get('search:find', query('lamp', { partnershipId: other.id })))).toEqual(
      ['minute: A lamp.'],
    );
  });

  test('that marks a paragraph as confidential hides it at once', async () => {
    const app = await withMatter();
    await app.get('search:find', query('lanterns'));
    const minutes = [{ itemId: open.id, blocks: [paragraph('Lanterns once more.', true)] }];
    await app.deps.changes.commit([{ kind: 'meeting', id: july.id, next: { ...july, minutes } }]);
    expect(found(await app.get('search:find', query('once more')))).toEqual([]);
  });

  test('that removes a meeting takes its words away', async () => {
    const app = await withMatter();
    await app.get('search:find', query('lanterns'));
    await app.deps.changes.commit([{ kind: 'meeting', id: july.id, next: null }]);
    expect(found(await app.get('search:find', query('once more')))).toEqual([]);
  });
});
