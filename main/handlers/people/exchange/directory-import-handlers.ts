import { importedDirectory } from '#shared/domain/people/importing/imported-directory';
import { MOST_ORGANISATIONS, MOST_PEOPLE } from '#shared/model/directory';
import { organisationIdSchema, personIdSchema } from '#shared/model/id';
import type { Parsed } from '#shared/ipc/contract';
import { directoryColumns } from '#shared/text/import/directory-columns';
import { Refused } from '../../../refused';
import { ONLY } from '../../../storage/documents/document-kinds';
import type { Answers, Area, Dependencies } from '../../dependencies';
import { readDirectory } from '../../records';
import { createWaitingTables } from '../../tables/waiting-tables';
import { importPreview } from './import-preview';
import { understoodRows } from './understood-rows';

/** Taking people and their organisations over from a table or from contact cards (P18). */
export function directoryImportHandlers(deps: Dependencies): Answers<Area<'directoryImport'>> {
  const tables = createWaitingTables(deps, directoryColumns);

  async function run(input: Parsed<'directoryImport:run'>) {
    const table = tables.tableOf(input.token);
    const directory = await readDirectory(deps);
    const { outcomes, bodies } = await understoodRows(table, input.columns, directory);
    const byRow = new Map(input.choices.map(({ row, choice }) => [row, choice]));
    const { directory: next, ...counts } = importedDirectory(
      { directory, bodies },
      outcomes,
      { usual: input.usual, byRow },
      {
        person: () => personIdSchema.parse(deps.newId()),
        organisation: () => organisationIdSchema.parse(deps.newId()),
      },
    );
    if (counts.added + counts.updated === 0) throw new Refused('nothing-to-import');
    const isTooMuch =
      next.people.length > MOST_PEOPLE || next.organisations.length > MOST_ORGANISATIONS;
    if (isTooMuch) throw new Refused('directory-full');
    const undo = await deps.changes.commit([{ kind: 'directory', id: ONLY, next }]);
    tables.forget(input.token);
    return { ...counts, undo };
  }

  return {
    'directoryImport:choose': () => tables.choose(),
    'directoryImport:paste': ({ pieces }) => tables.paste(pieces),
    'directoryImport:preview': async ({ token, columns }) =>
      importPreview(
        await understoodRows(tables.tableOf(token), columns, await readDirectory(deps)),
      ),
    'directoryImport:run': (input) => deps.changes.inTurn(() => run(input)),
  };
}
