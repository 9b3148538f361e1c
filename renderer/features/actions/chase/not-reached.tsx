import { nameBook } from '#shared/documents/name-book';
import type { ChasedPerson, ChaseList } from '#shared/domain/actions/chase-list';
import type { ActionLogView } from '#shared/ipc/views';
import { chasesText as words } from '#shared/text/screens/chases';
import { inList } from '#shared/text/structure/in-list';
import { WarningLine } from '../../../ui/warning-line';

type NotReachedProps = {
  log: ActionLogView;
  list: ChaseList;
  /** Those of the list who have no e-mail address. */
  people: readonly ChasedPerson[];
};

/** Whom no draft reaches: people without an address, bodies without a person, actions without an owner (A10). */
export function NotReached({ log, list, people }: NotReachedProps) {
  const names = nameBook(log, log.today);
  const persons = people.map(({ personId }) => names.personName(personId));
  const bodies = list.bodies.map(({ organisationId }) => names.organisationName(organisationId));
  const unowned = list.unowned.map(({ reference }) => reference);
  return (
    <div role="status">
      {persons.length > 0 && <WarningLine>{words.noAddress(inList(persons))}</WarningLine>}
      {bodies.length > 0 && <WarningLine>{words.bodies(inList(bodies))}</WarningLine>}
      {unowned.length > 0 && <WarningLine>{words.unowned(inList(unowned))}</WarningLine>}
    </div>
  );
}
