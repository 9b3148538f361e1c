import { Table, Text, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { documentReviews, type DocumentReview } from '#shared/domain/reviews';
import type { GovernanceDocument } from '#shared/model/structure';
import { plainDate } from '#shared/text/dates';
import { structureText } from '#shared/text/screens/structure';
import { useCommand } from '../../../data/commands';
import { SidePanel } from '../../../ui/side-panel';
import { TableCard } from '../../../ui/table-card';
import { AddButton } from '../../../ui/add-button';
import { DueBadge } from '../due-badge';
import { RowButtons } from '../../../ui/row-buttons';
import { RowHead } from '../../../ui/row-head';
import { Section } from '../../../ui/section';
import type { StructuredView } from '../structured-view';
import { DocumentForm } from './document-form';

const { documentColumns: columns } = structureText;

/** How long before a review is due it is said to be due soon. */
const SOON_DAYS = 60;

/** The codes, charters and protocols that members follow, and when each is looked at again (T7). */
export function DocumentsSection({ view }: { view: StructuredView }) {
  const [editing, edit] = useState<{ document: GovernanceDocument | null } | null>(null);
  const reviews = documentReviews(view.partnership, view.today, SOON_DAYS);
  return (
    <Section
      id="documents"
      title={structureText.documents}
      lead={structureText.documentsLead}
      action={
        <AddButton label={structureText.addDocument} onClick={() => edit({ document: null })} />
      }
    >
      {reviews.length === 0 ? (
        <Text size="sm" c="dimmed">
          {structureText.noDocuments}
        </Text>
      ) : (
        <TableCard aria-labelledby="documents">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{columns.title}</Table.Th>
              <Table.Th w={110}>{columns.version}</Table.Th>
              <Table.Th w="24%">{columns.approvedBy}</Table.Th>
              <Table.Th w={240}>{columns.review}</Table.Th>
              <Table.Th w={90}>
                <VisuallyHidden>{structureText.change}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {reviews.map((one) => (
              <DocumentRow
                key={one.document.id}
                view={view}
                one={one}
                onEdit={() => edit({ document: one.document })}
              />
            ))}
          </Table.Tbody>
        </TableCard>
      )}
      <SidePanel
        isOpen={editing !== null}
        onClose={() => edit(null)}
        title={
          editing?.document
            ? structureText.editDocument(editing.document.title)
            : structureText.addDocument
        }
      >
        {editing && (
          <DocumentForm view={view} document={editing.document} onClose={() => edit(null)} />
        )}
      </SidePanel>
    </Section>
  );
}

type DocumentRowProps = { view: StructuredView; one: DocumentReview; onEdit: () => void };

function DocumentRow({ view, one: { document, review }, onEdit }: DocumentRowProps) {
  const { run } = useCommand('structure:removeDocument', () => structureText.documentRemoved);
  return (
    <Table.Tr>
      <RowHead>{document.title}</RowHead>
      <Table.Td>{document.version}</Table.Td>
      <Table.Td>{document.approvedBy}</Table.Td>
      <Table.Td>
        {review.state === 'no-day' ? (
          <Text size="sm" c="dimmed">
            {structureText.noReviewDay}
          </Text>
        ) : (
          <>
            {plainDate(review.due)} <DueBadge state={review.state} daysLeft={review.daysLeft} />
          </>
        )}
      </Table.Td>
      <Table.Td>
        <RowButtons
          editLabel={structureText.editDocument(document.title)}
          removeLabel={structureText.removeDocument(document.title)}
          onEdit={onEdit}
          onRemove={() => void run({ partnershipId: view.partnership.id, documentId: document.id })}
        />
      </Table.Td>
    </Table.Tr>
  );
}
