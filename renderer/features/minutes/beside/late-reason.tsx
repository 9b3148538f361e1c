import { TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AgendaItemId } from '#shared/model/id';
import { NAME_LIMIT } from '#shared/model/wording';
import { besideText as words } from '#shared/text/screens/beside';
import { createAutosave } from '../../../data/autosave';
import { command } from '../../../data/commands';
import { showProblem } from '../../../data/notices';
import { useBeforeClose } from '../../../data/use-before-close';
import { useMinuteContext } from '../minute-context';

/** Typing waits this long for the next key before it is saved. */
const TYPING_PAUSE_MS = 350;

type LateReasonProps = { itemId: AgendaItemId; isMissing: boolean; onDone: () => void };

/** A place for the reason a late item was accepted (N4), for as long as the cursor is in an item that lacked it. */
export function LateReason({ itemId, isMissing, onDone }: LateReasonProps) {
  // No reason is whole at its first letter, and a slip is mended where it was made.
  const [isAsked, ask] = useState(isMissing);
  if (isMissing && !isAsked) ask(true);
  return isAsked ? <ReasonField itemId={itemId} onDone={onDone} /> : null;
}

function ReasonField({ itemId, onDone }: Omit<LateReasonProps, 'isMissing'>) {
  const [reason, setReason] = useState('');
  const typed = useReasonSaver(itemId);
  return (
    <TextInput
      size="xs"
      label={words.reason}
      description={words.reasonHint}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      maxLength={NAME_LIMIT}
      autoComplete="off"
      value={reason}
      onChange={({ currentTarget: { value } }) => {
        setReason(value);
        typed(value);
      }}
      onKeyDown={(event) => {
        const isEnter = event.key === 'Enter' && !event.nativeEvent.isComposing;
        if (!isEnter && event.key !== 'Escape') return;
        // The key is not for the text as well.
        event.preventDefault();
        onDone();
      }}
    />
  );
}

/** Saves the reason as it is typed, of this item alone; at the latest when the item or the window is left. */
function useReasonSaver(itemId: AgendaItemId): (reason: string) => void {
  const client = useQueryClient();
  const meetingId = useMinuteContext().view.meeting.id;
  const [saver] = useState(() =>
    createReasonSaver((reason) =>
      command(client, 'agenda:setLateReason', { meetingId, itemId, reason }),
    ),
  );
  useBeforeClose(saver.flush);
  return saver.typed;
}

function createReasonSaver(send: (reason: string) => Promise<unknown>) {
  let latest = '';
  const autosave = createAutosave({
    save: async () => {
      await send(latest);
    },
    onProgress: (progress) => {
      if (progress.state === 'failed') showProblem(progress.error);
    },
  });
  return {
    flush: autosave.flush,
    typed: (reason: string): void => {
      latest = reason;
      autosave.changed(TYPING_PAUSE_MS);
    },
  };
}
