import { Box, Group } from '@mantine/core';
import { useMemo } from 'react';
import { electronicDecisionsToReport } from '#shared/domain/decisions/electronic';
import { openFollowUps } from '#shared/domain/decisions/commitments';
import { openRecommendations } from '#shared/domain/decisions/recommendations';
import { nameBook } from '#shared/documents/name-book';
import type { RegistersView } from '#shared/ipc/views';
import type { PartnershipId } from '#shared/model/id';
import { decisionsText } from '#shared/text/screens/decisions';
import { exportsText } from '#shared/text/screens/exports';
import { useRegisters } from '../../data/queries';
import { versionChoices } from '../../records/paper-choices';
import { ExportButton } from '../../records/export-button';
import { Loaded } from '../../ui/loaded';
import { ElectronicList } from './between/electronic-list';
import { decisionParts, type DecisionPart } from './decision-parts';
import { rulesOfView } from './decisions-view';
import { FollowUpsTable } from './follow-up/follow-ups-table';
import { PartLinks } from '../../ui/part-links';
import { ProposalsList } from './proposals-list';
import { isOpenProposal } from './proposal-standing';
import { RecommendationsList } from './recommendations-list';

type DecisionsScreenProps = { partnershipId: PartnershipId; part: DecisionPart };

/** Proposals, decisions between meetings, recommendations and what decisions still need (V1 to V13). */
export function DecisionsScreen({ partnershipId, part }: DecisionsScreenProps) {
  return (
    <Loaded reading={useRegisters(partnershipId)}>
      {(view) => <Part view={view} part={part} />}
    </Loaded>
  );
}

function Part({ view, part }: { view: RegistersView; part: DecisionPart }) {
  const names = useMemo(() => nameBook(view, view.today), [view]);
  const parts = <Parts view={view} part={part} />;
  const shared = { view, names, parts };
  switch (part) {
    case 'proposals':
      return <ProposalsList {...shared} />;
    case 'between-meetings':
      return <ElectronicList {...shared} />;
    case 'recommendations':
      return <RecommendationsList {...shared} />;
    case 'follow-ups':
      return <FollowUpsTable {...shared} />;
  }
}

function Parts({ view, part }: { view: RegistersView; part: DecisionPart }) {
  const { registers, today, partnership } = view;
  const rules = rulesOfView(view);
  const { electronicDecisions, proposals } = registers;
  const unreported = electronicDecisions.filter(({ result }) => result === null).length;
  const counts: Record<DecisionPart, number> = {
    proposals: proposals.filter((proposal) => isOpenProposal(proposal, rules)).length,
    'between-meetings': unreported + electronicDecisionsToReport(electronicDecisions).length,
    recommendations: openRecommendations(registers.recommendations, today).length,
    'follow-ups': openFollowUps(proposals, rules, today).length,
  };
  const hrefOf = (one: DecisionPart): string =>
    one === 'proposals'
      ? `/p/${partnership.id}/decisions`
      : `/p/${partnership.id}/decisions/${one}`;
  return (
    <Group align="flex-start" gap="sm" wrap="nowrap">
      <Box flex={1}>
        <PartLinks
          label={decisionsText.parts}
          parts={decisionParts.map((one) => ({
            href: hrefOf(one),
            name: decisionsText.part[one],
            count: counts[one],
            isCurrent: one === part,
          }))}
        />
      </Box>
      <LogExport partnershipId={partnership.id} />
    </Group>
  );
}

/** The log of all that was decided, to circulate, and beside it the complete one (V10, M3). */
function LogExport({ partnershipId }: { partnershipId: PartnershipId }) {
  const log = { document: 'decision-log', partnershipId } as const;
  return (
    <ExportButton
      label={exportsText.decisionLog}
      request={{ ...log, version: 'circulated' }}
      versions={{ of: exportsText.theDecisionLog, choices: versionChoices(log) }}
    />
  );
}
