import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import type { PartnershipId } from '#shared/model/id';
import type { ActionQuestion } from '#shared/model/saved-filter';
import { actionsText } from '#shared/text/screens/actions';
import { useCommand } from '../../../data/commands';
import { useStatus } from '../../../data/queries';
import { BusyButton } from '../../../ui/busy-button';

type SavedFiltersProps = {
  partnershipId: PartnershipId | null;
  question: ActionQuestion;
  onAsk: (question: ActionQuestion) => void;
};

/** Questions that are asked again and again, each under its own name. */
export function SavedFilters({ partnershipId, question, onAsk }: SavedFiltersProps) {
  const [isNaming, naming] = useDisclosure(false);
  const [chosen, choose] = useState('');
  const remove = useCommand('allActions:removeFilter', ({ name }) =>
    actionsText.filterRemoved(name),
  );
  const all = useStatus().data?.settings.savedFilters ?? [];
  const filters = all.filter((one) => one.partnershipId === partnershipId);
  const current = filters.find(({ name }) => name === chosen);
  return (
    <Group align="flex-end" gap="xs">
      {filters.length > 0 && (
        <NativeSelect
          label={actionsText.savedFilters}
          data={[
            { value: '', label: actionsText.noFilter },
            ...filters.map(({ name }) => ({ value: name, label: name })),
          ]}
          value={current?.name ?? ''}
          onChange={({ currentTarget: { value } }) => {
            choose(value);
            const asked = filters.find(({ name }) => name === value);
            if (asked) onAsk(asked.question);
          }}
        />
      )}
      {current && (
        <BusyButton
          variant="subtle"
          isBusy={remove.isRunning}
          onClick={() => void remove.run({ name: current.name, partnershipId })}
        >
          {actionsText.removeFilter(current.name)}
        </BusyButton>
      )}
      {isNaming ? (
        <NameForm
          onSave={choose}
          partnershipId={partnershipId}
          question={question}
          onClose={naming.close}
        />
      ) : (
        <Button variant="subtle" onClick={naming.open}>
          {actionsText.saveFilter}
        </Button>
      )}
    </Group>
  );
}

type NameFormProps = Omit<SavedFiltersProps, 'onAsk'> & {
  onSave: (name: string) => void;
  onClose: () => void;
};

function NameForm({ partnershipId, question, onSave, onClose }: NameFormProps) {
  const [typed, type] = useState('');
  const save = useCommand('allActions:saveFilter', ({ name }) => actionsText.filterSaved(name));
  const name = typed.trim();
  const keep = async (): Promise<void> => {
    if (name === '') return;
    await save.run({ name, partnershipId, question });
    onSave(name);
    onClose();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <Group align="flex-end" gap="xs">
        <TextInput
          label={actionsText.filterName}
          maxLength={80}
          autoFocus
          value={typed}
          onChange={(event) => type(event.currentTarget.value)}
        />
        <BusyButton type="submit" variant="default" isBusy={save.isRunning}>
          {actionsText.keepFilter}
        </BusyButton>
        <Button variant="subtle" onClick={onClose}>
          {actionsText.cancel}
        </Button>
      </Group>
    </form>
  );
}
