import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { fieldText } from '#shared/text/screens/fields';

type SidePanelProps = {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  /** Whether Escape is for something that opened above it. */
  isCovered?: boolean;
  children: ReactNode;
};

/** A form beside the list it changes. Escape closes it, and the focus goes back where it was. */
export function SidePanel({ title, isOpen, onClose, isCovered, children }: SidePanelProps) {
  return (
    <Drawer
      opened={isOpen}
      onClose={onClose}
      title={title}
      closeOnEscape={isCovered !== true}
      size={430}
      closeButtonProps={{ 'aria-label': fieldText.close }}
      overlayProps={{ backgroundOpacity: 0.25 }}
    >
      {children}
    </Drawer>
  );
}
