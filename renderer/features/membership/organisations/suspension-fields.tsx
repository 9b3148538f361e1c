import { Button, Fieldset, Group, NativeSelect, Radio, SimpleGrid, Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { Plus } from 'lucide-react';
import { rulesOn } from '#shared/domain/terms';
import type { PartnershipView } from '#shared/ipc/views';
import type { Member } from '#shared/model/membership';
import { suspensionHint } from '#shared/text/membership/member-words';
import { membersText } from '#shared/text/screens/members';
import { DateField } from '../../../ui/date-field';
import { directoryNames } from '../directory-names';
import { Hint } from '../hint';
import { newSuspension, type TypedMember } from './typed-member';

const words = membersText.memberForm;

type SuspensionFieldsProps = {
  view: PartnershipView;
  member: Member;
  form: UseFormReturnType<TypedMember>;
};

/** Times in which the body, or one who sits for it, takes no part in business (P16). */
export function SuspensionFields({ view, member, form }: SuspensionFieldsProps) {
  const { suspensions } = form.values;
  return (
    <>
      <Hint>{suspensionHint(rulesOn(view.partnership, view.today).suspension)}</Hint>
      {suspensions.map(({ key }, place) => (
        <OneSuspension key={key} view={view} member={member} form={form} place={place} />
      ))}
      <div>
        <Button
          size="xs"
          variant="default"
          leftSection={<Plus size={14} aria-hidden />}
          onClick={() => form.insertListItem('suspensions', newSuspension(view.today))}
        >
          {words.addSuspension}
        </Button>
      </div>
    </>
  );
}

function OneSuspension({ view, member, form, place }: SuspensionFieldsProps & { place: number }) {
  const field = (name: string) => form.getInputProps(`suspensions.${place}.${name}`);
  const isOfBody = form.values.suspensions[place]?.personId === '';
  return (
    <Fieldset legend={words.suspensionNumber(place + 1)}>
      <Stack gap="sm">
        <NativeSelect
          label={words.suspendedOf}
          data={suspendable(view, member)}
          {...field('personId')}
        />
        <SimpleGrid cols={2} spacing="sm">
          <DateField label={words.suspendedFrom} required {...field('from')} />
          <DateField label={words.suspendedUntil} {...field('until')} />
        </SimpleGrid>
        {isOfBody && (
          // A group takes no cursor: a mistake in it puts the cursor on its first choice.
          <Radio.Group
            label={words.quorumMeanwhile}
            required
            {...field('counts')}
            data-path={undefined}
          >
            <Group gap="md" mt={4}>
              <Radio value="yes" label={words.yes} data-path={`suspensions.${place}.counts`} />
              <Radio value="no" label={words.no} />
            </Group>
          </Radio.Group>
        )}
        <div>
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => form.removeListItem('suspensions', place)}
          >
            {words.removeSuspension}
          </Button>
        </div>
      </Stack>
    </Fieldset>
  );
}

/** The whole body, or one of those who have a part in it, each once. */
function suspendable(
  view: PartnershipView,
  { id }: Pick<Member, 'id'>,
): { value: string; label: string }[] {
  const names = directoryNames(view);
  const own = view.partnership.representatives.filter((one) => one.memberId === id);
  const people = [...new Set(own.map(({ personId }) => personId))];
  return [
    { value: '', label: words.wholeBody },
    ...people.map((personId) => ({ value: personId, label: names.person(personId)?.name ?? '' })),
  ];
}
