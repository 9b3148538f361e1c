import { beforeEach, describe, expect, test } from 'vitest';
import type { PartnershipId } from '#shared/model/id';
import { aVotingBoard } from '../../support/register-cases';
import { useCases, type UseCases } from '../../support/use-cases';

let app: UseCases;
let partnershipId: PartnershipId;

beforeEach(async () => {
  app = await useCases();
  partnershipId = (await aVotingBoard(app)).view.partnership.id;
});

const lists = {
  snippets: [{ name: 'Confidential', text: 'The Board agreed that [item] be confidential.' }],
  abbreviations: [{ short: 'ASB', long: 'anti-social behaviour' }],
  dictionary: ['Tarian'],
  spelling: 'both' as const,
};

const kept = async () => {
  const { partnership } = await app.get('partnerships:open', { partnershipId });
  const { snippets, abbreviations, dictionary, spelling } = partnership;
  return { snippets, abbreviations, dictionary, spelling };
};

describe('the lists that help to write the minutes', () => {
  test('are saved whole and taken back', async () => {
    const before = await kept();
    const { view, undo } = await app.get('writing:save', { partnershipId, ...lists });
    expect(view.partnership).toMatchObject(lists);
    expect(await kept()).toEqual(lists);
    await app.get('app:undo', { token: undo });
    expect(await kept()).toEqual(before);
  });

  test('keep a word once', async () => {
    await app.get('writing:save', { partnershipId, ...lists, dictionary: ['Tarian', 'tarian'] });
    expect((await kept()).dictionary).toEqual(['Tarian']);
  });

  test.each([
    [
      'two snippets of one name',
      { snippets: [...lists.snippets, { name: 'CONFIDENTIAL', text: '' }] },
    ],
    [
      'two meanings of one short form',
      { abbreviations: [{ short: 'asb', long: 'x' }, ...lists.abbreviations] },
    ],
  ])('refuse %s', async (_, wrong) => {
    const refusal = await app.refused('writing:save', { partnershipId, ...lists, ...wrong });
    expect(refusal.code).toBe('name-taken');
  });
});

describe('a word for the dictionary', () => {
  test('is added and taken back', async () => {
    const { undo } = await app.get('writing:addWord', { partnershipId, word: 'Tarian' });
    expect((await kept()).dictionary).toEqual(['Tarian']);
    await app.get('app:undo', { token: undo! });
    expect((await kept()).dictionary).toEqual([]);
  });

  test('changes nothing where it is there already', async () => {
    await app.get('writing:addWord', { partnershipId, word: 'Tarian' });
    const told = app.changes();
    const { undo, view } = await app.get('writing:addWord', { partnershipId, word: 'tarian' });
    expect(undo).toBeNull();
    expect(view.partnership.dictionary).toEqual(['Tarian']);
    expect(app.changes()).toBe(told);
  });

  test('is refused where the dictionary is full', async () => {
    const dictionary = Array.from({ length: 5000 }, (_, place) => `word ${place}`);
    await app.get('writing:save', { partnershipId, ...lists, dictionary });
    const refusal = await app.refused('writing:addWord', { partnershipId, word: 'Tarian' });
    expect(refusal.code).toBe('invalid-input');
  });
});
