import { ActionIcon } from '@mantine/core';
import { Trash2 } from 'lucide-react';
import { latestStep } from '#shared/domain/papers/paper-steps';
import type { RegistersView } from '#shared/ipc/views';
import type { Paper, PaperState, PaperStep } from '#shared/model/paper';
import { paperPlaceWords, paperStateLabels, paperStepWords } from '#shared/text/paper-words';
import { papersText } from '#shared/text/screens/papers';
import { useCommand } from '../../../data/commands';
import { StatusBadge, type Tone } from '../../../ui/status-badge';
import classes from '../papers.module.css';

const TONES: Record<PaperState, Tone> = {
  draft: 'neutral',
  considered: 'information',
  agreed: 'good',
};

type PaperLifeProps = { view: RegistersView; paper: Paper };

/** Where a paper stands, and every step that led there; one recorded in error can be removed (M7). */
export function PaperLife({ view, paper }: PaperLifeProps) {
  const { run } = useCommand('papers:removeStep', () => papersText.stepRemoved);
  const latest = latestStep(paper);
  const which = { partnershipId: view.partnership.id, paperId: paper.id };
  const steps = paper.steps.map((step, place) => ({ place, words: stepWords(step, view) }));
  return (
    <>
      <StatusBadge tone={TONES[latest.state]}>{paperStateLabels[latest.state]}</StatusBadge>{' '}
      {paperPlaceWords(latest.on, meetingDateOf(latest, view))}
      <details className={classes.more}>
        <summary>{papersText.history(steps.length)}</summary>
        <ul className={classes.steps}>
          {steps.toReversed().map(({ place, words }) => (
            <li key={place}>
              {words}
              <ActionIcon
                variant="subtle"
                color="gray"
                size="sm"
                aria-label={papersText.removeStep(words)}
                title={papersText.removeStep(words)}
                onClick={() => void run({ ...which, place })}
              >
                <Trash2 size={14} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

function meetingDateOf({ meetingId }: PaperStep, { meetings }: RegistersView) {
  return meetings.find(({ id }) => id === meetingId)?.date ?? null;
}

function stepWords(step: PaperStep, view: RegistersView): string {
  return paperStepWords(step, meetingDateOf(step, view));
}
