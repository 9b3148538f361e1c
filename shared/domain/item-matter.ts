import type { AgendaItem } from '../model/agenda';

/** What an item is about, where what goes before is to be at hand for it. */
export type ItemMatter = 'previous-minutes' | 'actions';

/**
 * Whether an item takes the minutes of the last meeting (M1) or what became of its actions (A1, A2,
 * WACSO 4.3), by the words that agendas use for them; null for any other. It decides only what is
 * shown beside the text.
 */
export function matterOf({ title }: Pick<AgendaItem, 'title'>): ItemMatter | null {
  if (/matters arising|action (log|tracker|list|update)|actions from/i.test(title))
    return 'actions';
  return /^minutes\b|\bminutes of (the )?(last|previous)|previous minutes/i.test(title)
    ? 'previous-minutes'
    : null;
}
