import type { ActionCatalogue } from './handlers/actions/action-catalogue';

/** How long after its start the screen is left in peace, in milliseconds. */
export const IN_PEACE_MS = 2000;

/**
 * Knows all actions before anybody asks. To read and check each log of a county, and to name its owners, takes
 * seconds, and is remembered: whoever then opens the list of all actions need not wait for it.
 */
export async function prepareLists(catalogue: ActionCatalogue): Promise<void> {
  const snapshot = await catalogue.of(null);
  await snapshot.in('due');
  await snapshot.named();
}
