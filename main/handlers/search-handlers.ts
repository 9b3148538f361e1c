import type { Answers, Area, Dependencies } from './dependencies';

/** Finding anything in all partnerships. */
export function searchHandlers(deps: Dependencies): Answers<Area<'search'>> {
  return { 'search:find': (input) => deps.search.find(input) };
}
