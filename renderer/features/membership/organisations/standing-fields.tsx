import { Button, Group, Radio, SimpleGrid, Stack, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { admissionNeeds, sizeWith } from '#shared/domain/admission';
import { rulesOn } from '#shared/domain/terms';
import type { PartnershipView } from '#shared/ipc/views';
import { memberIdSchema } from '#shared/model/id';
import type { Member } from '#shared/model/membership';
import {
  admissionGapWords,
  approvalHint,
  sizeWords,
  standingLabels,
} from '#shared/text/membership/member-words';
import { membersText } from '#shared/text/screens/members';
import { DateField } from '../../../ui/date-field';
import { optionsOf } from '../../../ui/options-of';
import { Hint } from '../hint';
import { admissionFrom, type TypedMember } from './typed-member';

const words = membersText.memberForm;
/** Stands for a body that is not recorded yet, so that it can be counted in. */
const UNSAVED = memberIdSchema.parse('unsaved');

type StandingFieldsProps = {
  view: PartnershipView;
  member: Member | null;
  form: UseFormReturnType<TypedMember>;
};

/** Where a body stands, and how it was admitted, with what its admission still lacks (P13, P22). */
export function StandingFields({ view, member, form }: StandingFieldsProps) {
  const { standing } = form.values;
  const rules = rulesOn(view.partnership, view.today);
  const needs = admissionNeeds({ standing, admission: admissionFrom(form.values) }, rules);
  const gaps = admissionGapWords(needs);
  return (
    <>
      <Radio.Group label={words.standingOf} {...form.getInputProps('standing')}>
        <Stack gap={6} mt={4}>
          {optionsOf(standingLabels).map(({ value, label }) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </Stack>
      </Radio.Group>
      <Hint>{approvalHint(needs)}</Hint>
      <TextInput label={words.proposedBy} {...form.getInputProps('proposedBy')} />
      <TextInput label={words.reasons} {...form.getInputProps('reasons')} />
      <SimpleGrid cols={2} spacing="sm">
        <TextInput label={words.approvedBy} {...form.getInputProps('approvedBy')} />
        <DateField label={words.approvedOn} {...form.getInputProps('approvedOn')} />
      </SimpleGrid>
      <ResultingSeats view={view} member={member} form={form} />
      <div role="status">{gaps !== null && <Hint>{gaps}</Hint>}</div>
    </>
  );
}

/** The seats there are with the body: as counted here, to be taken over or corrected. */
function ResultingSeats({ view, member, form }: StandingFieldsProps) {
  const id = member?.id ?? UNSAVED;
  const { after } = sizeWith(
    view.partnership,
    { id, seats: Number(form.values.seats) || 1 },
    view.today,
  );
  return (
    <Group align="flex-end" gap="xs">
      <TextInput
        label={words.resultingSeats}
        description={sizeWords(after)}
        inputMode="numeric"
        {...form.getInputProps('resultingSeats')}
      />
      <Button
        size="xs"
        variant="default"
        onClick={() => form.setFieldValue('resultingSeats', String(after.seats))}
      >
        {words.takeSize(after.seats)}
      </Button>
    </Group>
  );
}
