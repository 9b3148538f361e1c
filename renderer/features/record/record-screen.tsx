import { Stack } from '@mantine/core';
import { minutesStanding } from '#shared/domain/record/minutes-standing';
import type { MeetingView } from '#shared/ipc/views';
import type { MeetingId } from '#shared/model/id';
import type { MinuteVersion } from '#shared/model/minute-version';
import { useMeeting, useMinuteVersions } from '../../data/queries';
import { Loaded } from '../../ui/loaded';
import { BriefingSection } from './briefing-section';
import { Comparison } from './comparison';
import { CorrectionsSection } from './corrections-section';
import classes from './record.module.css';
import { StandingSteps } from './standing-steps';
import { VersionsSection } from './versions-section';

/** What becomes of the minutes after the meeting: their way, their corrections and their versions (M1). */
export function RecordScreen({ meetingId }: { meetingId: MeetingId }) {
  const versions = useMinuteVersions(meetingId);
  return (
    <Loaded reading={useMeeting(meetingId)}>
      {(view) => (
        <Loaded reading={versions}>
          {(kept) => <TheRecord view={view} versions={kept.versions} />}
        </Loaded>
      )}
    </Loaded>
  );
}

type TheRecordProps = { view: MeetingView; versions: readonly MinuteVersion[] };

function TheRecord({ view, versions }: TheRecordProps) {
  const standing = minutesStanding(view.partnership, view.meeting);
  return (
    <Stack gap="xl" className={classes.screen}>
      <StandingSteps view={view} standing={standing} />
      <CorrectionsSection view={view} isLocked={standing.lockedBy !== null} />
      <BriefingSection view={view} />
      <VersionsSection view={view} versions={versions} />
      {versions.length > 0 && <Comparison view={view} versions={versions} />}
    </Stack>
  );
}
