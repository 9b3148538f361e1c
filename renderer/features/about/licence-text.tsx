import { Text } from '@mantine/core';
import type { Part } from '#shared/ipc/areas/app';
import { aboutText as words } from '#shared/text/screens/about';
import { useLicence } from '../../data/queries';
import { Loaded } from '../../ui/loaded';

/** The licence of a part, word for word. */
export function LicenceText({ part: { name, version } }: { part: Part }) {
  return (
    <Loaded reading={useLicence({ name, version })}>
      {(licence) => (
        <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {licence?.text ?? words.noText}
        </Text>
      )}
    </Loaded>
  );
}
