import { Autocomplete, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { approvalsOf, type ApprovedMatter } from '#shared/domain/approved-matters';
import type { MeetingView } from '#shared/ipc/views';
import { dateOf } from '#shared/text/read-date';
import { timelineText } from '#shared/text/screens/timeline';
import { useCommand } from '../data/commands';
import { checkName, checkPastDay } from '../ui/checks';
import { DateField, typedDate } from '../ui/date-field';
import { focusFirstError } from '../ui/focus-first-error';
import { FormButtons } from '../ui/form-buttons';
import { namesAsked } from './names-asked';

const words = timelineText.form;

type ApprovalFormProps = {
  view: MeetingView;
  of: ApprovedMatter;
  /** Its place among those recorded, to correct one; null to record one. */
  place: number | null;
  onClose: () => void;
};

/** Who agreed to the agenda, approved the minutes, or agreed to what is left out as confidential, and on which day (N1, N3, M1, M3). */
export function ApprovalForm({ view, of, place, onClose }: ApprovalFormProps) {
  const { run, isRunning } = useCommand(
    'cycle:recordApprovals',
    () => timelineText.approvals[of].saved,
  );
  const recorded = approvalsOf(view.meeting.cycle, of);
  const approval = place === null ? undefined : recorded[place];
  const asked = namesAsked(view, of);
  const next = asked.find((name) => !recorded.some(({ by }) => by === name));
  const form = useForm({
    initialValues: {
      by: approval?.by ?? next ?? '',
      on: typedDate(approval?.on ?? view.today),
    },
    validate: { by: checkName(words.byWhom), on: checkPastDay(words.agreedOn, view.today) },
  });
  const save = async ({ by, on: typed }: typeof form.values): Promise<void> => {
    const on = dateOf(typed);
    if (on === null) return;
    const personId =
      by === approval?.by
        ? approval.personId
        : (view.people.find(({ name }) => name === by)?.id ?? null);
    const entry = { by, on, personId };
    const approvals =
      place === null
        ? [...recorded, entry]
        : recorded.map((one, other) => (other === place ? entry : one));
    if (await run({ meetingId: view.meeting.id, of, approvals })) onClose();
  };
  return (
    <form noValidate onSubmit={form.onSubmit((typed) => void save(typed), focusFirstError(form))}>
      <Stack gap="sm">
        <Autocomplete
          label={words.by}
          required
          data-autofocus
          openOnFocus={false}
          data={asked}
          {...form.getInputProps('by')}
        />
        <DateField label={words.on} required {...form.getInputProps('on')} />
        <FormButtons submit={words.save} isRunning={isRunning} onCancel={onClose} />
      </Stack>
    </form>
  );
}
