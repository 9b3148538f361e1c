import { Button, Text } from '@mantine/core';
import { ChevronLeft, Pencil } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { electronicStage } from '#shared/domain/decisions/electronic';
import { nameBook } from '#shared/documents/name-book';
import type { PartnershipId } from '#shared/model/id';
import { plainDate } from '#shared/text/dates';
import { electronicStageLabels } from '#shared/text/decisions/electronic-words';
import { joined } from '#shared/text/documents';
import { betweenText } from '#shared/text/screens/between-meetings';
import { decisionsText } from '#shared/text/screens/decisions';
import { useCommand } from '../../../data/commands';
import { useRegisters } from '../../../data/queries';
import { BusyButton } from '../../../ui/busy-button';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { StatusBadge } from '../../../ui/status-badge';
import classes from '../decisions.module.css';
import own from './between.module.css';
import type { DecisionProps, Doing } from './doing';
import { ElectronicPanel } from './electronic-panel';
import { ElectronicResultSection } from './electronic-result-section';
import { STAGE_TONES } from './electronic-list';
import { RepliesTable } from './replies-table';

type ElectronicScreenProps = { partnershipId: PartnershipId; electronicId: string };

/** One decision between meetings: what was asked, who replied what, and what came of it (V10). */
export function ElectronicScreen({ partnershipId, electronicId }: ElectronicScreenProps) {
  return (
    <Loaded reading={useRegisters(partnershipId)}>
      {(view) => {
        const decision = view.registers.electronicDecisions.find(({ id }) => id === electronicId);
        return decision ? (
          <Shown view={view} decision={decision} />
        ) : (
          <Page title={decisionsText.title} width="narrow" lead={betweenText.gone}>
            <BackLink partnershipId={partnershipId} />
          </Page>
        );
      }}
    </Loaded>
  );
}

function BackLink({ partnershipId }: { partnershipId: PartnershipId }) {
  return (
    <Link href={`/p/${partnershipId}/decisions/between-meetings`} className={classes.back}>
      <ChevronLeft size={15} aria-hidden />
      {betweenText.back}
    </Link>
  );
}

function Shown({ view, decision }: DecisionProps) {
  const names = useMemo(() => nameBook(view, view.today), [view]);
  const [doing, act] = useState<Doing | null>(null);
  return (
    <Page
      title={decision.title}
      lead={<BackLink partnershipId={view.partnership.id} />}
      actions={
        <>
          <RemoveButton view={view} decision={decision} />
          <Button
            variant="default"
            leftSection={<Pencil size={16} aria-hidden />}
            onClick={() => act({ what: 'edit' })}
          >
            {decisionsText.editWord}
          </Button>
          <Button onClick={() => act({ what: 'reply', replyId: null, personId: null })}>
            {betweenText.recordReply}
          </Button>
        </>
      }
    >
      <Facts view={view} decision={decision} />
      <RepliesTable view={view} names={names} decision={decision} onDo={act} />
      <ElectronicResultSection view={view} names={names} decision={decision} onDo={act} />
      <ElectronicPanel view={view} decision={decision} doing={doing} onClose={() => act(null)} />
    </Page>
  );
}

function Facts({ view, decision }: DecisionProps) {
  const { sentOn, closesOn, papers, question } = decision;
  const stage = electronicStage(decision, view.today);
  return (
    <div className={classes.now}>
      <StatusBadge tone={STAGE_TONES[stage]}>{electronicStageLabels[stage]}</StatusBadge>
      <Text size="sm" mt={6} className={classes.text}>
        {question}
      </Text>
      <Text size="xs" c="dimmed" component="div" className={own.facts}>
        <span>{sentOn === null ? betweenText.notSent : betweenText.sent(plainDate(sentOn))}</span>
        <span>{betweenText.closes(plainDate(closesOn))}</span>
        {papers.length > 0 && <span>{betweenText.papers(joined(papers))}</span>}
      </Text>
    </div>
  );
}

function RemoveButton({ view, decision }: DecisionProps) {
  const [, goTo] = useLocation();
  const { run, isRunning } = useCommand('registers:remove', () =>
    decisionsText.removed(decision.title),
  );
  const remove = async (): Promise<void> => {
    const partnershipId = view.partnership.id;
    const entry = { kind: 'electronic-decision', id: decision.id } as const;
    if (await run({ partnershipId, entry })) goTo(`/p/${partnershipId}/decisions/between-meetings`);
  };
  return (
    <BusyButton variant="subtle" color="red" isBusy={isRunning} onClick={() => void remove()}>
      {decisionsText.remove}
    </BusyButton>
  );
}
