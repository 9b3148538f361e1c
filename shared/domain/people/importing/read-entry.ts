import type {
  DirectoryColumn,
  DirectoryProblem,
  PersonFact,
  PersonFacts,
} from '../../../model/directory-import';
import { cleanLine, NAME_LIMIT } from '../../../model/wording';
import { cellOf } from '../../table-cell';
import type { PersonId } from '../../../model/id';
import { emailDoubt } from '../email-doubt';
import { nameKeys, type NameKeys } from '../likely-duplicates';
import { factKeys, type FactKeys } from './fact-keys';

/** What is wrong with a row: which fact, what stands there, and why it cannot be taken over. */
export type EntryFault = { field: PersonFact; text: string; problem: DirectoryProblem };

/** A row of a table of people: what it says of one, and what is wrong with it. */
export type ReadEntry = {
  /** Its number as a spreadsheet counts it, the first row being 1; of a card, its place in the file. */
  row: number;
  facts: PersonFacts;
  keys: FactKeys;
  /** What is compared with those who may be the same; null where the name tells nothing. */
  likeness: NameKeys | null;
  faults: EntryFault[];
};

/** A row is nobody of the directory. */
const NOBODY = 'nobody' as PersonId;

/** So much of what is wrong is told. */
const TOLD = 120;

/** What a row of a table, or a contact card, says of a person (P18). */
export function readEntry(
  cells: readonly string[],
  columns: readonly DirectoryColumn[],
  row: number,
): ReadEntry {
  const of = (column: DirectoryColumn): string => cleanLine(cellOf(cells, columns, column));
  const facts: PersonFacts = {
    name: nameOf(of),
    initials: of('initials'),
    pronunciation: of('pronunciation'),
    jobTitle: of('jobTitle'),
    organisation: of('organisation'),
    email: of('email'),
    phone: of('phone'),
  };
  const likeness = nameKeys({ ...facts, id: NOBODY, organisationId: null, anonymisedOn: null });
  return { row, facts, keys: factKeys(facts), likeness, faults: faultsIn(facts) };
}

/** The name as one column has it, or put together of its parts. */
function nameOf(of: (column: DirectoryColumn) => string): string {
  const whole = of('name') || [of('given'), of('family')].join(' ').trim();
  return whole === '' ? '' : [of('honorific'), whole].join(' ').trim();
}

function faultsIn(facts: PersonFacts): EntryFault[] {
  const faults: EntryFault[] = [];
  const tell = (field: PersonFact, problem: DirectoryProblem): void => {
    faults.push({ field, text: facts[field].slice(0, TOLD).toWellFormed(), problem });
  };
  if (facts.name === '') tell('name', 'no-name');
  for (const field of Object.keys(facts) as PersonFact[]) {
    if (facts[field].length > NAME_LIMIT) tell(field, 'too-long');
  }
  if (emailDoubt(facts.email) !== null) tell('email', 'no-email');
  return faults;
}
