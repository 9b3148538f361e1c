import { beforeEach, expect, test } from 'vitest';
import type { PartnershipId, PersonId } from '#shared/model/id';
import { aVotingBoard } from '../../support/register-cases';
import { useCases, type UseCases } from '../../support/use-cases';

let app: UseCases;
let partnershipId: PartnershipId;
let people: PersonId[];

beforeEach(async () => {
  app = await useCases();
  const board = await aVotingBoard(app);
  partnershipId = board.view.partnership.id;
  people = board.people;
});

const aList = (name: string) => ({
  partnershipId,
  id: null,
  name,
  personIds: [people[1]!, people[0]!, people[1]!],
  groups: [],
  documents: [],
  others: 'Scrutiny committee (clerk)',
  seesConfidential: false,
});

const listsOf = async () =>
  (await app.get('partnerships:open', { partnershipId })).partnership.distributionLists;

test('a list keeps its people in order, each once, and is changed and taken back (X3)', async () => {
  const { view } = await app.get('distribution:saveList', aList('Board'));
  const [list] = view.partnership.distributionLists;
  expect(list).toMatchObject({ name: 'Board', personIds: [people[1], people[0]] });
  const changed = { ...list!, partnershipId, seesConfidential: true };
  const { undo } = await app.get('distribution:saveList', changed);
  expect(await listsOf()).toMatchObject([{ id: list!.id, seesConfidential: true }]);
  await app.get('app:undo', { token: undo });
  expect(await listsOf()).toEqual([list]);
});

test.each<[string, object, string]>([
  ['the name of another list', { name: 'bOARD' }, 'name-taken'],
  ['a person who is not known', { name: 'Other', personIds: ['gone'] }, 'not-found'],
  ['an id that is not there', { name: 'Other', id: 'gone' }, 'not-found'],
])('a list with %s is refused (X3)', async (_, wrong, code) => {
  await app.get('distribution:saveList', aList('Board'));
  const refusal = await app.refused('distribution:saveList', { ...aList('Other'), ...wrong });
  expect(refusal.code).toBe(code);
});

test('a list stays while a paper goes to it, and the refusal says which (X3)', async () => {
  const { view } = await app.get('distribution:saveList', aList('Board'));
  const listId = view.partnership.distributionLists[0]!.id;
  const paper = {
    partnershipId,
    title: 'Closure report',
    author: '',
    sourceOrganisation: '',
    reuseApproval: null,
    personalData: 'none',
    titleWelsh: '',
    summary: '',
    recommendations: [] as string[],
    marking: 'none',
    note: '',
    on: '2026-06-01',
  } as const;
  const added = await app.get('papers:add', { ...paper, distributionListId: listId });
  const refusal = await app.refused('distribution:removeList', { partnershipId, listId });
  expect(refusal).toEqual({
    code: 'list-in-use',
    details: { name: 'Board', papers: '“Closure report”' },
  });
  const paperId = added.view.registers.papers[0]!.id;
  await app.get('papers:remove', { partnershipId, paperId });
  await app.get('distribution:removeList', { partnershipId, listId });
  expect(await listsOf()).toEqual([]);
});
