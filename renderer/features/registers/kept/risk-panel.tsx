import { Divider, Group, Stack } from '@mantine/core';
import type { PartnershipId } from '#shared/model/id';
import type { Risk } from '#shared/model/risk';
import { risksText as text } from '#shared/text/screens/registers';
import { useCommand } from '../../../data/commands';
import { usePartnership } from '../../../data/queries';
import { BusyButton } from '../../../ui/busy-button';
import { Loaded } from '../../../ui/loaded';
import { SidePanel } from '../../../ui/side-panel';
import { RiskForm } from './risk-form';

type RiskPanelProps = {
  partnershipId: PartnershipId;
  isOpen: boolean;
  /** Null for a new one. */
  risk: Risk | null;
  onClose: () => void;
};

/** A risk or an issue: what is known of it, and whether it is open (G18). */
export function RiskPanel({ partnershipId, isOpen, risk, onClose }: RiskPanelProps) {
  const reading = usePartnership(partnershipId);
  return (
    <SidePanel title={risk === null ? text.add : text.edit} isOpen={isOpen} onClose={onClose}>
      {isOpen && (
        <Loaded reading={reading}>
          {(view) => (
            <Stack gap="md">
              <RiskForm view={view} risk={risk} onClose={onClose} />
              {risk !== null && (
                <>
                  <Divider />
                  <Steps
                    partnershipId={partnershipId}
                    risk={risk}
                    today={view.today}
                    onClose={onClose}
                  />
                </>
              )}
            </Stack>
          )}
        </Loaded>
      )}
    </SidePanel>
  );
}

type StepsProps = {
  partnershipId: PartnershipId;
  risk: Risk;
  today: Risk['raisedOn'];
  onClose: () => void;
};

function Steps({ partnershipId, risk, today, onClose }: StepsProps) {
  const { id: riskId, closedOn } = risk;
  const isOpen = closedOn === null;
  const close = useCommand('risks:close', () => (isOpen ? text.closed : text.reopened));
  const remove = useCommand('risks:remove', () => text.removed);
  const turn = async (): Promise<void> => {
    if (await close.run({ partnershipId, riskId, closedOn: isOpen ? today : null })) onClose();
  };
  const takeOut = async (): Promise<void> => {
    if (await remove.run({ partnershipId, riskId })) onClose();
  };
  return (
    <Group gap="xs">
      <BusyButton size="xs" variant="default" isBusy={close.isRunning} onClick={() => void turn()}>
        {isOpen ? text.close : text.reopen}
      </BusyButton>
      <BusyButton
        size="xs"
        variant="subtle"
        color="red"
        isBusy={remove.isRunning}
        onClick={() => void takeOut()}
      >
        {text.remove}
      </BusyButton>
    </Group>
  );
}
