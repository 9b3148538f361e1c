import { minutesText } from '#shared/text/screens/minutes';
import { isAboutDisk, problemText } from '../../data/notices';
import { SaveState } from '../../ui/save-state';
import type { MinutesSaver } from './minutes-saver';
import { useSavingState } from './use-saved-minutes';

/** Whether everything typed is on disk; says so only when it is. */
export function SavedSign({ saver }: { saver: MinutesSaver }) {
  const saving = useSavingState(saver);
  if (saving === null) return <SaveState state="saved" words={minutesText.nothingToSave} />;
  if (saving.state === 'saved') {
    return <SaveState state="saved" words={minutesText.saved(saving.at)} />;
  }
  if (saving.state === 'saving') return <SaveState state="saving" words={minutesText.saving} />;
  return (
    <SaveState
      state="failed"
      words={
        isAboutDisk(saving.error)
          ? minutesText.notSavedYet
          : minutesText.notSaved(problemText(saving.error))
      }
      retry={{ label: minutesText.tryAgain, act: () => void saver.flush() }}
    />
  );
}
