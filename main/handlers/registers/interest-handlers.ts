import { endsBeforeItStarts } from '#shared/domain/in-force';
import {
  giftIdSchema,
  interestCategoryIdSchema,
  standingInterestIdSchema,
} from '#shared/model/register-ids';
import type { Registers } from '#shared/model/registers';
import { Refused } from '../../refused';
import type { Answers, Dependencies } from '../dependencies';
import { readDirectory } from '../records';
import { refuseUnknown, withEntry } from '../entries';
import { changeRegisters } from './register-changes';

type Channels =
  'registers:saveStandingInterest' | 'registers:saveInterestCategories' | 'registers:saveGift';

/** The categories as they now are; an interest never loses the one it is under. */
function withCategories(
  registers: Registers,
  interestCategories: Registers['interestCategories'],
): Registers {
  const kept = new Set(interestCategories.map(({ id }) => id));
  const dropped = registers.interestCategories.find(
    ({ id }) =>
      !kept.has(id) && registers.standingInterests.some(({ categoryId }) => categoryId === id),
  );
  if (dropped) throw new Refused('category-in-use', { name: dropped.words });
  return { ...registers, interestCategories };
}

/** Standing interests, their categories, and gifts and hospitality (I3, I6). */
export function interestHandlers(deps: Dependencies): Answers<Channels> {
  const { newId } = deps;

  async function refuseUnknownPerson(id: string): Promise<void> {
    refuseUnknown((await readDirectory(deps)).people, id, 'person');
  }

  return {
    'registers:saveStandingInterest': async ({ partnershipId, id, ...facts }) => {
      if (endsBeforeItStarts(facts)) throw new Refused('end-before-start');
      return changeRegisters(deps, partnershipId, async (registers) => {
        refuseUnknown(registers.standingInterests, id, 'standing interest');
        refuseUnknown(registers.interestCategories, facts.categoryId, 'category');
        await refuseUnknownPerson(facts.personId);
        const entry = { ...facts, id: id ?? standingInterestIdSchema.parse(newId()) };
        const standingInterests = withEntry(registers.standingInterests, entry);
        return { registers: { ...registers, standingInterests } };
      });
    },
    'registers:saveInterestCategories': ({ partnershipId, categories }) =>
      changeRegisters(deps, partnershipId, (registers) => {
        const named = categories.map(({ id, words }) => ({
          id: id ?? interestCategoryIdSchema.parse(newId()),
          words,
        }));
        return { registers: withCategories(registers, named) };
      }),
    'registers:saveGift': ({ partnershipId, id, ...facts }) =>
      changeRegisters(deps, partnershipId, async (registers) => {
        refuseUnknown(registers.gifts, id, 'gift');
        await refuseUnknownPerson(facts.personId);
        const entry = { ...facts, id: id ?? giftIdSchema.parse(newId()) };
        return { registers: { ...registers, gifts: withEntry(registers.gifts, entry) } };
      }),
  };
}
