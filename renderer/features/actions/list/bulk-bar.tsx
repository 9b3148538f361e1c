import { Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { MANY_ACTIONS } from '#shared/ipc/areas/actions';
import { actionsText } from '#shared/text/screens/actions';
import type { AskedActions } from '../../../data/action-lines';
import { command } from '../../../data/commands';
import { showProblem } from '../../../data/notices';
import { SidePanel } from '../../../ui/side-panel';
import { BulkForm } from './bulk-form';
import type { Chosen } from './use-chosen';

type BulkBarProps = { asked: AskedActions; found: number; chosen: Chosen };

/** What is done with the actions that are chosen: all found at once where wanted. */
export function BulkBar({ asked, found, chosen }: BulkBarProps) {
  const [isOpen, panel] = useDisclosure(false);
  const client = useQueryClient();
  const count = chosen.actions.length;
  if (found === 0) return null;
  const { partnershipId, question, due } = asked;
  const chooseAll = async (): Promise<void> => {
    try {
      chosen.choose(await command(client, 'allActions:which', { partnershipId, question, due }));
    } catch (error) {
      showProblem(error);
    }
  };
  return (
    <Group gap="xs">
      {count > 0 && <Text size="sm">{actionsText.chosen(count)}</Text>}
      <Button size="compact-sm" variant="default" onClick={() => void chooseAll()}>
        {actionsText.chooseAll(Math.min(found, MANY_ACTIONS))}
      </Button>
      {count > 0 && (
        <>
          <Button size="compact-sm" onClick={panel.open}>
            {actionsText.changeChosen}
          </Button>
          <Button size="compact-sm" variant="subtle" onClick={() => chosen.choose([])}>
            {actionsText.chooseNone}
          </Button>
        </>
      )}
      <SidePanel title={actionsText.changeMany(count)} isOpen={isOpen} onClose={panel.close}>
        <BulkForm
          chosen={chosen.actions}
          onDone={(left) => {
            chosen.choose(left);
            if (left.length === 0) panel.close();
          }}
          onCancel={panel.close}
        />
      </SidePanel>
    </Group>
  );
}
