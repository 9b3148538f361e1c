import type { AgendaItem } from '../model/agenda';

/** A standing item before it has an id. */
export type NewAgendaItem = Omit<AgendaItem, 'id'>;

/** An item about which nothing is known yet: open, in time, from no stated source. */
export const plainItem: NewAgendaItem = {
  title: '',
  titleWelsh: '',
  purpose: null,
  presenter: '',
  minutes: null,
  paper: '',
  paperIds: [],
  source: 'not-stated',
  proposedBy: '',
  isClosed: false,
  late: null,
};

function item(
  title: string,
  purpose: AgendaItem['purpose'],
  minutes: number | null,
): NewAgendaItem {
  return { ...plainItem, title, purpose, minutes };
}

/**
 * The standing items a new partnership starts with: the usual order of partnership agendas, which
 * no terms of reference among the sources lays down. Each partnership changes its own. A
 * declaration of interests is on unless the partnership takes it off (I1, I8).
 */
export const usualStandingItems: readonly NewAgendaItem[] = [
  item('Welcome, introductions and apologies', null, 5),
  item('Declarations of interest', null, 5),
  item('Minutes of the previous meeting', 'decision', 5),
  item('Matters arising and action log', 'discussion', 10),
  item('Forward plan', 'discussion', 5),
  item('Any other business', null, 5),
  item('Date of next meeting', 'information', null),
];
