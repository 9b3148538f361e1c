import { Stack, Text } from '@mantine/core';
import type { Output } from '#shared/ipc/contract';
import type { RowChoice } from '#shared/model/directory-import';
import { directoryProblemWords, personFactLabels } from '#shared/text/people/directory-words';
import { directoryImportText as words } from '#shared/text/screens/directory-import';
import { tableImportText } from '#shared/text/screens/table-import';
import { RowList } from '../../../records/table-import/row-list';
import { ChangedRows } from './changed-rows';
import type { Choices } from './choices';
import { NewRows } from './new-rows';

type PeoplePreviewProps = {
  preview: Output<'directoryImport:preview'>;
  choices: Choices;
  onChoose: (choices: Choices) => void;
};

/** What taking a table of people over would come to, row by row, with what can be chosen. */
export function PeoplePreview({ preview, choices, onChoose }: PeoplePreviewProps) {
  const { newRows, changedRows, sameRows } = preview;
  const chooseFor = (row: number, choice: RowChoice): void =>
    onChoose({ ...choices, byRow: new Map([...choices.byRow, [row, choice]]) });
  return (
    <Stack gap="lg">
      <div>
        <Text size="sm" fw={700} role="status">
          {summary(preview)}
        </Text>
        {sameRows > 0 && newRows + changedRows > 0 && <Text size="sm">{words.same(sameRows)}</Text>}
        <StayingOut preview={preview} />
        {preview.newOrganisations > 0 && (
          <RowList
            title={words.organisations(preview.newOrganisations)}
            rows={preview.organisations.map(({ name, alike }) => ({
              key: name,
              text: words.organisation(name, alike),
            }))}
          />
        )}
      </div>
      {changedRows > 0 && (
        <ChangedRows
          rows={preview.changed}
          count={changedRows}
          choices={choices}
          onChoose={chooseFor}
          onUsual={(usual) => onChoose({ ...choices, usual })}
        />
      )}
      {newRows > 0 && (
        <NewRows rows={preview.new} count={newRows} chosen={choices.byRow} onChoose={chooseFor} />
      )}
    </Stack>
  );
}

function summary({
  newRows,
  changedRows,
  sameRows,
  faultyRows,
}: Output<'directoryImport:preview'>): string {
  const parts = [
    ...(newRows > 0 ? [words.new(newRows)] : []),
    ...(changedRows > 0 ? [words.changed(changedRows)] : []),
  ];
  if (parts.length > 0) return `${parts.join('. ')}.`;
  return sameRows > 0 && faultyRows === 0 ? words.nothingNew : words.nothingToTake;
}

/** The rows that are not taken over, and why. */
function StayingOut({ preview }: Pick<PeoplePreviewProps, 'preview'>) {
  const { faultyRows, faulty, twiceRows, twice } = preview;
  return (
    <>
      {faultyRows > 0 && (
        <RowList
          title={tableImportText.faulty(faultyRows)}
          rows={faulty.map(({ row, field, text, problem }) => ({
            key: `${row} ${field} ${problem}`,
            text: tableImportText.fault(
              row,
              personFactLabels[field],
              text,
              directoryProblemWords[problem],
            ),
          }))}
        />
      )}
      {twiceRows > 0 && (
        <RowList
          title={words.twice(twiceRows)}
          rows={twice.map(({ row, name, of }) => ({
            key: String(row),
            text: words.twiceRow(row, name, of),
          }))}
        />
      )}
    </>
  );
}
