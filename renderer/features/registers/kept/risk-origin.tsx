import { NativeSelect } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { meetingIdSchema, type PartnershipId } from '#shared/model/id';
import { plainDate } from '#shared/text/dates';
import { risksText } from '#shared/text/screens/registers';
import { useMeetingIfAny, useMeetings } from '../../../data/queries';
import type { TypedRisk } from './typed-risk';

const text = risksText.form;

type RiskOriginProps = { partnershipId: PartnershipId; form: UseFormReturnType<TypedRisk> };

/** The meeting and the item at which a risk was raised; outside of one there is none. */
export function RiskOrigin({ partnershipId, form }: RiskOriginProps) {
  const meetings = useMeetings(partnershipId).data ?? [];
  const meetingId = meetingIdSchema.safeParse(form.values.meetingId).data ?? null;
  const agenda = useMeetingIfAny(meetingId).data?.meeting.agenda ?? [];
  const items = agenda.map(({ id, title }, place) => ({
    value: id,
    label: `${place + 1}. ${title}`,
  }));
  return (
    <>
      <NativeSelect
        label={text.meeting}
        data={[
          { value: '', label: text.noMeeting },
          ...meetings.map(({ id, date }) => ({ value: id, label: plainDate(date) })),
        ]}
        {...form.getInputProps('meetingId')}
        onChange={(event) => {
          form.setFieldValue('meetingId', event.currentTarget.value);
          form.setFieldValue('itemId', '');
        }}
      />
      {meetingId !== null && (
        <NativeSelect
          label={text.item}
          data={[{ value: '', label: '' }, ...items]}
          {...form.getInputProps('itemId')}
        />
      )}
    </>
  );
}
