import type { ActionId, PartnershipId } from '#shared/model/id';
import { actionsText } from '#shared/text/screens/actions';
import { useActionLogIfAny } from '../../data/queries';
import { SidePanel } from '../../ui/side-panel';
import { ActionDetails } from './details/action-details';

/** An action that is open beside a list, and of which partnership. */
export type OpenAction = { partnershipId: PartnershipId; id: ActionId };

type ActionPanelProps = { open: OpenAction | null; onClose: () => void };

/** One action beside the list it was opened from; nothing while its log is read, or once it is gone. */
export function ActionPanel({ open, onClose }: ActionPanelProps) {
  const { data: log } = useActionLogIfAny(open?.partnershipId ?? null);
  const action = log?.actions.find(({ id }) => id === open?.id);
  return (
    <SidePanel
      title={actionsText.panelTitle(action?.reference ?? '')}
      isOpen={action !== undefined}
      onClose={onClose}
    >
      {log && action && (
        <ActionDetails key={action.id} log={log} action={action} onClose={onClose} />
      )}
    </SidePanel>
  );
}
