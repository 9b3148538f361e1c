import { Button } from '@mantine/core';
import { ChevronLeft, Pencil } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { nameBook } from '#shared/documents/name-book';
import type { RegistersView } from '#shared/ipc/views';
import type { PartnershipId } from '#shared/model/id';
import type { Proposal } from '#shared/model/proposal';
import { decisionsText } from '#shared/text/screens/decisions';
import { proposalText } from '#shared/text/screens/proposals';
import { useCommand } from '../../../data/commands';
import { useRegisters } from '../../../data/queries';
import { BusyButton } from '../../../ui/busy-button';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { SidePanel } from '../../../ui/side-panel';
import { StatusBadge } from '../../../ui/status-badge';
import classes from '../decisions.module.css';
import { rulesOfView } from '../decisions-view';
import type { ProposalProps } from '../part-props';
import { ProposalForm } from '../proposal-form';
import { shownStanding } from '../proposal-standing';
import { NeedsSection } from '../follow-up/needs-section';
import { ProposalStory } from './proposal-story';
import { StepsSection } from './steps-section';

type ProposalScreenProps = { partnershipId: PartnershipId; proposalId: string };

/** One proposal: where it stands, its whole story, and what may happen to it next (V1 to V12). */
export function ProposalScreen({ partnershipId, proposalId }: ProposalScreenProps) {
  return (
    <Loaded reading={useRegisters(partnershipId)}>
      {(view) => {
        const proposal = view.registers.proposals.find(({ id }) => id === proposalId);
        return proposal ? (
          <Shown view={view} proposal={proposal} />
        ) : (
          <Page title={decisionsText.title} width="narrow" lead={proposalText.gone}>
            <BackLink partnershipId={partnershipId} />
          </Page>
        );
      }}
    </Loaded>
  );
}

function BackLink({ partnershipId }: { partnershipId: PartnershipId }) {
  return (
    <Link href={`/p/${partnershipId}/decisions`} className={classes.back}>
      <ChevronLeft size={15} aria-hidden />
      {proposalText.back}
    </Link>
  );
}

function Shown({ view, proposal }: { view: RegistersView; proposal: Proposal }) {
  const names = useMemo(() => nameBook(view, view.today), [view]);
  const [isEditing, setEditing] = useState(false);
  const shared = { view, names, proposal };
  return (
    <Page
      title={proposal.title}
      lead={<BackLink partnershipId={view.partnership.id} />}
      actions={
        <>
          <RemoveButton view={view} proposal={proposal} />
          <Button
            variant="default"
            leftSection={<Pencil size={16} aria-hidden />}
            onClick={() => setEditing(true)}
          >
            {proposalText.editTitle}
          </Button>
        </>
      }
    >
      <Now {...shared} />
      <div className={classes.columns}>
        <div>
          <ProposalStory {...shared} />
          <NeedsSection {...shared} />
        </div>
        <StepsSection {...shared} />
      </div>
      <SidePanel
        title={proposalText.editTitle}
        isOpen={isEditing}
        onClose={() => setEditing(false)}
      >
        <ProposalForm view={view} proposal={proposal} onClose={() => setEditing(false)} />
      </SidePanel>
    </Page>
  );
}

/** Where it stands now, what is owed next, and the way to the rules it hangs on. */
function Now({ view, names, proposal }: ProposalProps) {
  const { standing, label, tone, owed } = shownStanding(proposal, rulesOfView(view), names);
  const hangs =
    (standing.state === 'open' || standing.state === 'resubmitted') &&
    (standing.result?.settle.length ?? 0) > 0;
  return (
    <p className={classes.now}>
      <StatusBadge tone={tone}>{label}</StatusBadge> {owed}{' '}
      {hangs && (
        <Link href={`/p/${view.partnership.id}/terms`} className={classes.open}>
          {decisionsText.toTerms}
        </Link>
      )}
    </p>
  );
}

function RemoveButton({ view, proposal }: { view: RegistersView; proposal: Proposal }) {
  const [, goTo] = useLocation();
  const { run, isRunning } = useCommand('registers:remove', () =>
    decisionsText.removed(proposal.title),
  );
  const remove = async (): Promise<void> => {
    const partnershipId = view.partnership.id;
    const entry = { kind: 'proposal', id: proposal.id } as const;
    if (await run({ partnershipId, entry })) goTo(`/p/${partnershipId}/decisions`);
  };
  return (
    <BusyButton variant="subtle" color="red" isBusy={isRunning} onClick={() => void remove()}>
      {decisionsText.remove}
    </BusyButton>
  );
}
