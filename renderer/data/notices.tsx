import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { CircleAlert, CircleCheck } from 'lucide-react';
import { dragText } from '#shared/text/screens/windows';
import { noticesText } from '#shared/text/screens/notices';
import type { RefusalCode } from '#shared/ipc/result';
import { refusalHeading, refusalText } from '#shared/text/refusals';
import { newId } from './new-id';
import { RefusalError } from './refusal-error';

/** Long enough to read and to reach the button by keyboard. */
const OFFER_MS = 15_000;
const PROBLEM_MS = 40_000;
const PROBLEM_ID = 'problem';

let latestDone: string | null = null;

type Offer = {
  label: string;
  act: () => void;
  id?: string;
  /** Begins to drag what the message is about out of the window. */
  drag?: () => void;
};

/** Says what was done, and offers one thing to do next: taking it back, or seeing the file. */
export function showDone(message: string, offer?: Offer): void {
  const id = offer?.id ?? `done-${message}`;
  // Only the latest change can be taken back, so only it is on show.
  if (latestDone !== null) notifications.hide(latestDone);
  hideProblem();
  latestDone = id;
  notifications.show({
    id,
    icon: <CircleCheck size={18} aria-hidden />,
    color: 'teal',
    autoClose: offer ? OFFER_MS : 5000,
    closeButtonProps: { 'aria-label': noticesText.dismiss },
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <DoneWords message={message} drag={offer?.drag} />
        {offer && (
          <Button
            size="compact-sm"
            flex="none"
            variant="light"
            onClick={() => {
              notifications.hide(id);
              offer.act();
            }}
          >
            {offer.label}
          </Button>
        )}
      </Group>
    ),
  });
}

/** For the mouse alone; what is dragged can be had by the button beside it as well. */
function DoneWords({ message, drag }: { message: string; drag: Offer['drag'] }) {
  if (!drag) return <Text size="sm">{message}</Text>;
  return (
    <Text
      size="sm"
      draggable
      style={{ cursor: 'grab' }}
      title={dragText.dragOut}
      onDragStart={(event) => {
        // The system drags the file itself.
        event.preventDefault();
        drag();
      }}
    >
      {message}
    </Text>
  );
}

/** What is under way: in words, how much of it is done where that is known, and the way to stop it where there is one. */
export type UnderWay = {
  words: string;
  /** Between 0 and 100. */
  percent: number | null;
  stop: { label: string; act: () => void } | null;
};

/** Says what is under way for as long as it is; returns the ways to say how far it is, and to take it off. */
export function showUnderWay(first: UnderWay): { say: (next: UnderWay) => void; hide: () => void } {
  const id = `under-way-${newId()}`;
  const noticeOf = ({ words, percent, stop }: UnderWay) => ({
    id,
    // How far it is would be read aloud without end.
    ...(percent === null ? {} : { role: 'status', 'aria-live': 'off' as const }),
    loading: percent === null,
    autoClose: false,
    withCloseButton: false,
    message: (
      <Stack gap={6}>
        <Group justify="space-between" wrap="nowrap" gap="sm">
          <Text size="sm">{words}</Text>
          {stop && (
            <Button size="compact-sm" flex="none" variant="light" onClick={stop.act}>
              {stop.label}
            </Button>
          )}
        </Group>
        {percent !== null && <Progress value={percent} size="sm" aria-label={words} />}
      </Stack>
    ),
  });
  notifications.show(noticeOf(first));
  return {
    say: (next) => void notifications.update(noticeOf(next)),
    hide: () => void notifications.hide(id),
  };
}

/** Says what went wrong, for long enough to act on it; the next problem takes its place. */
export function showProblem(error: unknown): void {
  notifications.hide(PROBLEM_ID);
  notifications.show({
    id: PROBLEM_ID,
    icon: <CircleAlert size={18} aria-hidden />,
    color: 'red',
    autoClose: PROBLEM_MS,
    closeButtonProps: { 'aria-label': noticesText.dismiss },
    title: error instanceof RefusalError ? refusalHeading(error.refusal) : noticesText.notDone,
    message: problemText(error),
  });
}

/** Takes the problem off the screen: it was about something that is no longer on show. */
export function hideProblem(): void {
  notifications.hide(PROBLEM_ID);
}

/** What a banner over every screen tells of, for as long as it is so. */
const DISK_CODES: readonly RefusalCode[] = [
  'disk-full',
  'not-writable',
  'write-failed',
  'read-only',
  'folder-gone',
];

/** Whether a call was refused by the disk, which the banner over the screen says. */
export function isAboutDisk(error: unknown): boolean {
  return error instanceof RefusalError && DISK_CODES.includes(error.refusal.code);
}

/** The words for anything that a call to the main process may have ended with. */
export function problemText(error: unknown): string {
  return error instanceof RefusalError ? refusalText(error.refusal) : noticesText.unexpected;
}
