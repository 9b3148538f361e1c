import { rulesOn } from '#shared/domain/terms';
import { Autocomplete, NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { MeetingView } from '#shared/ipc/views';
import { personIdSchema, type PersonId } from '#shared/model/id';
import type { Attendance, AttendanceMark, Capacity } from '#shared/model/meeting';
import { cleanLine } from '#shared/model/wording';
import { capacityLabel } from '#shared/text/labels';
import { onlyExceptionally } from '#shared/text/membership/stand-in-words';
import { fieldText } from '#shared/text/screens/fields';
import { attendanceChoices, minutesText } from '#shared/text/screens/minutes';

import { useCommand } from '../../../data/commands';
import { personOptions } from '../../../records/person-options';
import { checkLine, checkName } from '../../../ui/checks';
import { focusAnew } from '../../../ui/focus-anew';
import { focusFirstError } from '../../../ui/focus-first-error';
import { FormButtons } from '../../../ui/form-buttons';
import { optionsOf } from '../../../ui/options-of';
import classes from './attendance-pane.module.css';
import { leaveOnEscape } from '../forms/leave-on-escape';
import { useMinuteContext } from '../minute-context';
import { useShownWhole } from '../forms/use-shown-whole';

const words = minutesText.attendance;

type Typed = {
  person: string;
  organisation: string;
  capacity: Capacity;
  mark: AttendanceMark;
  standsInFor: string;
  reason: string;
};

const EMPTY: Typed = {
  person: '',
  organisation: '',
  capacity: 'in-attendance',
  mark: 'present',
  standsInFor: '',
  reason: '',
};

/** Puts somebody on the list: a stand-in, a guest, or a member who was not expected. */
export function AddAttendeeForm({ view, onClose }: { view: MeetingView; onClose: () => void }) {
  const { names } = useMinuteContext();
  const { add, isRunning } = useAddAttendee(view);
  const people = personOptions(view);
  const form = useForm<Typed>({
    initialValues: EMPTY,
    validate: {
      person: checkName(words.personNeeded),
      organisation: checkLine,
      reason: checkLine,
      standsInFor: (id, { capacity }) =>
        capacity === 'stand-in' && id === '' ? fieldText.required(words.standsInForNeeded) : null,
    },
  });
  const whole = useShownWhole();
  const { standIn } = rulesOn(view.partnership, view.meeting.date);
  const isKnown = people.some((one) => one.label === cleanLine(form.values.person));
  const save = async (typed: Typed): Promise<void> => {
    if (!(await add(typed))) return;
    form.reset();
    focusAnew(form.getInputNode('person'));
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape in any of its fields leaves it
    <form
      noValidate
      onKeyDown={leaveOnEscape(onClose)}
      ref={whole}
      className={classes.form}
      aria-label={words.add}
      onSubmit={form.onSubmit((typed) => void save(typed), focusFirstError(form))}
    >
      <Autocomplete
        label={words.person}
        autoFocus
        limit={30}
        openOnFocus={false}
        data={people.map((one) => one.label)}
        {...form.getInputProps('person')}
      />
      {!isKnown && <TextInput label={words.organisation} {...form.getInputProps('organisation')} />}
      <NativeSelect
        label={words.capacity}
        data={(['in-attendance', 'stand-in', 'member'] as const).map((value) => ({
          value,
          label: capacityLabel(value, standIn),
        }))}
        {...form.getInputProps('capacity')}
      />
      {form.values.capacity === 'stand-in' && (
        <>
          <NativeSelect
            label={words.standsInFor}
            data={[
              { value: '', label: '' },
              ...view.meeting.attendance
                .filter((one) => one.capacity === 'member')
                .map(({ personId }) => ({
                  value: personId,
                  label: names.personWithOrganisation(personId),
                })),
            ]}
            {...form.getInputProps('standsInFor')}
          />
          <TextInput
            label={words.reason}
            {...(standIn.state === 'set' && standIn.value.onlyExceptionally
              ? { description: onlyExceptionally(standIn.clause) }
              : {})}
            {...form.getInputProps('reason')}
          />
        </>
      )}
      <NativeSelect
        label={words.mark}
        data={optionsOf(attendanceChoices)}
        {...form.getInputProps('mark')}
      />
      <FormButtons submit={words.addPerson} isRunning={isRunning} onCancel={onClose} />
    </form>
  );
}

/** Finds or makes the person, then marks them; whose place they take has sent apologies. */
function useAddAttendee(view: MeetingView) {
  const addPerson = useCommand('partnerships:addPerson');
  const mark = useCommand('meetings:markAttendance', () => words.addedToList);
  const { attendance, id: meetingId } = view.meeting;

  async function personFor(typed: Typed): Promise<PersonId | null> {
    const known = personOptions(view).find((one) => one.label === cleanLine(typed.person));
    if (known) return known.value;
    const made = await addPerson.run({
      name: typed.person,
      jobTitle: '',
      organisationName: typed.organisation,
    });
    return made?.personId ?? null;
  }

  async function add(typed: Typed): Promise<boolean> {
    const personId = await personFor(typed);
    if (personId === null) return false;
    const isStandIn = typed.capacity === 'stand-in';
    const standsInFor = isStandIn ? personIdSchema.parse(typed.standsInFor) : null;
    const entry: Attendance = {
      personId,
      capacity: typed.capacity,
      mark: typed.mark,
      standsInFor,
      reason: isStandIn ? typed.reason : '',
    };
    const replaced = attendance
      .filter((one) => one.personId === standsInFor)
      .map((one) => ({ ...one, mark: 'apologies' as const }));
    return (await mark.run({ meetingId, attendance: [entry, ...replaced] })) !== null;
  }

  return { add, isRunning: addPerson.isRunning || mark.isRunning };
}
