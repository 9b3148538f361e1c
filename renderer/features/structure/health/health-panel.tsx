import { Anchor, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { fromParts, partsOf } from '#shared/domain/calendar';
import { rulesOn } from '#shared/domain/terms';
import type { HealthCheckView } from '#shared/ipc/areas/structure';
import type { MeetingId, MemberId } from '#shared/model/id';
import { plainDate, plainDue } from '#shared/text/dates';
import { onlyExceptionally } from '#shared/text/membership/stand-in-words';
import { exportsText } from '#shared/text/screens/exports';
import { structureText } from '#shared/text/screens/structure';
import {
  attendanceWords,
  awayWords,
  deadlineWords,
  healthFactNames as names,
  heldWords,
  quorumRecordWords,
  standInUseWords,
} from '#shared/text/structure/health-words';
import { useHealthCheck } from '../../../data/queries';
import { ExportButton } from '../../../records/export-button';
import { Loaded } from '../../../ui/loaded';
import { Facts } from '../facts';
import classes from '../structure.module.css';
import type { StructuredView } from '../structured-view';

type HealthPanelProps = { view: StructuredView };

/** A year of a partnership in figures, asked for when the panel opens (T6). */
export function HealthPanel({ view: partnershipView }: HealthPanelProps) {
  const { partnership, today } = partnershipView;
  const [year, choose] = useState(partsOf(today).year);
  return (
    <Loaded reading={useHealthCheck(partnership.id, year)}>
      {(view) => (
        <Stack gap="md">
          <NativeSelect
            label={structureText.year}
            data-autofocus
            w={140}
            value={String(year)}
            data={[...new Set([year, ...view.years])].toSorted((a, b) => b - a).map(String)}
            onChange={(event) => choose(Number(event.currentTarget.value))}
          />
          <Figures view={view} of={partnershipView} />
          <ExportButton
            label={exportsText.healthCheck}
            request={{ document: 'health-check', partnershipId: partnership.id, year }}
            versions={{ of: exportsText.theHealthCheck, choices: [] }}
          />
          <ExportButton
            label={exportsText.attendanceRecord}
            request={{
              document: 'attendance-record',
              partnershipId: partnership.id,
              from: fromParts({ year, month: 1, day: 1 }),
              until: fromParts({ year, month: 12, day: 31 }),
            }}
            versions={{ of: exportsText.theAttendanceRecord, choices: [] }}
          />
          {partsOf(today).year === view.year && (
            <Text size="sm" c="dimmed">
              {structureText.yearSoFar}
            </Text>
          )}
        </Stack>
      )}
    </Loaded>
  );
}

type FiguresProps = { view: HealthCheckView; of: StructuredView };

function Figures({ view, of }: FiguresProps) {
  const { attendance, deadlines, held, quorum, notClosed } = view.check;
  const counts = {
    quorate: quorum.quorate.length,
    inquorate: quorum.inquorate.length,
    silent: quorum.silent.length,
    'not-entered': quorum['not-entered'].length,
  };
  return (
    <Facts
      facts={[
        [names.held, heldWords(held)],
        [names.attendance, attendanceWords(attendance)],
        [names.away, awayWords(attendance)],
        [names.standIns, <StandIns key="stand-ins" view={view} of={of} />],
        [
          names.deadlines,
          <>
            {deadlineWords(deadlines)}
            <Text size="xs" c="dimmed">
              {structureText.deadlinesHint}
            </Text>
          </>,
        ],
        [names.quorum, quorumRecordWords(counts)],
        [names.inquorate, <Meetings key="inquorate" view={view} ids={quorum.inquorate} />],
        [names.notClosed, <Meetings key="open" view={view} ids={notClosed} />],
        [names.overdue, <OverdueActions key="overdue" view={view} />],
      ]}
    />
  );
}

/** How often each member sent a stand-in, and that the terms allow it only exceptionally, if so (P7). */
function StandIns({ view: { standIns }, of }: FiguresProps) {
  const { partnership, organisations, today } = of;
  if (standIns.length === 0) return structureText.none;
  const { standIn } = rulesOn(partnership, today);
  const bodyOf = (memberId: MemberId): string => {
    const member = partnership.members.find(({ id }) => id === memberId);
    return organisations.find(({ id }) => id === member?.organisationId)?.name ?? '';
  };
  return (
    <>
      <ul className={classes.plain}>
        {standIns.map(({ memberId, uses, meetings }) => (
          <li key={memberId}>{standInUseWords(bodyOf(memberId), uses, meetings)}</li>
        ))}
      </ul>
      {standIn.state === 'set' && standIn.value.onlyExceptionally && (
        <Text size="xs" c="dimmed">
          {onlyExceptionally(standIn.clause)}
        </Text>
      )}
    </>
  );
}

function Meetings({ view, ids }: { view: HealthCheckView; ids: readonly MeetingId[] }) {
  const meetings = view.meetings.filter(({ id }) => ids.includes(id));
  if (meetings.length === 0) return structureText.none;
  return (
    <ul className={classes.plain}>
      {meetings.map(({ id, date }) => (
        <li key={id}>
          <Anchor component={Link} href={`/m/${id}/timeline`} size="sm">
            {plainDate(date)}
          </Anchor>
        </li>
      ))}
    </ul>
  );
}

function OverdueActions({ view: { actions } }: { view: HealthCheckView }) {
  if (actions.length === 0) return structureText.none;
  return (
    <ul className={classes.plain}>
      {actions.map(({ id, reference, what, due }) => (
        <li key={id}>
          {reference}: {what} {due !== null && `(${plainDue(due)})`}
        </li>
      ))}
    </ul>
  );
}
