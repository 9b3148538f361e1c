import { agendaText } from '#shared/text/screens/agenda';
import { noticesText } from '#shared/text/screens/notices';
import type { SaveProgress } from '../../data/autosave';
import { problemText } from '../../data/notices';
import { SaveState } from '../../ui/save-state';
import { problemsOf, type DraftItem } from './draft-item';
import type { DraftList } from './draft-list';

type ListSaveStateProps = { list: DraftList; items: readonly DraftItem[]; progress: SaveProgress };

/** Whether the list is on the disk as it stands on screen, and if not, why. */
export function ListSaveState({ list, items, progress }: ListSaveStateProps) {
  if (progress.state === 'failed') {
    return (
      <SaveState
        state="failed"
        words={noticesText.notSaved(problemText(progress.error))}
        retry={{ label: noticesText.retry, act: () => void list.flush() }}
      />
    );
  }
  const problem = firstProblem(items);
  if (problem !== null) return <SaveState state="failed" words={noticesText.notSaved(problem)} />;
  return (
    <SaveState
      state={progress.state}
      words={progress.state === 'saved' ? noticesText.saved : noticesText.saving}
    />
  );
}

function firstProblem(items: readonly DraftItem[]): string | null {
  for (const [place, item] of items.entries()) {
    const [problem] = Object.values(problemsOf(item));
    if (problem !== undefined) return agendaText.notSavedItem(place + 1, problem);
  }
  return null;
}
