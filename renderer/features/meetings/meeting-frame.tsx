import { ActionIcon, Anchor, Button, Modal, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { minutesLock } from '#shared/domain/record/minutes-standing';
import { rulesOn } from '#shared/domain/terms';
import type { MeetingId } from '#shared/model/id';
import type { Meeting, MeetingDetails } from '#shared/model/meeting';
import type { Partnership } from '#shared/model/partnership';
import { longDate, timeSpan } from '#shared/text/dates';
import { fieldText } from '#shared/text/screens/fields';
import { meetingsText } from '#shared/text/screens/meetings';
import { useCommand } from '../../data/commands';
import { useMeeting, type Reading } from '../../data/queries';
import { HeaderSlot } from '../../ui/header-slot';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { ScreenTitle } from '../../ui/screen-title';
import { StatusBadge } from '../../ui/status-badge';
import { DeleteMeeting } from './delete-meeting';
import { MeetingDetailsForm } from './meeting-details-form';
import classes from './meeting-frame.module.css';
import { NextMeeting } from './next-meeting';

const VIEWS = ['agenda', 'minutes', 'timeline', 'record'] as const;

type MeetingFrameProps = {
  meetingId: MeetingId;
  screen: (typeof VIEWS)[number];
  children: ReactNode;
};

/** The head of a meeting over its agenda, minutes, timeline and record: when and where, and the way between. */
export function MeetingFrame({ meetingId, screen, children }: MeetingFrameProps) {
  const [isOpen, details] = useDisclosure(false);
  const reading = useMeeting(meetingId);
  if (reading.data === undefined && reading.error) return <NotShown reading={reading} />;
  return (
    <Loaded reading={reading}>
      {({ meeting, partnership }) => (
        <div className={classes.frame} data-screen={screen}>
          <div className={classes.head}>
            <div className={classes.title}>
              <ScreenTitle
                name={meetingsText.screenName(meetingsText[screen], longDate(meeting.date))}
              >
                {longDate(meeting.date)}
              </ScreenTitle>
              {isLocked(partnership, meeting) && (
                <StatusBadge tone="neutral">{meetingsText.locked}</StatusBadge>
              )}
              <Text size="sm" c="dimmed" className={classes.place} title={whenAndWhere(meeting)}>
                {whenAndWhere(meeting)}
              </Text>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={meetingsText.details}
                title={meetingsText.details}
                onClick={details.open}
              >
                <Pencil size={15} aria-hidden />
              </ActionIcon>
            </div>
            <ViewLinks meetingId={meetingId} screen={screen} />
            <HeaderSlot className={classes.slot} />
          </div>
          {isLocked(partnership, meeting) && (screen === 'agenda' || screen === 'minutes') && (
            <p className={classes.locked} role="note">
              {meetingsText.lockedNote}{' '}
              <Anchor component={Link} href={`/m/${meetingId}/record`} size="sm" underline="always">
                {meetingsText.toRecord}
              </Anchor>
            </p>
          )}
          <div className={classes.content}>
            {meeting.state === 'closed' && screen !== 'minutes' && (
              <NextMeeting meeting={meeting} partnership={partnership} />
            )}
            {children}
          </div>
          <EditDetails
            meeting={meeting}
            partnership={partnership}
            isOpen={isOpen}
            onClose={details.close}
          />
        </div>
      )}
    </Loaded>
  );
}

/** A meeting that cannot be opened, or was deleted, and why. */
function NotShown({ reading }: { reading: Reading<unknown> }) {
  return (
    <Page title={meetingsText.notShown} width="narrow">
      <Loaded reading={reading}>{() => null}</Loaded>
    </Page>
  );
}

/** What is typed into agenda and minutes is refused from then on (M1). */
function isLocked(partnership: Partnership, meeting: Meeting): boolean {
  return minutesLock(partnership, meeting) !== null;
}

function whenAndWhere({ startTime, endTime, place }: Meeting): string {
  return [timeSpan(startTime, endTime), place].filter(Boolean).join(', ');
}

function ViewLinks({ meetingId, screen }: Pick<MeetingFrameProps, 'meetingId' | 'screen'>) {
  return (
    <nav className={classes.views} aria-label={meetingsText.views}>
      {VIEWS.map((view) => (
        <Link
          key={view}
          href={`/m/${meetingId}/${view}`}
          className={classes.view}
          aria-current={view === screen ? 'page' : undefined}
        >
          {meetingsText[view]}
        </Link>
      ))}
    </nav>
  );
}

type EditDetailsProps = {
  meeting: Meeting;
  partnership: Partnership;
  isOpen: boolean;
  onClose: () => void;
};

function EditDetails({ meeting, partnership, isOpen, onClose }: EditDetailsProps) {
  const [, navigate] = useLocation();
  const [isDeleting, deletion] = useDisclosure(false);
  const { run, isRunning } = useCommand('meetings:saveDetails', () => meetingsText.detailsSaved);
  const save = async (details: MeetingDetails): Promise<void> => {
    if (await run({ meetingId: meeting.id, details })) onClose();
  };
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      // Escape closes the question over it first.
      closeOnEscape={!isDeleting}
      title={meetingsText.details}
      closeButtonProps={{ 'aria-label': fieldText.close }}
    >
      <MeetingDetailsForm
        details={meeting}
        datesAgreedBy={rulesOn(partnership, meeting.date).datesAgreedBy}
        isRunning={isRunning}
        onSave={(details) => void save(details)}
        onCancel={onClose}
      />
      <Button variant="subtle" color="red" size="compact-sm" mt="md" onClick={deletion.open}>
        {meetingsText.deletion.confirm}
      </Button>
      <DeleteMeeting
        meeting={isDeleting ? meeting : null}
        onClose={deletion.close}
        onDeleted={() => navigate(`/p/${partnership.id}/meetings`)}
      />
    </Modal>
  );
}
