import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { predecessorsOf, successionOf } from '#shared/domain/structure/life';
import type { PartnershipState, Status } from '#shared/model/structure';
import { structureText } from '#shared/text/screens/structure';
import { inList } from '#shared/text/structure/in-list';
import { stateLabels, statusSentence } from '#shared/text/structure/status-words';
import { SidePanel } from '../../../ui/side-panel';
import { StatusBadge, type Tone } from '../../../ui/status-badge';
import { Section } from '../../../ui/section';
import classes from '../structure.module.css';
import { nameIn, type StructuredView } from '../structured-view';
import { StatusForm } from './status-form';

const TONES: Record<PartnershipState, Tone> = {
  proposed: 'information',
  shadow: 'information',
  active: 'good',
  merged: 'neutral',
  closed: 'neutral',
};

/** Whether there is more to say than the badge does. */
function saysMore({ since, successorId }: Status): boolean {
  return since !== null || successorId !== null;
}

/** Where the partnership stands in its life, and what was before and after it (G15). */
export function StatusSection({ view }: { view: StructuredView }) {
  const [isOpen, open] = useState(false);
  const { id, status } = view.partnership;
  const names = (ids: readonly string[]): string =>
    inList(ids.map((one) => nameIn(view, one)).filter((name) => name !== ''));
  const before = names(predecessorsOf(view.all, id).map((one) => one.id));
  const later = names(successionOf(view.all, id).successorIds.slice(1));
  const successor = status.successorId === null ? '' : nameIn(view, status.successorId);
  return (
    <Section
      id="status"
      title={structureText.status}
      action={
        <Button variant="default" size="xs" onClick={() => open(true)}>
          {structureText.changeStatus}
        </Button>
      }
    >
      <div className={classes.card}>
        <Group gap="xs">
          <StatusBadge tone={TONES[status.state]}>{stateLabels[status.state]}</StatusBadge>
          <Text size="sm">
            {[
              saysMore(status) ? statusSentence(status, successor || null) : '',
              later === '' ? '' : structureText.wentOn(later),
              before === '' ? '' : structureText.cameFrom(before),
            ].join(' ')}
          </Text>
        </Group>
      </div>
      <SidePanel isOpen={isOpen} onClose={() => open(false)} title={structureText.changeStatus}>
        <StatusForm view={view} onClose={() => open(false)} />
      </SidePanel>
    </Section>
  );
}
