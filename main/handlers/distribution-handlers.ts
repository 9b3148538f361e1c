import { listNamed } from '#shared/domain/distribution/recipients';
import type { DistributionList } from '#shared/model/distribution-list';
import { distributionListIdSchema } from '#shared/model/id';
import { Refused } from '../refused';
import type { Answers, Area, Dependencies } from './dependencies';
import { changePartnership } from './partnership-changes';
import { readDirectory, readRegisters } from './records';
import { entryOf, refuseUnknown, withEntry } from './entries';

/** To whom papers go: named lists of people and others (X3). */
export function distributionHandlers(deps: Dependencies): Answers<Area<'distribution'>> {
  return {
    'distribution:saveList': ({ partnershipId, id, ...facts }) =>
      changePartnership(deps, partnershipId, async (partnership) => {
        const { distributionLists } = partnership;
        refuseUnknown(distributionLists, id, 'distribution list');
        const { people } = await readDirectory(deps);
        for (const personId of facts.personIds) refuseUnknown(people, personId, 'person');
        const list: DistributionList = {
          ...facts,
          id: id ?? distributionListIdSchema.parse(deps.newId()),
          personIds: [...new Set(facts.personIds)],
        };
        const same = listNamed(distributionLists, list.name);
        if (same && same.id !== list.id) throw new Refused('name-taken', { name: same.name });
        return { ...partnership, distributionLists: withEntry(distributionLists, list) };
      }),
    'distribution:removeList': ({ partnershipId, listId }) =>
      changePartnership(deps, partnershipId, async ({ distributionLists, ...partnership }) => {
        const list = entryOf(distributionLists, listId, 'distribution list');
        const { papers } = await readRegisters(deps, partnershipId);
        const using = papers.filter((paper) => paper.distributionListId === listId);
        if (using.length > 0) {
          const titles = using.map(({ title }) => `“${title}”`).join(', ');
          throw new Refused('list-in-use', { name: list.name, papers: titles });
        }
        return {
          ...partnership,
          distributionLists: distributionLists.filter((one) => one !== list),
        };
      }),
  };
}
