import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';

/** Opens the form for something new. */
export function AddButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <Button
      variant="default"
      size="xs"
      leftSection={<Plus size={16} aria-hidden />}
      onClick={onClick}
    >
      {label}
    </Button>
  );
}
