import { Checkbox, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { nameBook } from '#shared/documents/name-book';
import { chaseList, type ChasedPerson, type ChaseScope } from '#shared/domain/actions/chase-list';
import type { Chased } from '#shared/ipc/areas/chases';
import type { ActionLogView } from '#shared/ipc/views';
import type { PersonId } from '#shared/model/id';
import { chasesText as words } from '#shared/text/screens/chases';
import { inList } from '#shared/text/structure/in-list';
import { useCommand } from '../../../data/commands';
import { FormButtons } from '../../../ui/form-buttons';
import { optionsOf } from '../../../ui/options-of';
import { NotReached } from './not-reached';

type ChaseFormProps = {
  log: ActionLogView;
  onDrafted: (drafts: readonly Chased[]) => void;
  onClose: () => void;
};

/** Whom to ask about which of their actions; all are asked unless they are left out. */
export function ChaseForm({ log, onDrafted, onClose }: ChaseFormProps) {
  const { actions, partnership, people, today } = log;
  const [scope, choose] = useState<ChaseScope>('overdue');
  const [leftOut, leaveOut] = useState<readonly PersonId[]>([]);
  const { run, isRunning } = useCommand('chases:draft', (_, saved) =>
    saved === null ? null : words.saved(saved.drafts.length),
  );
  const list = chaseList(actions, scope, today);
  const hasAddress = ({ personId }: ChasedPerson): boolean =>
    people.some(({ id, email }) => id === personId && email !== '');
  const reached = list.people.filter(hasAddress);
  const asked = reached.map(({ personId }) => personId).filter((id) => !leftOut.includes(id));
  const save = async (): Promise<void> => {
    const saved = await run({ partnershipId: partnership.id, scope, personIds: asked });
    if (saved !== null) onDrafted(saved.drafts);
  };
  const toggle = (id: PersonId): void =>
    leaveOut(leftOut.includes(id) ? leftOut.filter((one) => one !== id) : [...leftOut, id]);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (asked.length > 0) void save();
      }}
    >
      <Stack gap="sm">
        <Text size="sm">{words.lead}</Text>
        <NativeSelect
          label={words.about}
          data-autofocus
          data={optionsOf(words.scopes)}
          value={scope}
          onChange={({ currentTarget: { value } }) => choose(value === 'open' ? 'open' : 'overdue')}
        />
        <Asked log={log} reached={reached} asked={asked} onToggle={toggle} />
        <NotReached log={log} list={list} people={list.people.filter((one) => !hasAddress(one))} />
        {asked.length === 0 && <Text size="sm">{whyNobody(list.people, reached)}</Text>}
        <FormButtons submit={words.save} isRunning={isRunning} onCancel={onClose} />
      </Stack>
    </form>
  );
}

function whyNobody(owners: readonly ChasedPerson[], reached: readonly ChasedPerson[]): string {
  if (owners.length === 0) return words.nobody;
  return reached.length === 0 ? words.nobodyReached : words.none;
}

type AskedProps = {
  log: ActionLogView;
  reached: readonly ChasedPerson[];
  asked: readonly PersonId[];
  onToggle: (id: PersonId) => void;
};

function Asked({ log, reached, asked, onToggle }: AskedProps) {
  if (reached.length === 0) return null;
  const names = nameBook(log, log.today);
  return (
    <Stack gap={6} role="group" aria-label={words.whom}>
      {reached.map(({ personId, actions }) => (
        <Checkbox
          key={personId}
          label={words.person(names.personName(personId), actions.length)}
          description={inList(actions.map(({ reference }) => reference))}
          checked={asked.includes(personId)}
          onChange={() => onToggle(personId)}
        />
      ))}
    </Stack>
  );
}
