import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { nameBook } from '#shared/documents/name-book';
import type { ActionLogView } from '#shared/ipc/views';
import type { Action } from '#shared/model/action';
import { actionsText } from '#shared/text/screens/actions';

type LeadFieldProps = Omit<NativeSelectProps, 'data'> & {
  log: ActionLogView;
  among: Pick<Action, 'ownerIds' | 'bodyIds'>;
  /** What it means that nobody is chosen. */
  unsaid: string;
};

/** Which of several owners leads (A1, G13). */
export function LeadField({ log, among, unsaid, ...rest }: LeadFieldProps) {
  const names = nameBook(log, log.today);
  return (
    <NativeSelect
      label={actionsText.form.lead}
      {...rest}
      data={[
        { value: '', label: unsaid },
        ...among.ownerIds.map((id) => ({ value: id, label: names.personName(id) })),
        ...among.bodyIds.map((id) => ({ value: id, label: names.organisationName(id) })),
      ]}
    />
  );
}
