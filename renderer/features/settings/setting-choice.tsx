import { Group, Radio } from '@mantine/core';
import { useState } from 'react';
import type { Input } from '#shared/ipc/contract';
import { useCommand } from '../../data/commands';
import { optionsOf } from '../../ui/options-of';

type Changes = Input<'app:saveSettings'>;

type SettingChoiceProps<V extends string> = {
  label: string;
  hint?: string;
  chosen: V;
  choices: Record<V, string>;
  /** What is saved once one is picked. */
  change: (picked: V) => Changes;
};

/** A setting of a few values: saved once it is picked, and put back where it could not be. */
export function SettingChoice<V extends string>(props: SettingChoiceProps<V>) {
  const { label, hint, chosen, choices, change } = props;
  const { run } = useCommand('app:saveSettings');
  const [picked, setPicked] = useState(chosen);
  const pick = async (value: V): Promise<void> => {
    setPicked(value);
    if (!(await run(change(value)))) setPicked(chosen);
  };
  return (
    <Radio.Group
      label={label}
      description={hint}
      value={picked}
      onChange={(value) => void pick(value)}
    >
      <Group gap="lg" mt="xs">
        {optionsOf(choices).map(({ value, label: words }) => (
          <Radio key={value} value={value} label={words} />
        ))}
      </Group>
    </Radio.Group>
  );
}
