import { Group, NativeSelect, Select, TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import type { Grouping } from '#shared/domain/actions/grouping';
import type { Output } from '#shared/ipc/contract';
import { prioritySchema } from '#shared/model/action';
import { actionFilterSchema, type ActionQuestion } from '#shared/model/saved-filter';
import { groupingLabels } from '#shared/text/actions/group-words';
import { priorityLabels } from '#shared/text/actions/priority-words';
import { actionFilterLabels, actionsText } from '#shared/text/screens/actions';
import { optionsOf } from '../../../ui/options-of';

type ActionFiltersProps = {
  owners: Output<'allActions:choices'>['owners'];
  question: ActionQuestion;
  onAsk: (question: ActionQuestion) => void;
  /** Null where nothing is parted, as on a board. */
  grouping: {
    chosen: Grouping;
    choices: readonly Grouping[];
    onGroup: (by: Grouping) => void;
  } | null;
};

/** No id has a capital letter in it. */
const EVERYBODY = 'Everybody';

/** Which actions are shown: by how they stand, owner, priority and words; and how they are parted (A5, A7). */
export function ActionFilters({ owners, question, onAsk, grouping }: ActionFiltersProps) {
  return (
    <Group align="flex-end" gap="sm">
      <NativeSelect
        label={actionsText.show}
        data={optionsOf(actionFilterLabels)}
        value={question.filter}
        onChange={({ currentTarget: { value } }) =>
          onAsk({ ...question, filter: actionFilterSchema.parse(value) })
        }
      />
      <Select
        label={actionsText.owner}
        w={220}
        searchable
        // The list itself scrolls: a scroll area around it could not be reached by keyboard.
        withScrollArea={false}
        styles={{ dropdown: { maxHeight: 260, overflowY: 'auto' } }}
        limit={100}
        nothingFoundMessage={actionsText.nobodyFound}
        data={[
          { value: EVERYBODY, label: actionsText.everybody },
          ...owners.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={question.ownerId ?? EVERYBODY}
        allowDeselect={false}
        selectFirstOptionOnChange
        // What is typed takes the place of what was chosen.
        onFocus={(event) => event.currentTarget.select()}
        onChange={(value) =>
          onAsk({ ...question, ownerId: owners.find(({ id }) => id === value)?.id ?? null })
        }
      />
      <NativeSelect
        label={actionsText.priority}
        data={[{ value: '', label: actionsText.anyPriority }, ...optionsOf(priorityLabels)]}
        value={question.priority ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onAsk({ ...question, priority: prioritySchema.safeParse(value).data ?? null })
        }
      />
      {grouping && (
        <NativeSelect
          label={actionsText.groupBy}
          data={grouping.choices.map((value) => ({ value, label: groupingLabels[value] }))}
          value={grouping.chosen}
          onChange={({ currentTarget: { value } }) =>
            grouping.onGroup(grouping.choices.find((one) => one === value) ?? 'none')
          }
        />
      )}
      <TextInput
        label={actionsText.search}
        leftSection={<Search size={15} aria-hidden />}
        value={question.search}
        onChange={(event) => onAsk({ ...question, search: event.currentTarget.value })}
      />
    </Group>
  );
}
