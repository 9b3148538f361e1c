import { Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import {
  nextMeeting,
  whoMustReport,
  type OwedReport,
} from '#shared/domain/actions/who-must-report';
import type { NameBook } from '#shared/documents/name-book';
import { reporterName } from '#shared/documents/who-reports-blocks';
import type { ActionLogView } from '#shared/ipc/views';
import { plainDate } from '#shared/text/dates';
import { actionsText } from '#shared/text/screens/actions';
import classes from './actions.module.css';
import { SettleReports } from './settle-reports';

/** Who has to report at the next meeting, each with their actions: by rule, and as it was settled (A1, A2). */
export function WhoMustReport({ log, names }: { log: ActionLogView; names: NameBook }) {
  const [isSettling, settling] = useDisclosure(false);
  const { actions, meetings, today } = log;
  const meeting = nextMeeting(meetings, today);
  const owed = whoMustReport(actions, meetings, meeting);
  return (
    <details className={classes.report} open>
      <summary>
        {actionsText.mustReport} ({owed.length})
      </summary>
      <Text size="sm" c="dimmed">
        {meeting === null
          ? actionsText.mustReportUndated
          : actionsText.mustReportAt(plainDate(meeting.date))}
      </Text>
      {owed.length === 0 ? (
        <Text size="sm">{actionsText.nobodyReports}</Text>
      ) : (
        <Reporters owed={owed} names={names} />
      )}
      {meeting && !isSettling && (
        <Button size="compact-sm" variant="subtle" onClick={settling.open}>
          {actionsText.settle}
        </Button>
      )}
      {meeting && isSettling && (
        <SettleReports log={log} meeting={meeting} onClose={settling.close} />
      )}
    </details>
  );
}

function Reporters({ owed, names }: { owed: readonly OwedReport[]; names: NameBook }) {
  return (
    <ul>
      {owed.map(({ who, actions: own }) => (
        <li key={'id' in who ? who.id : who.kind}>
          <bdi>{reporterName(who, names)}</bdi>:{' '}
          {own.map(({ id, reference }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <span className={classes.reference}>{reference}</span>
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
