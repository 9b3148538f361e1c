import { Alert, Anchor, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { PartnershipId } from '#shared/model/id';
import type { Tracker } from '#shared/model/tracker';
import { exportsText } from '#shared/text/screens/exports';
import { trackersText, trackerText } from '#shared/text/screens/trackers';
import { trackerWords } from '#shared/text/tracker-words';
import { useCommand } from '../../data/commands';
import { ExportButton } from '../../records/export-button';
import { BusyButton } from '../../ui/busy-button';
import { Page } from '../../ui/page';
import { SidePanel } from '../../ui/side-panel';
import { WarningLine } from '../../ui/warning-line';
import { GridForm } from './grid/grid-form';
import { GridTable } from './grid/grid-table';
import { ListForm } from './recommendations/list-form';
import { RecommendationsTable } from './recommendations/recommendations-table';
import { lacksOf, type TrackedView } from './tracked-view';
import { WithTrackedView } from './with-tracked-view';

type TrackerScreenProps = { partnershipId: PartnershipId; trackerId: string };

/** One tracker: what it holds, what it lacks, and who keeps it up to date (G12, G13, A9, A10). */
export function TrackerScreen({ partnershipId, trackerId }: TrackerScreenProps) {
  return (
    <WithTrackedView partnershipId={partnershipId}>
      {(view) => {
        const tracker = view.registers.trackers.find(({ id }) => id === trackerId);
        return tracker ? <Shown view={view} tracker={tracker} /> : <Gone id={partnershipId} />;
      }}
    </WithTrackedView>
  );
}

function BackLink({ id }: { id: PartnershipId }) {
  return (
    <Anchor component={Link} href={`/p/${id}/trackers`} size="sm">
      {trackerText.back}
    </Anchor>
  );
}

function Gone({ id }: { id: PartnershipId }) {
  return (
    <Page title={trackersText.title}>
      <Alert color="gray" mb="xs">
        {trackerText.gone}
      </Alert>
      <BackLink id={id} />
    </Page>
  );
}

function Shown({ view, tracker }: { view: TrackedView; tracker: Tracker }) {
  const [isEditing, edit] = useState(false);
  const close = (): void => edit(false);
  const partnershipId = view.partnership.id;
  return (
    <Page
      title={tracker.title}
      lead={leadOf(view, tracker)}
      actions={
        <>
          <BackLink id={partnershipId} />
          <ExportButton
            label={trackerText.export}
            request={{ document: 'tracker', partnershipId, trackerId: tracker.id }}
            versions={{ of: exportsText.theTracker, choices: [] }}
          />
          <BusyButton size="xs" variant="default" isBusy={false} onClick={() => edit(true)}>
            {trackerText.edit}
          </BusyButton>
          <RemoveButton view={view} tracker={tracker} />
        </>
      }
    >
      <Stack gap="sm">
        <Warnings view={view} tracker={tracker} />
        {tracker.kind === 'grid' ? (
          <GridTable view={view} grid={tracker} />
        ) : (
          <RecommendationsTable view={view} list={tracker} />
        )}
      </Stack>
      <SidePanel title={trackerText.edit} isOpen={isEditing} onClose={close}>
        {isEditing && <EditForm view={view} tracker={tracker} onClose={close} />}
      </SidePanel>
    </Page>
  );
}

function EditForm({ view, tracker, onClose }: ShownProps & { onClose: () => void }) {
  return tracker.kind === 'grid' ? (
    <GridForm view={view} grid={tracker} onClose={onClose} />
  ) : (
    <ListForm view={view} list={tracker} onClose={onClose} />
  );
}

type ShownProps = { view: TrackedView; tracker: Tracker };

function leadOf(view: TrackedView, tracker: Tracker): string {
  const keeper =
    tracker.keeperId === null
      ? ''
      : trackerWords.keptBy(view.names.personWithOrganisation(tracker.keeperId));
  const source = tracker.kind === 'recommendations' ? tracker.source : '';
  return [source === '' ? '' : `${source}.`, keeper].filter((part) => part !== '').join(' ');
}

/** What it lacks, each in words: somebody who keeps it (A9), positions (G12), owners (A10). */
function Warnings({ view, tracker }: ShownProps) {
  const { blank, steps, rows } = lacksOf(tracker, view);
  return (
    <Text component="div" role="status">
      {tracker.keeperId === null && <WarningLine>{trackerWords.nobodyKeeps}</WarningLine>}
      {blank > 0 && <WarningLine>{trackerText.blank(blank)}</WarningLine>}
      {steps > 0 && <WarningLine>{trackerText.unowned(steps)}</WarningLine>}
      {rows > 0 && <WarningLine>{trackerText.unownedRows(rows)}</WarningLine>}
    </Text>
  );
}

function RemoveButton({ view, tracker }: ShownProps) {
  const [, navigate] = useLocation();
  const partnershipId = view.partnership.id;
  const { run, isRunning } = useCommand('trackers:remove', () =>
    trackersText.removed(tracker.title),
  );
  const remove = async (): Promise<void> => {
    if (await run({ partnershipId, trackerId: tracker.id })) {
      navigate(`/p/${partnershipId}/trackers`);
    }
  };
  return (
    <BusyButton
      size="xs"
      variant="subtle"
      color="red"
      isBusy={isRunning}
      onClick={() => void remove()}
    >
      {trackerText.remove}
    </BusyButton>
  );
}
