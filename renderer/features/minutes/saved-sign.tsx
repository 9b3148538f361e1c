import { useCallback, useSyncExternalStore } from 'react';
import { minutesText } from '#shared/text/screens/minutes';
import { isAboutDisk, problemText } from '../../data/notices';
import { QuietSaveState } from '../../ui/quiet-save-state';
import { SaveState } from '../../ui/save-state';
import type { MinutesSaver, SavingState } from './minutes-saver';

/** Whether everything typed is on disk; says so only when it is. */
export function SavedSign({ saver }: { saver: MinutesSaver }) {
  const failure = useSyncExternalStore(saver.subscribe, () => failureOf(saver.state()));
  const read = useCallback(() => signOf(saver.state()), [saver]);
  if (failure === null) return <QuietSaveState subscribe={saver.subscribe} read={read} />;
  const words = isAboutDisk(failure.error)
    ? minutesText.notSavedYet
    : minutesText.notSaved(problemText(failure.error));
  const retry = { label: minutesText.tryAgain, act: () => void saver.flush() };
  return <SaveState state="failed" words={words} retry={retry} />;
}

const failureOf = (saving: SavingState | null) => (saving?.state === 'failed' ? saving : null);

function signOf(saving: SavingState | null): { state: 'saved' | 'saving'; words: string } {
  if (saving === null) return { state: 'saved', words: minutesText.nothingToSave };
  return saving.state === 'saved'
    ? { state: 'saved', words: minutesText.saved(saving.at) }
    : { state: 'saving', words: minutesText.saving };
}
