import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { compareByDue, isClosed } from '#shared/domain/action-progress';
import {
  actionsToReport,
  dueFarOff,
  reportChoiceAt,
  reportRule,
} from '#shared/domain/actions/who-must-report';
import type { ActionLogView } from '#shared/ipc/views';
import type { Action, ReportChoice } from '#shared/model/action';
import { shortDue } from '#shared/text/dates';
import { actionsText } from '#shared/text/screens/actions';
import { useCommand } from '../../data/commands';

type SettleReportsProps = {
  log: ActionLogView;
  meeting: ActionLogView['meetings'][number];
  onClose: () => void;
};

/** Which actions are reported on at a meeting: proposed by the rule, settled by hand (A1, A2). */
export function SettleReports({ log, meeting, onClose }: SettleReportsProps) {
  const { actions, meetings, partnership } = log;
  const { run } = useCommand('actions:settleReport', ({ actionIds, choice }) =>
    choice === 'left-out' ? actionsText.leftOut(actionIds.length) : actionsText.putIn,
  );
  const isProposed = reportRule(meetings, meeting);
  const reported = actionsToReport(actions, meetings, meeting);
  const farOff = dueFarOff(reported, meeting);
  const open = actions.filter((action) => !isClosed(action)).toSorted(compareByDue);
  const changed = open.filter((action) => reportChoiceAt(action, meeting.id) !== null);
  const settle = (some: readonly Action[], choice: ReportChoice['choice'] | null): void => {
    const actionIds = some.map(({ id }) => id);
    void run({ partnershipId: partnership.id, meetingId: meeting.id, actionIds, choice });
  };
  const toggle = (action: Action, isWanted: boolean): void => {
    if (isProposed(action) === isWanted) settle([action], null);
    else settle([action], isWanted ? 'put-in' : 'left-out');
  };
  return (
    <Stack gap="xs" mt="xs">
      <Text size="sm">{actionsText.settleLead}</Text>
      <Stack gap={6} role="group" aria-label={actionsText.settleGroup}>
        {open.map((action) => (
          <Checkbox
            key={action.id}
            label={`${action.reference} ${action.what}`}
            description={action.due === null ? actionsText.noDue : shortDue(action.due)}
            checked={reported.includes(action)}
            onChange={(event) => toggle(action, event.currentTarget.checked)}
          />
        ))}
      </Stack>
      <Group gap="xs">
        <Button size="compact-sm" onClick={onClose}>
          {actionsText.settled}
        </Button>
        {farOff.length > 0 && (
          <Button size="compact-sm" variant="default" onClick={() => settle(farOff, 'left-out')}>
            {actionsText.leaveOutFarOff(farOff.length)}
          </Button>
        )}
        {changed.length > 0 && (
          <Button size="compact-sm" variant="subtle" onClick={() => settle(changed, null)}>
            {actionsText.followRule}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
