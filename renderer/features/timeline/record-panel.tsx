import { timelineText } from '#shared/text/screens/timeline';
import { SidePanel } from '../../ui/side-panel';
import { ApprovalForm } from '../../records/approval-form';
import { ConfirmationForm } from './confirmation-form';
import { DraftForm } from './draft-form';
import { SendingForm } from './sending-form';
import type { Recording, TimelineView } from './timeline-view';

type RecordPanelProps = {
  view: TimelineView;
  recording: Recording | null;
  onRecord: (next: Recording) => void;
  onClose: () => void;
};

/** The form beside the timeline, for whatever is being recorded or corrected. */
export function RecordPanel({ view, recording, onRecord, onClose }: RecordPanelProps) {
  return (
    <SidePanel
      isOpen={recording !== null}
      onClose={onClose}
      title={recording === null ? '' : titleOf(recording)}
    >
      {recording?.kind === 'sending' && (
        <SendingForm
          view={view}
          what={recording.what}
          dispatch={recording.dispatch}
          drafted={recording.drafted}
          onClose={onClose}
        />
      )}
      {recording?.kind === 'draft' && (
        <DraftForm
          view={view}
          what={recording.what}
          invites={recording.invites}
          onDrafted={(drafted) =>
            onRecord({ kind: 'sending', what: recording.what, dispatch: null, drafted })
          }
          onClose={onClose}
        />
      )}
      {recording?.kind === 'approval' && (
        <ApprovalForm view={view} of={recording.of} place={recording.place} onClose={onClose} />
      )}
      {recording?.kind === 'confirmation' && <ConfirmationForm view={view} onClose={onClose} />}
    </SidePanel>
  );
}

function titleOf(recording: Recording): string {
  switch (recording.kind) {
    case 'sending':
      return timelineText.panel.sending(recording.what);
    case 'draft':
      return timelineText.draftForm.title(recording.what);
    case 'approval':
      return timelineText.panel[recording.of];
    case 'confirmation':
      return timelineText.panel.confirmation;
  }
}
