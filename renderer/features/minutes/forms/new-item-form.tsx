import { TextInput } from '@mantine/core';
import { useEffect, useEffectEvent, useRef, useState, type FormEvent } from 'react';
import { itemNumber } from '#shared/domain/agenda-items';
import { lateWhenAdded } from '#shared/domain/late-matters';
import type { AgendaItemId } from '#shared/model/id';
import { agendaText } from '#shared/text/screens/agenda';
import { minutesText } from '#shared/text/screens/minutes';
import { useCommand } from '../../../data/commands';
import { checkName } from '../../../ui/checks';
import { useMinuteContext } from '../minute-context';
import { Composer } from './composer';

const words = minutesText.newItem;
const checkTitle = checkName(agendaText.needsTitle);

type NewItemFormProps = {
  afterId: AgendaItemId;
  /** The item is in the text; `typed` is what a quick hand typed on before it was. */
  onAdded: (itemId: AgendaItemId, typed: string) => void;
  onCancel: () => void;
};

/** An item that comes up in the meeting: its title in one line, put on the agenda after this one. */
export function NewItemForm({ afterId, onAdded, onCancel }: NewItemFormProps) {
  const { meeting } = useMinuteContext().view;
  const { run, isRunning } = useCommand('agenda:addItem');
  const field = useRef<HTMLInputElement>(null);
  const [title, setTitle] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [addedId, setAddedId] = useState<AgendaItemId | null>(null);
  const isUnderWay = isRunning || addedId !== null;
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (isUnderWay) return;
    setProblem(checkTitle(title));
    if (checkTitle(title) !== null) return;
    // What is typed from here on belongs under the item.
    setTitle('');
    const added = await run({ meetingId: meeting.id, afterId, title });
    if (added) setAddedId(added.itemId);
    else setTitle((typed) => `${title}${typed}`);
  };
  const isOnAgenda = meeting.agenda.some(({ id }) => id === addedId);
  const begin = useEffectEvent(() => {
    if (addedId) onAdded(addedId, field.current?.value ?? '');
  });
  useEffect(() => {
    // The text has the item by now, and shows it at the end of this moment.
    if (isOnAgenda) queueMicrotask(begin);
  }, [isOnAgenda]);
  return (
    <Composer
      heading={words.heading(itemNumber(meeting.agenda, afterId) ?? meeting.agenda.length)}
      submit={words.add}
      isRunning={isUnderWay}
      onSubmit={(event) => void add(event)}
      onCancel={onCancel}
    >
      <TextInput
        ref={field}
        label={words.title}
        description={lateWhenAdded(meeting) !== null && words.isLate}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        autoFocus
        autoComplete="off"
        value={title}
        error={problem}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
    </Composer>
  );
}
