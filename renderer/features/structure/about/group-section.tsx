import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import {
  groupStanding,
  owedUpdates,
  subGroupsOf,
  type GroupStanding,
} from '#shared/domain/structure/sub-groups';
import { groupTimeLimit } from '#shared/domain/structure/group-time-limit';
import { rulesOn } from '#shared/domain/terms';
import type { Group } from '#shared/model/structure';
import { plainDate } from '#shared/text/dates';
import { structureText } from '#shared/text/screens/structure';
import {
  gapSentence,
  groupKindLabels,
  groupTimeSentence,
  owedUpdatesSentence,
} from '#shared/text/structure/group-words';
import { SidePanel } from '../../../ui/side-panel';
import { WarningLine } from '../../../ui/warning-line';
import { Facts } from '../facts';
import { Section } from '../../../ui/section';
import classes from '../structure.module.css';
import type { StructuredView } from '../structured-view';
import { GroupForm } from './group-form';

/** How long before its last day a group is told that it ends. */
const WITHIN_DAYS = 60;

/** What a sub-group is for and until when, and whose updates a meeting hears (G7, G8). */
export function GroupSection({ view }: { view: StructuredView }) {
  const [isOpen, open] = useState(false);
  const { group } = view.partnership;
  return (
    <Section
      id="group"
      title={structureText.group}
      lead={structureText.groupLead}
      action={
        <Button variant="default" size="xs" onClick={() => open(true)}>
          {structureText.changeGroup}
        </Button>
      }
    >
      <div className={classes.card}>
        {group === null ? (
          <Text size="sm">{structureText.noGroup}</Text>
        ) : (
          <GroupFacts view={view} group={group} />
        )}
        <OwedUpdates view={view} />
      </div>
      <SidePanel isOpen={isOpen} onClose={() => open(false)} title={structureText.changeGroup}>
        <GroupForm view={view} onClose={() => open(false)} />
      </SidePanel>
    </Section>
  );
}

function GroupFacts({ view, group }: { view: StructuredView; group: Group }) {
  const { time, lacks } = standingOf(view, group);
  const { groupFacts: names } = structureText;
  const { kind, purpose, requestedBy, starts, leadId } = group;
  const isAmiss = time.state === 'overdue' || (time.state === 'no-end' && time.defect !== null);
  const begun = starts === null ? '' : `${structureText.from(plainDate(starts))}. `;
  return (
    <>
      <Facts
        facts={[
          [names.kind, groupKindLabels[kind]],
          [names.purpose, purpose],
          [names.requestedBy, requestedBy],
          [names.lead, view.people.find(({ id }) => id === leadId)?.name ?? ''],
          [names.time, isAmiss ? begun : `${begun}${groupTimeSentence(time)}`],
        ]}
      />
      {isAmiss && <WarningLine>{groupTimeSentence(time)}</WarningLine>}
      {lacks.length > 0 && time.state !== 'closed' && (
        <WarningLine>{gapSentence(lacks)}</WarningLine>
      )}
    </>
  );
}

function standingOf(view: StructuredView, group: Group): GroupStanding {
  const { partnership, graph, all, today } = view;
  const clause = groupTimeLimit(graph, all, partnership.id);
  return groupStanding({ ...partnership, group }, clause, today, WITHIN_DAYS);
}

/** The task and finish groups of this partnership that report to its meetings (G7, BCP 4.5). */
function OwedUpdates({ view }: { view: StructuredView }) {
  const { partnership, today, graph, all } = view;
  const owed = owedUpdates(
    subGroupsOf(graph, all, partnership.id),
    rulesOn(partnership, today),
    today,
  );
  if (owed.groups.length === 0) return null;
  return (
    <Text size="sm" mt={6}>
      {owedUpdatesSentence(
        owed,
        owed.groups.map(({ name }) => name),
      )}
    </Text>
  );
}
