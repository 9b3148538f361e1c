import { setImmediate as turn } from 'node:timers/promises';
import { addDays } from '#shared/domain/calendar';
import {
  employerEffects,
  withPartsEnded,
  type EmployerChange,
  type EmployerEffects,
} from '#shared/domain/people/employer-change';
import { rulesOn } from '#shared/domain/terms';
import type { ChangedBoardView } from '#shared/ipc/areas/employer-change';
import type { Output, Parsed } from '#shared/ipc/contract';
import type { Directory } from '#shared/model/directory';
import type { Partnership } from '#shared/model/partnership';
import { findingWords, type Names } from '#shared/text/membership/office-words';
import { Refused } from '../../refused';
import { ONLY } from '../../storage/documents/document-kinds';
import type { NextValue } from '../changes';
import type { Answers, Dependencies } from '../dependencies';
import { withNamedOrganisation, withPerson } from '../directory-entries';
import { entryOf } from '../entries';
import { ifPossible } from '../if-possible';
import { readActionLog, readDirectory } from '../records';
import { allPartnerships } from './all-partnerships';
import { organisationNames } from './person-holdings';

type Asked = Parsed<'people:previewEmployer'>;

/** Changes of employer (P18). */
export function employerHandlers(
  deps: Dependencies,
): Answers<'people:previewEmployer' | 'people:changeEmployer'> {
  return {
    'people:previewEmployer': (input) => preview(deps, input),
    'people:changeEmployer': (input) => deps.changes.inTurn(() => changeEmployer(deps, input)),
  };
}

/** The change as the rules see it, and the directory in which both employers are. */
async function changeOf(
  deps: Dependencies,
  { personId, organisationName, lastDay }: Asked,
): Promise<{ change: EmployerChange; directory: Directory }> {
  const known = await readDirectory(deps);
  const { organisationId: from } = entryOf(known.people, personId, 'person');
  const { directory, organisationId: to } = withNamedOrganisation(
    known,
    organisationName,
    deps.newId,
  );
  return { change: { personId, from, to, lastDay }, directory };
}

function effectsIn(
  partnership: Partnership,
  directory: Directory,
  change: EmployerChange,
): EmployerEffects {
  const rules = rulesOn(partnership, addDays(change.lastDay, 1));
  return employerEffects({ partnership, rules, directory }, change);
}

async function preview(
  deps: Dependencies,
  input: Asked,
): Promise<Output<'people:previewEmployer'>> {
  const { change, directory } = await changeOf(deps, input);
  const organisation = organisationNames(directory);
  const names: Names = {
    personName: (id) => directory.people.find((one) => one.id === id)?.name ?? '',
    organisationName: organisation,
  };
  const boards: ChangedBoardView[] = [];
  for (const partnership of await allPartnerships(deps)) {
    // One after the other, with a rest between: a county's at once would block everybody else.
    await turn();
    const effects = effectsIn(partnership, directory, change);
    if (effects.parts.length + effects.offices.length === 0) continue;
    const log = await ifPossible(readActionLog(deps, partnership.id));
    const open = log?.actions.filter(
      ({ closedOn, ownerIds }) => closedOn === null && ownerIds.includes(change.personId),
    );
    boards.push({
      partnershipId: partnership.id,
      partnershipName: partnership.name,
      standIn: rulesOn(partnership, deps.clock.today()).standIn,
      parts: effects.parts.map(({ part: { id, role, leadsOn }, ownBodyClause }) => ({
        id,
        role,
        leadsOn,
        ownBodyClause,
      })),
      offices: effects.offices.map(({ office, findings }) => ({
        title: office.title,
        findings: findings.map((one) => findingWords(one, names)),
      })),
      actions: (open ?? []).map(({ id, reference }) => ({ id, reference })),
    });
  }
  return { oldEmployer: organisation(change.from), boards };
}

async function changeEmployer(
  deps: Dependencies,
  { endedParts, ...input }: Parsed<'people:changeEmployer'>,
): Promise<Output<'people:changeEmployer'>> {
  const { change, directory } = await changeOf(deps, input);
  const values: NextValue[] = [];
  for (const partnership of await allPartnerships(deps)) {
    await turn();
    const ended = effectsIn(partnership, directory, change)
      .parts.map(({ part }) => part)
      .filter(({ id }) => endedParts.includes(id));
    if (ended.length === 0) continue;
    if (ended.some(({ from }) => from !== null && from > change.lastDay)) {
      throw new Refused('end-before-start');
    }
    const representatives = withPartsEnded(partnership.representatives, ended, change.lastDay);
    values.push({
      kind: 'partnership',
      id: partnership.id,
      next: { ...partnership, representatives },
    });
  }
  const { name } = entryOf(directory.people, change.personId, 'person');
  const facts = { name, organisationId: change.to };
  const next = withPerson(directory, change.personId, facts, deps.newId).directory;
  return { undo: await deps.changes.commit([...values, { kind: 'directory', id: ONLY, next }]) };
}
