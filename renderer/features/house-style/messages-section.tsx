import { Button, Table, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import type { PartnershipView } from '#shared/ipc/views';
import { messageKindSchema, type MessageKind } from '#shared/model/house-style';
import { wordingOf } from '#shared/text/message-wording';
import { messagesText as words } from '#shared/text/screens/messages';
import { RowHead } from '../../ui/row-head';
import { Section } from '../../ui/section';
import { SidePanel } from '../../ui/side-panel';
import { StatusBadge } from '../../ui/status-badge';
import { TableCard } from '../../ui/table-card';
import { MessageForm } from './message-form';

const ID = 'messages';

/** How the e-mail drafts of a partnership are worded, kind by kind. */
export function MessagesSection({ view }: { view: PartnershipView }) {
  const [editing, edit] = useState<MessageKind | null>(null);
  const close = (): void => edit(null);
  return (
    <Section id={ID} title={words.title} lead={words.lead}>
      <TableCard aria-labelledby={ID}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.columns.kind}</Table.Th>
            <Table.Th>{words.columns.subject}</Table.Th>
            <Table.Th>{words.columns.wording}</Table.Th>
            <Table.Th w={90}>
              <VisuallyHidden>{words.change}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {messageKindSchema.options.map((kind) => (
            <MessageRow key={kind} view={view} kind={kind} onEdit={() => edit(kind)} />
          ))}
        </Table.Tbody>
      </TableCard>
      <SidePanel
        title={editing === null ? '' : words.edit(editing)}
        isOpen={editing !== null}
        onClose={close}
      >
        {editing && <MessageForm view={view} kind={editing} onClose={close} />}
      </SidePanel>
    </Section>
  );
}

type MessageRowProps = { view: PartnershipView; kind: MessageKind; onEdit: () => void };

function MessageRow({ view, kind, onEdit }: MessageRowProps) {
  const { subject, isOwn } = wordingOf(kind, view.partnership);
  return (
    <Table.Tr>
      <RowHead>{words.kinds[kind]}</RowHead>
      <Table.Td>{subject}</Table.Td>
      <Table.Td>
        <StatusBadge tone={isOwn ? 'information' : 'neutral'}>
          {isOwn ? words.own : words.usual}
        </StatusBadge>
      </Table.Td>
      <Table.Td>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`${words.change}: ${words.kinds[kind]}`}
          onClick={onEdit}
        >
          {words.change}
        </Button>
      </Table.Td>
    </Table.Tr>
  );
}
