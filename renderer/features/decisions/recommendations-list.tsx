import { ActionIcon, Button, Table, Text, VisuallyHidden } from '@mantine/core';
import { MessageSquareShare, Pencil, Plus } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import {
  openRecommendations,
  type OpenRecommendation,
} from '#shared/domain/decisions/recommendations';
import type { RegistersView } from '#shared/ipc/views';
import type { Recommendation } from '#shared/model/recommendation';
import { shortDate } from '#shared/text/dates';
import {
  recommendationOutcomeLabels,
  recommendationStateLabels,
  waitingWords,
} from '#shared/text/decisions/need-words';
import { decisionsText } from '#shared/text/screens/decisions';
import { recommendationText } from '#shared/text/screens/recommendations';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { SidePanel } from '../../ui/side-panel';
import { StatusBadge } from '../../ui/status-badge';
import { TableCard } from '../../ui/table-card';
import classes from './decisions.module.css';
import type { PartProps } from './part-props';
import { RecommendationForm } from './recommendation-form';

const { columns } = recommendationText;

/** Recommendations to other bodies, those not finished first and the oldest of them before the others (V13). */
export function RecommendationsList({ view, parts }: PartProps) {
  const [editing, edit] = useState<Recommendation | 'new' | null>(null);
  const { recommendations } = view.registers;
  const open = openRecommendations(recommendations, view.today);
  const openOf = (one: Recommendation): OpenRecommendation | undefined =>
    open.find(({ recommendation }) => recommendation.id === one.id);
  const finished = recommendations
    .filter((one) => openOf(one) === undefined)
    .toSorted((a, b) => b.madeOn.localeCompare(a.madeOn));
  const inOrder = [...open.map(({ recommendation }) => recommendation), ...finished];
  const close = (): void => edit(null);
  return (
    <Page
      title={decisionsText.title}
      lead={decisionsText.lead}
      actions={
        <Button leftSection={<Plus size={16} aria-hidden />} onClick={() => edit('new')}>
          {recommendationText.add}
        </Button>
      }
    >
      {parts}
      {inOrder.length === 0 ? (
        <EmptyState
          icon={MessageSquareShare}
          title={recommendationText.none}
          text={recommendationText.noneText}
        />
      ) : (
        <TableCard aria-label={decisionsText.part.recommendations}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="18%">{columns.to}</Table.Th>
              <Table.Th>{columns.text}</Table.Th>
              <Table.Th w={120}>{columns.made}</Table.Th>
              <Table.Th w={200}>{columns.state}</Table.Th>
              <Table.Th w="24%">{columns.response}</Table.Th>
              <Table.Th w={50}>
                <VisuallyHidden>{decisionsText.change}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {inOrder.map((one) => (
              <Row
                key={one.id}
                view={view}
                recommendation={one}
                open={openOf(one)}
                onEdit={() => edit(one)}
              />
            ))}
          </Table.Tbody>
        </TableCard>
      )}
      <SidePanel
        title={editing === 'new' ? recommendationText.add : recommendationText.editTitle}
        isOpen={editing !== null}
        onClose={close}
      >
        {editing !== null && (
          <RecommendationForm
            view={view}
            recommendation={editing === 'new' ? null : editing}
            onClose={close}
          />
        )}
      </SidePanel>
    </Page>
  );
}

type RowProps = {
  view: RegistersView;
  recommendation: Recommendation;
  open: OpenRecommendation | undefined;
  onEdit: () => void;
};

function Row({ view, recommendation: one, open, onEdit }: RowProps) {
  const isHere = view.meetings.some(({ id }) => id === one.meetingId);
  const day = shortDate(one.madeOn);
  return (
    <Table.Tr>
      <Table.Td>{one.to}</Table.Td>
      <Table.Td className={classes.text}>{one.text}</Table.Td>
      <Table.Td>
        {isHere ? (
          <Link href={`/m/${one.meetingId}/minutes`} className={classes.open}>
            {day}
          </Link>
        ) : (
          day
        )}
      </Table.Td>
      <Table.Td>
        <State recommendation={one} open={open} />
      </Table.Td>
      <Table.Td className={classes.text}>
        {one.response && (
          <>
            {one.response.text}
            <Text size="xs" c="dimmed">
              {shortDate(one.response.on)}
            </Text>
          </>
        )}
      </Table.Td>
      <Table.Td>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={recommendationText.editOf(one.to)}
          title={recommendationText.editOf(one.to)}
          onClick={onEdit}
        >
          <Pencil size={16} aria-hidden />
        </ActionIcon>
      </Table.Td>
    </Table.Tr>
  );
}

function State({ recommendation, open }: Pick<RowProps, 'recommendation' | 'open'>) {
  if (open) {
    return (
      <>
        <StatusBadge tone="attention">{recommendationStateLabels[open.state]}</StatusBadge>
        <Text size="xs" c="dimmed">
          {waitingWords(open.ageDays)}
        </Text>
      </>
    );
  }
  const outcome = recommendation.response?.outcome ?? null;
  if (outcome === null) return null;
  return (
    <StatusBadge tone={outcome === 'declined' ? 'neutral' : 'good'}>
      {recommendationOutcomeLabels[outcome]}
    </StatusBadge>
  );
}
