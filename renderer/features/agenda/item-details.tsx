import { Button, MultiSelect, NativeSelect, Stack, Switch, Text, TextInput } from '@mantine/core';
import { Archive } from 'lucide-react';
import { useState } from 'react';
import type { ItemSource } from '#shared/model/agenda';
import type { Paper } from '#shared/model/paper';
import { itemSourceLabels } from '#shared/text/agenda-notes';
import { agendaText } from '#shared/text/screens/agenda';
import { optionsOf } from '../../ui/options-of';
import { SidePanel } from '../../ui/side-panel';
import type { DraftItem, DraftPatch } from './draft-item';

const words = agendaText.details;

type ItemDetailsProps = {
  item: DraftItem | null;
  /** Whether papers are made in Welsh, so that the item is called something there. */
  hasWelsh: boolean;
  /** The papers that may go under it; null where it belongs to no meeting. */
  papers: readonly Pick<Paper, 'id' | 'title' | 'file'>[] | null;
  onEdit: (patch: DraftPatch) => void;
  /** Puts the item by for a later meeting; null where it belongs to no meeting (N8). */
  onPark: (() => void) | null;
  onClose: () => void;
};

/** What is particular about an item: where it comes from, whether it is closed, why it is late (N4, N8, N9, X1). */
export function ItemDetails({ item, onClose, ...rest }: ItemDetailsProps) {
  return (
    <SidePanel isOpen={item !== null} onClose={onClose} title={item?.title ?? ''}>
      {item && <Fields item={item} {...rest} />}
    </SidePanel>
  );
}

function Fields({
  item,
  hasWelsh,
  papers,
  onEdit,
  onPark,
}: Omit<ItemDetailsProps, 'onClose'> & { item: DraftItem }) {
  const { late } = item;
  return (
    <Stack gap="sm">
      <NativeSelect
        label={words.source}
        data-autofocus
        data={optionsOf(itemSourceLabels)}
        value={item.source}
        onChange={(event) => onEdit({ source: event.currentTarget.value as ItemSource })}
      />
      <TextInput
        label={words.proposedBy}
        maxLength={200}
        value={item.proposedBy}
        onChange={(event) => onEdit({ proposedBy: event.currentTarget.value })}
      />
      {hasWelsh && (
        <TextInput
          label={words.titleWelsh}
          description={words.titleWelshHint}
          lang="cy"
          maxLength={200}
          value={item.titleWelsh}
          onChange={(event) => onEdit({ titleWelsh: event.currentTarget.value })}
        />
      )}
      {papers !== null && papers.length > 0 && (
        <PapersField item={item} papers={papers} onEdit={onEdit} />
      )}
      <Switch
        label={words.isClosed}
        checked={item.isClosed}
        onChange={(event) => onEdit({ isClosed: event.currentTarget.checked })}
      />
      <Switch
        label={words.isLate}
        checked={late !== null}
        onChange={(event) =>
          onEdit({ late: event.currentTarget.checked ? { reason: '', permittedBy: '' } : null })
        }
      />
      {late !== null && (
        <>
          <TextInput
            label={words.lateReason}
            maxLength={200}
            value={late.reason}
            onChange={(event) => onEdit({ late: { ...late, reason: event.currentTarget.value } })}
          />
          <TextInput
            label={words.permittedBy}
            placeholder={words.permittedByHint}
            maxLength={200}
            value={late.permittedBy}
            onChange={(event) =>
              onEdit({ late: { ...late, permittedBy: event.currentTarget.value } })
            }
          />
        </>
      )}
      {onPark !== null && (
        <Button variant="default" leftSection={<Archive size={14} aria-hidden />} onClick={onPark}>
          {agendaText.park}
        </Button>
      )}
      <Text size="sm" c="dimmed">
        {words.savedAsTyped}
      </Text>
    </Stack>
  );
}

type PapersFieldProps = Pick<ItemDetailsProps, 'onEdit'> & {
  item: DraftItem;
  papers: NonNullable<ItemDetailsProps['papers']>;
};

/** The papers that are kept for the item, in the order in which they are chosen; some may be to follow (N6). */
function PapersField({ item, papers, onEdit }: PapersFieldProps) {
  const [typed, type] = useState('');
  const labelOf = ({ title, file }: PapersFieldProps['papers'][number]): string =>
    file === null ? words.toFollow(title) : title;
  return (
    <MultiSelect
      label={words.papers}
      description={words.papersHint}
      data={papers.map((paper) => ({ value: paper.id, label: labelOf(paper) }))}
      value={item.paperIds.filter((id) => papers.some((paper) => paper.id === id))}
      onChange={(ids) =>
        onEdit({ paperIds: ids.flatMap((id) => papers.find((one) => one.id === id)?.id ?? []) })
      }
      searchable
      selectFirstOptionOnChange
      clearSearchOnChange
      hidePickedOptions
      searchValue={typed}
      onSearchChange={type}
      nothingFoundMessage={typed === '' ? undefined : words.noPaperFound}
      withScrollArea={false}
      comboboxProps={{ withinPortal: false }}
    />
  );
}
