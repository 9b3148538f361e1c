import { Button, Group, Modal, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { CalendarPlus } from 'lucide-react';
import { useLocation } from 'wouter';
import { nextMeetingDate, plannedAfter } from '#shared/domain/next-meeting-date';
import { rulesOn } from '#shared/domain/terms';
import type { Meeting, MeetingDetails } from '#shared/model/meeting';
import type { Partnership } from '#shared/model/partnership';
import { longDate } from '#shared/text/dates';
import { fieldText } from '#shared/text/screens/fields';
import { meetingsText } from '#shared/text/screens/meetings';
import { useCommand } from '../../data/commands';
import { useMeetings } from '../../data/queries';
import { MeetingDetailsForm, type KnownDetails } from './meeting-details-form';
import classes from './meeting-frame.module.css';

const words = meetingsText.next;

type NextMeetingProps = { meeting: Meeting; partnership: Partnership };

/** From a meeting that is over to the next one: it is made where none is planned, and its agenda filled. */
export function NextMeeting({ meeting, partnership }: NextMeetingProps) {
  const [, navigate] = useLocation();
  const [isOpen, form] = useDisclosure(false);
  const meetings = useMeetings(partnership.id).data;
  const { run, isRunning } = useCommand('meetings:prepareNext', (_input, { view, added }) =>
    words.prepared(added, longDate(view.meeting.date)),
  );
  // The next meeting takes up the one before it, not one of long ago.
  const isLatest = !meetings?.some(({ state, date }) => state !== 'planned' && date > meeting.date);
  if (meetings === undefined || !isLatest) return null;
  const next = plannedAfter(meetings, meeting.date);
  const prepare = async (details: MeetingDetails | null): Promise<void> => {
    const made = await run({ meetingId: meeting.id, details });
    if (made) navigate(`/m/${made.view.meeting.id}/agenda`);
  };
  return (
    <Group className={classes.next} gap="sm">
      <Text size="sm">{next === null ? words.none : words.planned(longDate(next.date))}</Text>
      <Button
        size="xs"
        variant="default"
        leftSection={<CalendarPlus size={14} aria-hidden />}
        loading={isRunning && !isOpen}
        onClick={() => (next === null ? form.open() : void prepare(null))}
      >
        {words.prepare}
      </Button>
      <Modal
        opened={isOpen}
        onClose={form.close}
        title={words.prepare}
        closeButtonProps={{ 'aria-label': fieldText.close }}
      >
        <MeetingDetailsForm
          details={likelyDetails(meeting, partnership)}
          submit={words.make}
          datesAgreedBy={rulesOn(partnership, meeting.date).datesAgreedBy}
          isRunning={isRunning}
          onSave={(details) => void prepare(details)}
          onCancel={form.close}
        />
      </Modal>
    </Group>
  );
}

/** As this meeting, on the day the rule on frequency leads to; the day is for the user to say where it leads to none. */
function likelyDetails(meeting: Meeting, { terms, calendar }: Partnership): KnownDetails {
  const { frequency, datesAgreedBy } = rulesOn({ terms }, meeting.date);
  return {
    ...meeting,
    date: nextMeetingDate(meeting.date, frequency, calendar),
    kind: 'ordinary',
    dateAgreed: datesAgreedBy.state !== 'set',
  };
}
