import { NativeSelect } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { meetingIdSchema, type PartnershipId } from '#shared/model/id';
import { longDate } from '#shared/text/dates';
import { membersText } from '#shared/text/screens/members';
import { useMeetingIfAny, useMeetings } from '../../../data/queries';
import { Hint } from '../hint';
import type { TypedGuest } from './typed-guest';

const words = membersText.guestForm;

type MeetingFieldsProps = {
  partnershipId: PartnershipId;
  form: UseFormReturnType<TypedGuest>;
};

/** The one meeting somebody may attend, and the one item of it where it is only that (P11). */
export function MeetingFields({ partnershipId, form }: MeetingFieldsProps) {
  const { kind, meetingId } = form.values;
  const meetings = useMeetings(partnershipId).data ?? [];
  const chosen = meetingIdSchema.safeParse(meetingId).data ?? null;
  const items = useMeetingIfAny(kind === 'item' ? chosen : null).data?.meeting.agenda ?? [];
  if (meetings.length === 0) return <Hint>{words.noMeetings}</Hint>;
  return (
    <>
      <NativeSelect
        label={words.meeting}
        required
        data={[
          { value: '', label: words.chooseMeeting },
          ...meetings.map(({ id, date }) => ({ value: id, label: longDate(date) })),
        ]}
        {...form.getInputProps('meetingId')}
        onChange={(event) => form.setValues({ meetingId: event.currentTarget.value, itemId: '' })}
      />
      {kind === 'item' && (
        <NativeSelect
          label={words.item}
          required
          data={[
            { value: '', label: words.chooseItem },
            ...items.map(({ id, title }, place) => ({
              value: id,
              label: `${place + 1}. ${title}`,
            })),
          ]}
          {...form.getInputProps('itemId')}
        />
      )}
    </>
  );
}
