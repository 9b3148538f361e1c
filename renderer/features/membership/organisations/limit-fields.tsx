import { NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { limitLabels, limitWords } from '#shared/text/membership/member-words';
import { membersText } from '#shared/text/screens/members';
import { optionsOf } from '../../../ui/options-of';
import { Hint } from '../hint';
import type { TypedMember } from './typed-member';

const words = membersText.memberForm;

/** How many people a body may send at most, who acts for it, and a note (P4). */
export function LimitFields({ form }: { form: UseFormReturnType<TypedMember> }) {
  const { limitNumber, limitApplies: applies } = form.values;
  const number = Number(limitNumber) || null;
  return (
    <>
      <SimpleGrid cols={2} spacing="sm">
        <TextInput
          label={words.limitNumber}
          inputMode="numeric"
          {...form.getInputProps('limitNumber')}
        />
        <NativeSelect
          label={words.limitApplies}
          data={optionsOf(limitLabels)}
          {...form.getInputProps('limitApplies')}
        />
      </SimpleGrid>
      {number !== null && applies === 'not-stated' && (
        <Hint>{limitWords({ number, applies })}</Hint>
      )}
      <TextInput
        label={words.representedBy}
        description={words.representedByHint}
        {...form.getInputProps('representedBy')}
      />
      <TextInput label={words.note} {...form.getInputProps('note')} />
    </>
  );
}
