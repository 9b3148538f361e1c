import { Alert } from '@mantine/core';
import type { ChosenFolder } from '#shared/ipc/areas/store';
import { storeFoundText as words } from '#shared/text/screens/store';

/** Why a folder that was chosen cannot be the data folder. */
export function NotUsable({ chosen: { folder, found } }: { chosen: ChosenFolder }) {
  return (
    <Alert color="orange" title={words.notUsed(folder)} role="alert">
      {found === 'foreign' ? words.chosen.foreign : words.chosen.unreadable}
    </Alert>
  );
}
