import { NativeSelect, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { Input } from '#shared/ipc/contract';
import type { ActionLogView } from '#shared/ipc/views';
import type { OrganisationId, PersonId } from '#shared/model/id';
import { ownerChangeLabels } from '#shared/text/actions/owner-words';
import { actionsText } from '#shared/text/screens/actions';
import { BodiesField } from '../../../records/bodies-field';
import { OwnersField } from '../../../records/owners-field';
import { personOptions } from '../../../records/person-options';
import { optionsOf } from '../../../ui/options-of';
import { LeadField } from '../details/lead-field';

type OwnerChange = NonNullable<Input<'actions:changeMany'>['owners']>;

/** What becomes of the owners, as the form holds it; nothing where they stay as they are. */
export type TypedOwners = {
  ownersHow: OwnerChange['how'] | '';
  ownerIds: PersonId[];
  bodyIds: OrganisationId[];
  leadId: string;
};

export const OWNERS_AS_THEY_ARE: TypedOwners = {
  ownersHow: '',
  ownerIds: [],
  bodyIds: [],
  leadId: '',
};

const words = actionsText.form;

type BulkOwnersProps<T extends TypedOwners> = {
  form: UseFormReturnType<T>;
  /** The log of one of the partnerships: the directory is the same in all of them. */
  log: ActionLogView;
  areSeveral: boolean;
};

/** Who is to own the actions that are chosen: instead of their owners, beside them, or no longer (A1). */
export function BulkOwners<T extends TypedOwners>({ form, log, areSeveral }: BulkOwnersProps<T>) {
  const { ownersHow: how, ownerIds, bodyIds } = form.values;
  const named = ownerIds.length + bodyIds.length;
  return (
    <>
      <NativeSelect
        label={actionsText.owners}
        data={[{ value: '', label: actionsText.asItIs }, ...optionsOf(ownerChangeLabels)]}
        {...form.getInputProps('ownersHow')}
      />
      {how !== '' && (
        <>
          {areSeveral && how !== 'remove' && <Text size="sm">{actionsText.strangersStay}</Text>}
          <OwnersField
            label={actionsText.people}
            options={personOptions(log)}
            {...form.getInputProps('ownerIds')}
          />
          <BodiesField view={log} label={words.bodies} {...form.getInputProps('bodyIds')} />
        </>
      )}
      {(how === 'add' ? named > 0 : how === 'replace' && named > 1) && (
        <LeadField
          log={log}
          among={{ ownerIds, bodyIds }}
          unsaid={how === 'add' ? actionsText.asItIs : words.firstNamed}
          {...form.getInputProps('leadId')}
        />
      )}
    </>
  );
}

/** Who changes owners names some. */
export function checkOwners(_: unknown, { ownersHow, ownerIds, bodyIds }: TypedOwners) {
  const isMissing = ownersHow !== '' && ownerIds.length + bodyIds.length === 0;
  return isMissing ? actionsText.ownersNeeded : null;
}

/** The change of owners that was typed; none where they stay as they are. */
export function ownersFrom({ ownersHow, ownerIds, bodyIds, leadId }: TypedOwners): {
  owners?: OwnerChange;
} {
  if (ownersHow === '') return {};
  const lead = [...ownerIds, ...bodyIds].find((id) => id === leadId) ?? null;
  return { owners: { how: ownersHow, ownerIds, bodyIds, leadId: lead } };
}
