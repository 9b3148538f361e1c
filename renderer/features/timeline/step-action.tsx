import { Button, Stack, Switch } from '@mantine/core';
import { Link } from 'wouter';
import { detailsOf } from '#shared/domain/meeting-details';
import type { StepName } from '#shared/domain/timeline-steps';
import type { Meeting } from '#shared/model/meeting';
import { timelineText } from '#shared/text/screens/timeline';
import { useCommand } from '../../data/commands';
import { ExportButton } from '../../records/export-button';
import { newRecordings, type Recording, type TimelineView } from './timeline-view';

type StepActionProps = {
  view: TimelineView;
  step: StepName;
  onRecord: (what: Recording) => void;
};

/** What settles a step. */
export function StepAction({ view: { meeting }, step, onRecord }: StepActionProps) {
  if (step === 'date-agreed') return <DateAgreed meeting={meeting} />;
  if (step === 'meeting') {
    return (
      <Button
        size="compact-sm"
        variant="default"
        component={Link}
        href={`/m/${meeting.id}/minutes`}
      >
        {timelineText.openMinutes}
      </Button>
    );
  }
  return <RecordAction meeting={meeting} step={step} onRecord={onRecord} />;
}

type RecordActionProps = Pick<StepActionProps, 'step' | 'onRecord'> & { meeting: Meeting };

function RecordAction({ meeting, step, onRecord }: RecordActionProps) {
  const what = newRecordings[step];
  // A meeting is confirmed once: what is recorded of it is corrected in its place.
  const isSettled = what?.kind === 'confirmation' && meeting.cycle.minutesConfirmed !== null;
  if (what === null || isSettled) return null;
  const record = (
    <Button
      size="compact-sm"
      variant="default"
      aria-label={timelineText.ofStep(labelOf(what), timelineText.steps[step])}
      onClick={() => onRecord(what)}
    >
      {labelOf(what)}
    </Button>
  );
  if (what.kind !== 'sending' || what.what === null) return record;
  const draft = { kind: 'draft', what: what.what, invites: false } as const;
  return (
    <Stack gap={4} align="flex-end">
      {step === 'notice' && meeting.kind === 'extraordinary' && <ExportNotice meeting={meeting} />}
      <DraftButton step={step} onClick={() => onRecord(draft)} />
      {record}
    </Stack>
  );
}

function ExportNotice({ meeting }: { meeting: Meeting }) {
  return (
    <ExportButton
      label={timelineText.exportNotice}
      request={{ document: 'meeting-notice', meetingId: meeting.id }}
    />
  );
}

function DraftButton({ step, onClick }: { step: StepName; onClick: () => void }) {
  return (
    <Button
      size="compact-sm"
      variant="default"
      aria-label={timelineText.ofStep(timelineText.draft, timelineText.steps[step])}
      onClick={onClick}
    >
      {timelineText.draft}
    </Button>
  );
}

function labelOf(what: Recording): string {
  if (what.kind === 'sending') return timelineText.recordSending;
  if (what.kind === 'draft') return timelineText.draft;
  if (what.kind === 'confirmation') return timelineText.recordConfirmation;
  return what.of === 'minutes' ? timelineText.recordApproval : timelineText.recordAgreement;
}

/** The day is settled or only proposed (N10). */
function DateAgreed({ meeting }: { meeting: Meeting }) {
  const { run } = useCommand('meetings:saveDetails', ({ details }) =>
    details.dateAgreed ? timelineText.dateIsAgreed : timelineText.dateIsProposed,
  );
  return (
    <Switch
      label={timelineText.dateAgreed}
      checked={meeting.dateAgreed}
      onChange={(event) =>
        void run({
          meetingId: meeting.id,
          details: { ...detailsOf(meeting), dateAgreed: event.currentTarget.checked },
        })
      }
    />
  );
}
