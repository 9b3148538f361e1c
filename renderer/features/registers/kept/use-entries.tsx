import { useState, type ReactNode } from 'react';
import type { PartnershipId } from '#shared/model/id';
import type { RegisterName, RegisterRow } from '#shared/model/register-table';
import { planText, risksText, standingText } from '#shared/text/screens/registers';
import { useKeptRegisters } from '../../../data/queries';
import { AddButton } from '../../../ui/add-button';
import { EditButton } from '../../../ui/edit-button';
import { SidePanel } from '../../../ui/side-panel';
import type { Kept } from './kept';
import { PlanButtons } from './plan-buttons';
import { PlanPanel } from './plan-panel';
import { RiskPanel } from './risk-panel';
import { StandingForm } from './standing-form';

type Entries = {
  add: ReactNode;
  buttonsOf: (row: RegisterRow) => ReactNode;
  panel: ReactNode;
};

/** The entry that is being edited; `new` for one that is not there yet. */
type Editing = RegisterRow | 'new' | null;

/** What can be done with the entries of a register; null for those that are made elsewhere. */
export function useEntries(partnershipId: PartnershipId, name: RegisterName): Entries | null {
  const [editing, edit] = useState<Editing>(null);
  const kept = useKeptRegisters(partnershipId).data;
  if (kept === undefined) return null;
  const shared = { partnershipId, kept, editing, edit };
  return CHANGED_HERE[name]?.(shared) ?? null;
}

const CHANGED_HERE: Partial<Record<RegisterName, (shared: Shared) => Entries>> = {
  decisions: decisionEntries,
  'forward-plan': planEntries,
  risks: riskEntries,
};

type Shared = {
  partnershipId: PartnershipId;
  kept: Kept;
  editing: Editing;
  edit: (editing: Editing) => void;
};

/** Decisions of minutes; those between meetings have their own screen. */
function decisionEntries({ partnershipId, kept, editing, edit }: Shared): Entries {
  const close = (): void => edit(null);
  return {
    add: null,
    buttonsOf: (row) =>
      row.id.startsWith('between ') ? null : (
        <EditButton label={standingText.change(nameOf(row))} onClick={() => edit(row)} />
      ),
    panel: (
      <SidePanel
        title={editing === null || editing === 'new' ? '' : standingText.title(nameOf(editing))}
        isOpen={editing !== null}
        onClose={close}
      >
        {editing !== null && editing !== 'new' && (
          <StandingForm partnershipId={partnershipId} kept={kept} row={editing} onClose={close} />
        )}
      </SidePanel>
    ),
  };
}

function planEntries({ partnershipId, kept, editing, edit }: Shared): Entries {
  const close = (): void => edit(null);
  const itemOf = (row: RegisterRow) => kept.forwardPlan.find(({ id }) => id === row.id);
  return {
    add: <AddButton label={planText.add} onClick={() => edit('new')} />,
    buttonsOf: (row) => {
      const item = itemOf(row);
      if (item === undefined) return null;
      return <PlanButtons partnershipId={partnershipId} item={item} onEdit={() => edit(row)} />;
    },
    panel: (
      <PlanPanel
        partnershipId={partnershipId}
        isOpen={editing !== null}
        item={editing === null || editing === 'new' ? null : (itemOf(editing) ?? null)}
        onClose={close}
      />
    ),
  };
}

function riskEntries({ partnershipId, kept, editing, edit }: Shared): Entries {
  const close = (): void => edit(null);
  const riskOf = (row: RegisterRow) => kept.risks.find(({ id }) => id === row.id);
  return {
    add: <AddButton label={risksText.add} onClick={() => edit('new')} />,
    buttonsOf: (row) => (
      <EditButton
        label={risksText.change(riskOf(row)?.what.slice(0, 80) ?? nameOf(row))}
        onClick={() => edit(row)}
      />
    ),
    panel: (
      <RiskPanel
        partnershipId={partnershipId}
        isOpen={editing !== null}
        risk={editing === null || editing === 'new' ? null : (riskOf(editing) ?? null)}
        onClose={close}
      />
    ),
  };
}

function nameOf({ cells }: RegisterRow): string {
  return cells[0]?.text ?? '';
}
