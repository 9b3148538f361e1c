import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import type { Input, Output } from '#shared/ipc/contract';
import type { ActionStatus } from '#shared/model/action';
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

/** From one day until another, both included. */
export type DueBetween = Input<'allActions:days'>['due'];
/** What is due on a day, or by the end of a month. */
export type DueDay = Output<'allActions:days'>['days'][number];

function pageQuery(asked: AskedActions, page: number, size = PAGE) {
  const input = { ...asked, offset: page * size, limit: size };
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

/** How many cards a column of the board is given at once. */
export const CARDS = 25;

/** The first cards of a column of the board, so many pages of them, and how many there are in all. */
export function useCards(asked: AskedActions, status: ActionStatus, pages: number) {
  const column = { ...asked, status, grouping: 'none' } as const;
  const first = useQuery(pageQuery(column, 0, CARDS));
  const later = useQueries({
    queries: Array.from({ length: pages - 1 }, (_, place) => pageQuery(column, place + 1, CARDS)),
  });
  if (!first.data) return null;
  const lines = [first.data, ...later.map(({ data }) => data)].flatMap((page) => page?.lines ?? []);
  const actions = lines.flatMap((line) => (line.kind === 'action' ? [line.action] : []));
  return { actions, count: first.data.found.count, today: first.data.today };
}

/** What is due on each of some days: how much, and the first of it. */
export function useDueDays({ partnershipId, question }: AskedActions, due: DueBetween) {
  const input = { partnershipId, question, due };
  return useQuery({
    queryKey: keyOf('allActions:days', input),
    queryFn: async () => unwrap(await bridge().invoke('allActions:days', input)),
    placeholderData: keepPreviousData,
  });
}
