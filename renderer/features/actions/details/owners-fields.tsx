import { NativeSelect } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { ActionLogView } from '#shared/ipc/views';
import { actionsText } from '#shared/text/screens/actions';
import { BodiesField } from '../../../records/bodies-field';
import { OwnersField } from '../../../records/owners-field';
import { personOptions } from '../../../records/person-options';
import type { TypedAction } from './typed-action';
import { LeadField } from './lead-field';

const words = actionsText.form;

/** A form that holds an action, and the log whose people and streams can be chosen in it. */
export type ActionFieldsProps<T extends TypedAction> = {
  log: ActionLogView;
  form: UseFormReturnType<T>;
};

type OwnersFieldsProps<T extends TypedAction> = ActionFieldsProps<T> & { label?: string };

/** Who owns an action: people, bodies, and where there are several, who leads (A1). */
export function OwnersFields<T extends TypedAction>({ log, form, label }: OwnersFieldsProps<T>) {
  const { ownerIds, bodyIds } = form.getValues();
  return (
    <>
      <OwnersField
        {...(label === undefined ? {} : { label })}
        options={personOptions(log)}
        description={words.ownersHint}
        {...form.getInputProps('ownerIds')}
      />
      <BodiesField
        view={log}
        label={words.bodies}
        description={words.bodiesHint}
        {...form.getInputProps('bodyIds')}
      />
      {ownerIds.length + bodyIds.length > 1 && (
        <LeadField
          log={log}
          among={{ ownerIds, bodyIds }}
          unsaid={words.firstNamed}
          {...form.getInputProps('leadId')}
        />
      )}
    </>
  );
}

/** The work stream an action belongs to (A7); nothing where the partnership has none. */
export function StreamField<T extends TypedAction>({ log, form }: ActionFieldsProps<T>) {
  const streams = log.workStreams.map(({ id, name }) => ({ value: id, label: name }));
  if (streams.length === 0) return null;
  return (
    <NativeSelect
      label={words.stream}
      data={[{ value: '', label: words.noStream }, ...streams]}
      {...form.getInputProps('workStreamId')}
    />
  );
}
