import { Text } from '@mantine/core';
import { useState, type DragEvent, type ReactNode } from 'react';
import { dragText as words } from '#shared/text/screens/windows';
import { bridge } from '../data/bridge';
import classes from './drop-zone.module.css';

type DropZoneProps = {
  /** Asks for the file, as the button for it does: it is answered with the one that was dropped. */
  onGiven: () => void;
  children: ReactNode;
};

/** Where a file may be dropped. Never the only way: there is a button for the same within. */
export function DropZone({ onGiven, children }: DropZoneProps) {
  const [isOver, setOver] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const over = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = async (event: DragEvent): Promise<void> => {
    event.preventDefault();
    setOver(false);
    const [file, ...others] = event.dataTransfer.files;
    if (!file || others.length > 0) setProblem(words.onlyOne);
    else if (await bridge().giveFile(file)) {
      setProblem(null);
      onGiven();
    } else setProblem(words.noFile);
  };
  return (
    <div
      className={classes.zone}
      data-over={isOver || undefined}
      onDragEnter={over}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void drop(event)}
    >
      {children}
      {isOver && (
        <Text className={classes.hint} size="sm" fw={600} aria-hidden>
          {words.dropHere}
        </Text>
      )}
      {problem !== null && (
        <Text role="alert" size="sm" mt={4}>
          {problem}
        </Text>
      )}
    </div>
  );
}
