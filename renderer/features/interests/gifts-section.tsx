import { Button, Table, Text, VisuallyHidden } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { giftsToRegister, type GiftsToRegister } from '#shared/domain/interest-registers';
import { rulesOn } from '#shared/domain/terms';
import type { Gift } from '#shared/model/interest';
import { shortDate } from '#shared/text/dates';
import { giftsRuleSentence } from '#shared/text/decisions/interest-words';
import { waitingWords } from '#shared/text/decisions/need-words';
import { exportsText } from '#shared/text/screens/exports';
import { giftsText, interestsText } from '#shared/text/screens/interests';
import { ExportButton } from '../../records/export-button';
import { SidePanel } from '../../ui/side-panel';
import { StatusBadge } from '../../ui/status-badge';
import { TableCard } from '../../ui/table-card';
import { EditButton } from '../../ui/edit-button';
import { GiftForm } from './gift-form';
import classes from './interests.module.css';
import type { SectionProps } from './interests-view';
import { SectionHead } from './section-head';

const { columns } = giftsText;

/** Gifts and hospitality that were offered: evidence, and not the statutory register (I6). */
export function GiftsSection({ view, names }: SectionProps) {
  const [editing, edit] = useState<Gift | 'new' | null>(null);
  const { gifts } = view.registers;
  const rules = rulesOn(view.partnership, view.today);
  const toRegister = giftsToRegister(gifts, rules, view.today);
  const close = (): void => edit(null);
  return (
    <section aria-labelledby="gifts">
      <SectionHead id="gifts" title={giftsText.title} lead={giftsText.evidence}>
        <ExportButton
          label={exportsText.gifts}
          request={{ document: 'gifts-register', partnershipId: view.partnership.id }}
          versions={{ of: exportsText.theGifts, choices: [] }}
        />
        <Button
          variant="default"
          leftSection={<Plus size={16} aria-hidden />}
          onClick={() => edit('new')}
        >
          {giftsText.add}
        </Button>
      </SectionHead>
      <Text size="sm" mb="xs">
        {giftsRuleSentence(toRegister)}
      </Text>
      {gifts.length === 0 ? (
        <Text size="sm" c="dimmed">
          {giftsText.none}
        </Text>
      ) : (
        <TableCard aria-labelledby="gifts">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="22%">{columns.person}</Table.Th>
              <Table.Th w={110}>{columns.on}</Table.Th>
              <Table.Th>{columns.what}</Table.Th>
              <Table.Th w="16%">{columns.from}</Table.Th>
              <Table.Th w={100}>{columns.value}</Table.Th>
              <Table.Th w={210}>{columns.state}</Table.Th>
              <Table.Th w={50}>
                <VisuallyHidden>{interestsText.change}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {gifts
              .toSorted((a, b) => b.on.localeCompare(a.on))
              .map((gift) => (
                <Row
                  key={gift.id}
                  view={view}
                  names={names}
                  gift={gift}
                  toRegister={toRegister}
                  onEdit={() => edit(gift)}
                />
              ))}
          </Table.Tbody>
        </TableCard>
      )}
      <SidePanel
        title={editing === 'new' ? giftsText.add : giftsText.edit}
        isOpen={editing !== null}
        onClose={close}
      >
        {editing !== null && (
          <GiftForm view={view} gift={editing === 'new' ? null : editing} onClose={close} />
        )}
      </SidePanel>
    </section>
  );
}

type RowProps = SectionProps & { gift: Gift; toRegister: GiftsToRegister; onEdit: () => void };

function Row({ names, gift, toRegister, onEdit }: RowProps) {
  return (
    <Table.Tr>
      <Table.Td>{names.personWithOrganisation(gift.personId)}</Table.Td>
      <Table.Td>{shortDate(gift.on)}</Table.Td>
      <Table.Td className={classes.text}>{gift.what}</Table.Td>
      <Table.Td>{gift.from}</Table.Td>
      <Table.Td>{gift.value === '' ? giftsText.valueNotKnown : gift.value}</Table.Td>
      <Table.Td>
        <State gift={gift} toRegister={toRegister} />
      </Table.Td>
      <Table.Td>
        <EditButton label={giftsText.editOf(names.personName(gift.personId))} onClick={onEdit} />
      </Table.Td>
    </Table.Tr>
  );
}

/** Declined, registered, or accepted and still to be registered: wanted only where the terms ask for it. */
function State({ gift, toRegister }: Pick<RowProps, 'gift' | 'toRegister'>) {
  if (!gift.isAccepted) return <StatusBadge tone="neutral">{giftsText.declined}</StatusBadge>;
  if (gift.registeredOn !== null) {
    return (
      <StatusBadge tone="good">{giftsText.registered(shortDate(gift.registeredOn))}</StatusBadge>
    );
  }
  const waiting = toRegister.gifts.find((one) => one.gift.id === gift.id);
  return (
    <>
      <StatusBadge tone={toRegister.state === 'required' ? 'attention' : 'neutral'}>
        {giftsText.notRegistered}
      </StatusBadge>
      {waiting && (
        <Text size="xs" c="dimmed">
          {waitingWords(waiting.ageDays)}
        </Text>
      )}
    </>
  );
}
