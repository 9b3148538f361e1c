import { chasesText as words } from '#shared/text/screens/chases';
import { inList } from '#shared/text/structure/in-list';
import { WarningLine } from '../../../ui/warning-line';
import { shareWords, type Chases } from './share-words';

/** So many names are told; who has more to mend than that starts with these. */
const TOLD = 20;

type NotReachedProps = { chases: Chases; isOverAll: boolean };

/** Whom no draft reaches: people without an address, bodies without a person, actions without an owner (A10). */
export function NotReached({ chases, isOverAll }: NotReachedProps) {
  const persons = chases.people.filter(({ isReached }) => !isReached).map(({ name }) => name);
  const bodies = chases.bodies.map(({ name }) => name);
  const unowned = chases.unowned.map((part) => shareWords(part, isOverAll));
  return (
    <div role="status">
      {persons.length > 0 && <WarningLine>{words.noAddress(told(persons))}</WarningLine>}
      {bodies.length > 0 && <WarningLine>{words.bodies(told(bodies))}</WarningLine>}
      {unowned.length > 0 && <WarningLine>{words.unowned(unowned.join('; '))}</WarningLine>}
    </div>
  );
}

function told(names: readonly string[]): string {
  const rest = names.length - TOLD;
  return inList(rest > 0 ? [...names.slice(0, TOLD), words.more(rest)] : names);
}
