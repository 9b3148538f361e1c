import { Checkbox, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { PersonId } from '#shared/model/id';
import { chasesText as words } from '#shared/text/screens/chases';
import { shareWords, type Chases } from './share-words';

/** So many owners are shown at once; a county has thousands, who are then found by name. */
const SHOWN = 50;

type OwnersToAskProps = {
  people: Chases['people'];
  isOverAll: boolean;
  leftOut: ReadonlySet<PersonId>;
  onLeaveOut: (leftOut: ReadonlySet<PersonId>) => void;
};

/** Each owner whom a draft reaches, with the actions they are asked about. */
export function OwnersToAsk({ people, isOverAll, leftOut, onLeaveOut }: OwnersToAskProps) {
  const [typed, find] = useState('');
  const wanted = typed.trim().toLowerCase();
  const found = people.filter(({ name }) => name.toLowerCase().includes(wanted));
  const toggle = (id: PersonId): void => {
    const next = new Set(leftOut);
    if (!next.delete(id)) next.add(id);
    onLeaveOut(next);
  };
  if (people.length === 0) return null;
  return (
    <>
      {people.length > SHOWN && (
        <TextInput
          label={words.find}
          value={typed}
          onChange={(event) => find(event.currentTarget.value)}
        />
      )}
      <Stack gap={6} role="group" aria-label={words.whom}>
        {found.slice(0, SHOWN).map(({ personId, name, parts }) => (
          <Checkbox
            key={personId}
            label={words.person(
              name,
              parts.reduce((sum, { count }) => sum + count, 0),
            )}
            description={parts.map((part) => shareWords(part, isOverAll)).join('; ')}
            checked={!leftOut.has(personId)}
            onChange={() => toggle(personId)}
          />
        ))}
      </Stack>
      {found.length > SHOWN && <Text size="sm">{words.moreOwners(found.length - SHOWN)}</Text>}
    </>
  );
}
