import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { CalendarPlus, CalendarRange, Plus } from 'lucide-react';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { rulesOn } from '#shared/domain/terms';
import type { MeetingSummary } from '#shared/ipc/views';
import type { PartnershipId } from '#shared/model/id';
import type { IsoDate } from '#shared/model/iso-date';
import type { MeetingDetails } from '#shared/model/meeting';
import { longDate } from '#shared/text/dates';
import { fieldText } from '#shared/text/screens/fields';
import { meetingsText } from '#shared/text/screens/meetings';
import { useCommand } from '../../data/commands';
import { useMeetings, usePartnership, useStatus } from '../../data/queries';
import { EmptyState } from '../../ui/empty-state';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { CirculationLog } from './circulation-log';
import { DeleteMeeting } from './delete-meeting';
import { FrequencyLine } from './frequency-line';
import { MeetingDetailsForm } from './meeting-details-form';
import { MeetingsTable } from './meetings-table';

/** The meetings of a partnership, those to come first. */
export function MeetingsScreen({ partnershipId }: { partnershipId: PartnershipId }) {
  const meetings = useMeetings(partnershipId);
  const status = useStatus();
  const [isOpen, form] = useDisclosure(false);
  const actions = (
    <>
      {status.data && <CirculationLog partnershipId={partnershipId} today={status.data.today} />}
      <Button
        variant="default"
        leftSection={<CalendarRange size={16} aria-hidden />}
        component={Link}
        href={`/p/${partnershipId}/dates`}
      >
        {meetingsText.proposeDates}
      </Button>
      <Button leftSection={<Plus size={16} aria-hidden />} onClick={form.open}>
        {meetingsText.newMeeting}
      </Button>
    </>
  );
  return (
    <Page
      title={meetingsText.title}
      lead={<FrequencyLine partnershipId={partnershipId} />}
      actions={actions}
    >
      <Loaded reading={status}>
        {({ today }) => (
          <Loaded reading={meetings}>{(all) => <MeetingLists all={all} today={today} />}</Loaded>
        )}
      </Loaded>
      <NewMeeting partnershipId={partnershipId} isOpen={isOpen} onClose={form.close} />
    </Page>
  );
}

function MeetingLists({ all, today }: { all: readonly MeetingSummary[]; today: IsoDate }) {
  const [asked, setAsked] = useState<MeetingSummary | null>(null);
  if (all.length === 0) {
    return (
      <EmptyState icon={CalendarPlus} title={meetingsText.none} text={meetingsText.noneText} />
    );
  }
  const byDate = all.toSorted((a, b) =>
    `${a.date} ${a.startTime}`.localeCompare(`${b.date} ${b.startTime}`),
  );
  return (
    <>
      <MeetingsTable
        title={meetingsText.upcoming}
        meetings={byDate.filter(({ date }) => date >= today)}
        whenNone={meetingsText.noUpcoming}
        onDelete={setAsked}
      />
      <MeetingsTable
        title={meetingsText.past}
        meetings={byDate.filter(({ date }) => date < today).toReversed()}
        onDelete={setAsked}
      />
      <DeleteMeeting meeting={asked} onClose={() => setAsked(null)} />
    </>
  );
}

type NewMeetingProps = { partnershipId: PartnershipId; isOpen: boolean; onClose: () => void };

function NewMeeting({ partnershipId, isOpen, onClose }: NewMeetingProps) {
  const [, navigate] = useLocation();
  const { run, isRunning } = useCommand('meetings:create', ({ details }) =>
    meetingsText.created(longDate(details.date as IsoDate)),
  );
  const create = async (details: MeetingDetails): Promise<void> => {
    const view = await run({ partnershipId, details });
    if (view) navigate(`/m/${view.meeting.id}/agenda`);
  };
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={meetingsText.newMeeting}
      closeButtonProps={{ 'aria-label': fieldText.close }}
    >
      <Loaded reading={usePartnership(partnershipId)}>
        {({ partnership, today }) => (
          <MeetingDetailsForm
            details={null}
            datesAgreedBy={rulesOn(partnership, today).datesAgreedBy}
            isRunning={isRunning}
            onSave={(details) => void create(details)}
            onCancel={onClose}
          />
        )}
      </Loaded>
    </Modal>
  );
}
