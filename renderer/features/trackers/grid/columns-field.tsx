import { ActionIcon, Button, Fieldset, Group, Stack, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { ArrowDown, ArrowUp, Plus, X, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { trackersText } from '#shared/text/screens/trackers';
import classes from '../trackers.module.css';
import { newColumn, type TypedGrid } from './typed-grid';

const words = trackersText.form;

/** The columns of a grid: added, renamed, put into order by buttons, and removed (G12). */
export function ColumnsField({ form }: { form: UseFormReturnType<TypedGrid> }) {
  const { columns } = form.values;
  const [added, setAdded] = useState('');
  const add = (): void => {
    const column = newColumn();
    setAdded(column.key);
    form.insertListItem('columns', column);
  };
  const move = (from: number, to: number): void => form.reorderListItem('columns', { from, to });
  return (
    <Fieldset legend={words.columns} variant="unstyled" className={classes.fields}>
      <Text size="xs" c="dimmed" mb={4}>
        {words.columnsHint}
      </Text>
      <Stack gap={4}>
        {columns.map(({ key, name }, place) => (
          <div key={key} className={classes.column}>
            <TextInput
              aria-label={words.column(place + 1)}
              autoFocus={key === added}
              {...form.getInputProps(`columns.${place}.name`)}
            />
            <Group gap={2} wrap="nowrap">
              <IconButton
                icon={ArrowUp}
                label={words.up(name)}
                isOff={place === 0}
                onClick={() => move(place, place - 1)}
              />
              <IconButton
                icon={ArrowDown}
                label={words.down(name)}
                isOff={place === columns.length - 1}
                onClick={() => move(place, place + 1)}
              />
              <IconButton
                icon={X}
                label={words.removeColumn(name)}
                isOff={columns.length === 1}
                onClick={() => form.removeListItem('columns', place)}
              />
            </Group>
          </div>
        ))}
      </Stack>
      <Button
        mt="xs"
        variant="default"
        size="xs"
        leftSection={<Plus size={14} aria-hidden />}
        disabled={columns.length >= 20}
        onClick={add}
      >
        {words.addColumn}
      </Button>
    </Fieldset>
  );
}

type IconButtonProps = { icon: LucideIcon; label: string; isOff: boolean; onClick: () => void };

/** Kept in its place where it cannot be used, so that the focus never falls off the row. */
function IconButton({ icon: Icon, label, isOff, onClick }: IconButtonProps) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      aria-label={label}
      title={label}
      {...(isOff ? { 'aria-disabled': true, 'data-disabled': true } : {})}
      onClick={() => {
        if (!isOff) onClick();
      }}
    >
      <Icon size={16} aria-hidden />
    </ActionIcon>
  );
}
