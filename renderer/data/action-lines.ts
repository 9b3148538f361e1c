import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { MOST_LINES } from '#shared/ipc/areas/all-actions';
import type { Input, Output } from '#shared/ipc/contract';
import { bridge } from './bridge';
import { keyOf } from './queries';
import { unwrap } from './refusal-error';

/** How many lines of a list of actions are read at once. */
export const PAGE = 100;

/** What is asked of the actions, before it is said which lines of the answer are wanted. */
export type AskedActions = Omit<Input<'allActions:find'>, 'offset' | 'limit'>;
/** One line of a list of actions. */
export type ActionLine = Output<'allActions:find'>['lines'][number];
/** An action as lists show it. */
export type ListedAction = Extract<ActionLine, { kind: 'action' }>['action'];

function pageQuery(asked: AskedActions, page: number) {
  const input = { ...asked, offset: page * PAGE, limit: PAGE };
  return {
    queryKey: keyOf('allActions:find', input),
    queryFn: async () => unwrap(await bridge().invoke('allActions:find', input)),
    // What was found before stays on show until the next answer is there.
    placeholderData: keepPreviousData,
  };
}

/** How many actions were found, and the first of them. */
export function useFoundActions(asked: AskedActions) {
  return useQuery(pageQuery(asked, 0));
}

/** Some pages of what was found: the line at a place in the whole list, as far as it has been read. */
export function useActionLines(
  asked: AskedActions,
  pages: readonly number[],
): (place: number) => ActionLine | null {
  // Apart from the others, as only by itself it shows what was found before until the next answer is there.
  const first = useFoundActions(asked).data?.lines ?? [];
  const later = pages.filter((page) => page > 0);
  const answers = useQueries({ queries: later.map((page) => pageQuery(asked, page)) });
  const known = new Map([
    [0, first] as const,
    ...later.map((page, at) => [page, answers[at]?.data?.lines ?? []] as const),
  ]);
  return (place) => known.get(Math.floor(place / PAGE))?.[place % PAGE] ?? null;
}

/** The first actions that were found, without groups, and how many there are; for what shows them all at once. */
export function useListedActions(asked: AskedActions) {
  const input = { ...asked, grouping: 'none', offset: 0, limit: MOST_LINES } as const;
  const { data } = useQuery({
    queryKey: keyOf('allActions:find', input),
    queryFn: async () => unwrap(await bridge().invoke('allActions:find', input)),
    placeholderData: keepPreviousData,
  });
  if (!data) return null;
  const actions = data.lines.flatMap((line) => (line.kind === 'action' ? [line.action] : []));
  return { actions, count: data.found.count, today: data.today };
}
