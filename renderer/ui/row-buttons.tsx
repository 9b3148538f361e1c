import { ActionIcon, Group } from '@mantine/core';
import { Pencil, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';

type RowButtonsProps = {
  editLabel: string;
  removeLabel: string;
  onEdit: () => void;
  onRemove: () => void;
  /** What more can be done with the row; it comes first. */
  children?: ReactNode;
};

/** The buttons at the end of a row. */
export function RowButtons({
  editLabel,
  removeLabel,
  onEdit,
  onRemove,
  children,
}: RowButtonsProps) {
  return (
    <Group gap={4} wrap="nowrap" justify="flex-end">
      {children}
      <ActionIcon variant="subtle" color="gray" aria-label={editLabel} onClick={onEdit}>
        <Pencil size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon variant="subtle" color="gray" aria-label={removeLabel} onClick={onRemove}>
        <Trash2 size={16} aria-hidden />
      </ActionIcon>
    </Group>
  );
}
