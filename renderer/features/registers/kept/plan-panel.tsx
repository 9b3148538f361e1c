import { Divider, Stack } from '@mantine/core';
import type { PartnershipId } from '#shared/model/id';
import type { PlannedItem } from '#shared/model/planned-item';
import { planText as text } from '#shared/text/screens/registers';
import { SidePanel } from '../../../ui/side-panel';
import { PlanForm } from './plan-form';
import { PlanSteps } from './plan-steps';

type PlanPanelProps = {
  partnershipId: PartnershipId;
  isOpen: boolean;
  /** Null for a new line. */
  item: PlannedItem | null;
  onClose: () => void;
};

/** A line of the forward plan: what is known of it, and what becomes of it. */
export function PlanPanel({ partnershipId, isOpen, item, onClose }: PlanPanelProps) {
  return (
    <SidePanel
      title={item === null ? text.add : text.change(item.title)}
      isOpen={isOpen}
      onClose={onClose}
    >
      {isOpen && (
        <Stack gap="md">
          <PlanForm partnershipId={partnershipId} item={item} onClose={onClose} />
          {item !== null && (
            <>
              <Divider />
              <PlanSteps partnershipId={partnershipId} item={item} onClose={onClose} />
            </>
          )}
        </Stack>
      )}
    </SidePanel>
  );
}
