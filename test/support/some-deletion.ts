import type { Deletion } from '#shared/model/deletion';

/** With a meeting of which nothing is recorded anywhere. */
export const nothingGoes: Deletion['goes'] = {
  items: 0,
  minuted: 0,
  decisions: 0,
  votes: 0,
  declarations: 0,
  marked: 0,
  versions: 0,
  sent: 0,
  invitations: 0,
  standings: 0,
};

/** Where nothing else names the meeting. */
export const nothingStays: Deletion['stays'] = {
  actions: 0,
  confidential: 0,
  confirmed: 0,
  corrections: 0,
  paperSteps: 0,
  proposals: 0,
  electronicDecisions: 0,
  matters: 0,
  standAgain: 0,
  planned: 0,
  risks: 0,
  linked: 0,
};

/** What deleting a meeting comes to: nothing but this. */
export function someDeletion(
  goes: Partial<Deletion['goes']> = {},
  stays: Partial<Deletion['stays']> = {},
  bar: Deletion['bar'] = null,
): Deletion {
  return { bar, goes: { ...nothingGoes, ...goes }, stays: { ...nothingStays, ...stays } };
}
