import { NativeSelect } from '@mantine/core';
import type { PartnershipView } from '#shared/ipc/views';
import { trackersText } from '#shared/text/screens/trackers';
import { personOptions } from '../../records/person-options';

type KeeperFieldProps = {
  view: PartnershipView;
  value?: string;
  onChange?: (event: React.ChangeEvent<HTMLSelectElement>) => void;
};

/** Who keeps a tracker up to date; that nobody does is allowed, and warned of (A9). */
export function KeeperField({ view, ...rest }: KeeperFieldProps) {
  return (
    <NativeSelect
      label={trackersText.form.keeper}
      data={[{ value: '', label: trackersText.form.nobody }, ...personOptions(view)]}
      {...rest}
    />
  );
}
