import type { RegistersView } from '#shared/ipc/views';
import type { NameBook } from '#shared/documents/name-book';
import { personOptions, type PersonOption } from '../../records/person-options';
import { interestsText } from '#shared/text/screens/interests';

/** What each section is given. */
export type SectionProps = { view: RegistersView; names: NameBook };

/** Everybody known as choices, after the one to choose somebody. */
export function personChoices(
  view: RegistersView,
): (PersonOption | { value: ''; label: string })[] {
  return [{ value: '', label: interestsText.noPerson }, ...personOptions(view)];
}
