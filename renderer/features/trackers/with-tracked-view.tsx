import { useMemo, type ReactNode } from 'react';
import type { ActionLogView, RegistersView } from '#shared/ipc/views';
import type { PartnershipId } from '#shared/model/id';
import { useActionLog, useRegisters } from '../../data/queries';
import { Loaded } from '../../ui/loaded';
import { trackedViewOf, type TrackedView } from './tracked-view';

type WithTrackedViewProps = {
  partnershipId: PartnershipId;
  children: (view: TrackedView) => ReactNode;
};

/** Shows something of the trackers once registers and actions are read. */
export function WithTrackedView({ partnershipId, children }: WithTrackedViewProps) {
  const log = useActionLog(partnershipId);
  return (
    <Loaded reading={useRegisters(partnershipId)}>
      {(view) => (
        <Loaded reading={log}>
          {(actions) => (
            <Both view={view} log={actions}>
              {children}
            </Both>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

type BothProps = Pick<WithTrackedViewProps, 'children'> & {
  view: RegistersView;
  log: ActionLogView;
};

function Both({ view, log, children }: BothProps) {
  const both = useMemo(() => trackedViewOf(view, log), [view, log]);
  return <>{children(both)}</>;
}
