import { Button, Table, Text } from '@mantine/core';
import { paperWarnings } from '#shared/domain/papers/paper-warnings';
import { rulesOn } from '#shared/domain/terms';
import type { RegistersView } from '#shared/ipc/views';
import type { Paper } from '#shared/model/paper';
import { paperWarningWords } from '#shared/text/paper-words';
import { papersText } from '#shared/text/screens/papers';
import { useCommand } from '../../data/commands';
import { ExportButton } from '../../records/export-button';
import { RecipientsList } from '../../records/recipients-list';
import { RowButtons } from '../../ui/row-buttons';
import { RowHead } from '../../ui/row-head';
import { WarningLine } from '../../ui/warning-line';
import type { Doing } from './doing';
import { PaperFile } from './paper-file';
import { PaperLife } from './life/paper-life';
import classes from './papers.module.css';

type PaperRowProps = { view: RegistersView; paper: Paper; onDo: (what: Doing) => void };

/** A paper: where it stands by which meeting, what is to be settled, and who receives it (M7, X3 to X5). */
export function PaperRow({ view, paper, onDo }: PaperRowProps) {
  const warnings = paperWarnings(paper, rulesOn(view.partnership, view.today));
  const { run } = useCommand('papers:remove', () => papersText.removed(paper.title));
  return (
    <Table.Tr>
      <RowHead>
        {paper.title}
        {paper.author !== '' && (
          <Text size="xs" c="dimmed" fw={400}>
            {papersText.author(paper.author)}
          </Text>
        )}
        {paper.sourceOrganisation !== '' && (
          <Text size="xs" c="dimmed" fw={400}>
            {papersText.from(paper.sourceOrganisation)}
          </Text>
        )}
        {warnings.map((warning) => (
          <WarningLine key={warning.kind}>{paperWarningWords(warning)}</WarningLine>
        ))}
      </RowHead>
      <Table.Td>
        <PaperLife view={view} paper={paper} />
        <PaperFile view={view} paper={paper} />
        <ExportButton
          label={papersText.frontSheet}
          of={paper.title}
          request={{
            document: 'front-sheet',
            partnershipId: view.partnership.id,
            paperId: paper.id,
          }}
        />
      </Table.Td>
      <Table.Td>
        <Receives view={view} paper={paper} />
      </Table.Td>
      <Table.Td>
        <RowButtons
          editLabel={papersText.edit(paper.title)}
          removeLabel={papersText.remove(paper.title)}
          onEdit={() => onDo({ what: 'edit', paper })}
          onRemove={() => void run({ partnershipId: view.partnership.id, paperId: paper.id })}
        >
          <Button
            variant="default"
            size="compact-sm"
            aria-label={papersText.recordOf(paper.title)}
            onClick={() => onDo({ what: 'step', paper })}
          >
            {papersText.record}
          </Button>
        </RowButtons>
      </Table.Td>
    </Table.Tr>
  );
}

function Receives({ view, paper }: Omit<PaperRowProps, 'onDo'>) {
  const list = view.partnership.distributionLists.find(({ id }) => id === paper.distributionListId);
  if (list === undefined) {
    return (
      <Text size="sm" c="dimmed">
        {papersText.noList}
      </Text>
    );
  }
  return (
    <details className={classes.more}>
      <summary>{papersText.receives(list.name, list.personIds.length)}</summary>
      <RecipientsList view={view} list={list} on={view.today} />
    </details>
  );
}
