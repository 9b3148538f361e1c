import { ActionIcon } from '@mantine/core';
import { Pencil } from 'lucide-react';

/** Opens the form of one entry, which it names. */
export function EditButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <ActionIcon variant="subtle" color="gray" aria-label={label} title={label} onClick={onClick}>
      <Pencil size={16} aria-hidden />
    </ActionIcon>
  );
}
