import { Button, Group, Text } from '@mantine/core';
import { CalendarPlus, Send } from 'lucide-react';
import { useState } from 'react';
import type { MeetingView } from '#shared/ipc/views';
import type { MeetingId } from '#shared/model/id';
import { exportsText } from '#shared/text/screens/exports';
import { timelineText } from '#shared/text/screens/timeline';
import { useMeeting } from '../../data/queries';
import { ExportButton } from '../../records/export-button';
import { Loaded } from '../../ui/loaded';
import { LateMatters } from './late-matters';
import { LinkedMeetings } from './linked-meetings';
import { PacksSection } from './packs/packs-section';
import { RecordPanel } from './record-panel';
import { StepRow } from './step-row';
import classes from './timeline.module.css';
import { timelineViewOf, type Recording } from './timeline-view';

/** The life of a meeting, from the date agreed to the minutes confirmed (N7). */
export function TimelineScreen({ meetingId }: { meetingId: MeetingId }) {
  return <Loaded reading={useMeeting(meetingId)}>{(view) => <Timeline view={view} />}</Loaded>;
}

function Timeline({ view: meetingView }: { view: MeetingView }) {
  const [recording, record] = useState<Recording | null>(null);
  const view = timelineViewOf(meetingView);
  return (
    <div className={classes.screen}>
      <Group justify="space-between" align="flex-start" gap="sm" mb="sm">
        <Text size="sm" c="dimmed" maw={760}>
          {timelineText.lead}
        </Text>
        <Group gap="xs">
          <Button
            size="xs"
            variant="default"
            leftSection={<CalendarPlus size={14} aria-hidden />}
            onClick={() => record({ kind: 'draft', what: 'notice', invites: true })}
          >
            {timelineText.draftInvitation}
          </Button>
          <ExportButton
            label={timelineText.saveInvitation}
            request={{ document: 'meeting-invitation', meetingId: view.meeting.id }}
          />
          <ExportButton
            label={exportsText.circulationLog}
            request={{ document: 'meeting-circulation-log', meetingId: view.meeting.id }}
            versions={{ of: exportsText.theCirculationLog, choices: [] }}
          />
          <Button
            size="xs"
            variant="default"
            leftSection={<Send size={14} aria-hidden />}
            onClick={() => record({ kind: 'sending', what: null, dispatch: null })}
          >
            {timelineText.recordOther}
          </Button>
        </Group>
      </Group>
      <ol className={classes.steps} aria-label={timelineText.list}>
        {view.steps.map((step) => (
          <StepRow key={step.step} view={view} step={step} onRecord={record} />
        ))}
      </ol>
      <PacksSection view={view} />
      <LateMatters view={view} />
      <LinkedMeetings view={view} />
      <RecordPanel
        view={view}
        recording={recording}
        onRecord={record}
        onClose={() => record(null)}
      />
    </div>
  );
}
