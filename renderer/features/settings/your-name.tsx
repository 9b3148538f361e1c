import { TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { cleanLine } from '#shared/model/wording';
import { settingsText } from '#shared/text/screens/settings';
import { useCommand } from '../../data/commands';
import { useBeforeClose } from '../../data/use-before-close';
import { checkLine } from '../../ui/checks';

const words = settingsText.yourName;

/** Who works here: saved once the field is left, at Enter, and when the screen or the window is. */
export function YourName({ saved }: { saved: string }) {
  const [typed, setTyped] = useState(saved);
  const [isLeft, setLeft] = useState(false);
  const handedOver = useRef(saved);
  const { run } = useCommand('app:saveSettings', ({ userName = '' }) => words.saved(userName));
  const problem = checkLine(typed);
  const save = async (): Promise<void> => {
    setLeft(true);
    const userName = cleanLine(typed);
    if (problem !== null || userName === handedOver.current) return;
    const before = handedOver.current;
    handedOver.current = userName;
    if (await run({ userName })) setTyped((now) => (now === typed ? userName : now));
    else handedOver.current = before;
  };
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  const [saveLatest] = useState(() => () => latest.current());
  useBeforeClose(saveLatest);
  return (
    <TextInput
      label={words.label}
      description={words.hint}
      autoComplete="off"
      maw={420}
      value={typed}
      error={isLeft ? problem : null}
      onChange={(event) => {
        setLeft(false);
        setTyped(event.currentTarget.value);
      }}
      onBlur={() => void save()}
      onKeyDown={({ key }) => {
        if (key === 'Enter') void save();
      }}
    />
  );
}
