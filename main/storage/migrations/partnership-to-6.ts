import { itemTo3 } from './item-to-3';

type Fields = Record<string, unknown>;
type Version5 = {
  standingItems: Fields[];
  parkedItems: Fields[];
  distributionLists: Fields[];
} & Fields;

/** A partnership has a house style, and lists that name groups and what goes to them. */
export function partnershipTo6(data: unknown): unknown {
  const old = data as Version5;
  return {
    ...old,
    standingItems: old.standingItems.map(itemTo3),
    parkedItems: old.parkedItems.map(itemTo3),
    distributionLists: old.distributionLists.map((list) => ({
      ...list,
      groups: [],
      documents: [],
    })),
    houseStyle: {
      languages: 'english',
      nameWelsh: '',
      welshWords: [],
      typeSize: 12,
      accent: null,
      logo: null,
      template: null,
      fileNames: '',
      recipientsOnCover: false,
      messages: [],
    },
  };
}
