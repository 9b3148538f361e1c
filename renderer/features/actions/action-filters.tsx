import { Group, NativeSelect, TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import type { ActionFilter, ActionQuestion } from '#shared/domain/action-selection';
import type { ActionLogView } from '#shared/ipc/views';
import { personIdSchema } from '#shared/model/id';
import { actionFilterLabels, actionsText } from '#shared/text/screens/actions';
import { personOptions } from '../../records/person-options';
import { optionsOf } from '../../ui/options-of';

type ActionFiltersProps = {
  log: ActionLogView;
  question: ActionQuestion;
  onAsk: (question: ActionQuestion) => void;
};

/** What of the log is shown: by how it stands, by owner, by words. */
export function ActionFilters({ log, question, onAsk }: ActionFiltersProps) {
  const owners = new Set(log.actions.flatMap((action) => action.ownerIds));
  const options = personOptions(log).filter((one) => owners.has(one.value));
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
        data={[{ value: '', label: actionsText.everybody }, ...options]}
        value={question.ownerId ?? ''}
        onChange={(event) =>
          onAsk({
            ...question,
            ownerId: personIdSchema.safeParse(event.currentTarget.value).data ?? null,
          })
        }
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
