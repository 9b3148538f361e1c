import { Group, NativeSelect, TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import type { ActionFilter, ActionQuestion } from '#shared/model/saved-filter';
import type { Grouping } from '#shared/domain/actions/grouping';
import type { ActionLogView } from '#shared/ipc/views';
import { groupingLabels } from '#shared/text/actions/group-words';
import { actionFilterLabels, actionsText } from '#shared/text/screens/actions';
import { personOptions } from '../../records/person-options';
import { optionsOf } from '../../ui/options-of';

type ActionFiltersProps = {
  log: ActionLogView;
  question: ActionQuestion;
  grouping: Grouping;
  onAsk: (question: ActionQuestion) => void;
  onGroup: (grouping: Grouping) => void;
};

/** What of the log is shown: by how it stands, by owner, by words; and how it is parted (A5, A7). */
export function ActionFilters({ log, question, grouping, onAsk, onGroup }: ActionFiltersProps) {
  const owners = ownerOptions(log);
  return (
    <Group align="flex-end" gap="sm" mb="sm">
      <NativeSelect
        label={actionsText.show}
        data={optionsOf(actionFilterLabels)}
        value={question.filter}
        onChange={(event) =>
          onAsk({ ...question, filter: event.currentTarget.value as ActionFilter })
        }
      />
      <NativeSelect
        label={actionsText.owner}
        maw={280}
        data={[{ value: '', label: actionsText.everybody }, ...owners]}
        value={question.ownerId ?? ''}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          onAsk({
            ...question,
            ownerId: owners.find(({ value }) => value === chosen)?.value ?? null,
          });
        }}
      />
      <NativeSelect
        label={actionsText.groupBy}
        data={optionsOf(groupingLabels)}
        value={grouping}
        onChange={(event) => onGroup(event.currentTarget.value as Grouping)}
      />
      <TextInput
        label={actionsText.search}
        leftSection={<Search size={15} aria-hidden />}
        value={question.search}
        onChange={(event) => onAsk({ ...question, search: event.currentTarget.value })}
      />
    </Group>
  );
}

/** The people and bodies that own any of the actions. */
function ownerOptions(log: ActionLogView) {
  const people = new Set(log.actions.flatMap(({ ownerIds }) => ownerIds));
  const bodies = new Set(log.actions.flatMap(({ bodyIds }) => bodyIds));
  return [
    ...personOptions(log).filter(({ value }) => people.has(value)),
    ...log.organisations
      .filter(({ id }) => bodies.has(id))
      .map(({ id, name }) => ({ value: id, label: name })),
  ];
}
