import { Button, Group, SegmentedControl, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { UserPlus } from 'lucide-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { presenceAt } from '#shared/domain/quorum/presence';
import type { MeetingView } from '#shared/ipc/views';
import { whatIsMissing } from '#shared/domain/tidy-up';
import { matterOf, type ItemMatter } from '#shared/domain/item-matter';
import type { AgendaItemId, PersonId } from '#shared/model/id';
import { besideText } from '#shared/text/screens/beside';
import { minuteCommands } from '#shared/text/commands/minute-commands';
import { minutesText } from '#shared/text/screens/minutes';
import { ActionReview } from '../beside/action-review';
import { Captured } from '../beside/captured';
import { ItemWarnings } from '../beside/item-warnings';
import { NoneDeclared } from '../beside/none-declared';
import { LastMinutes } from '../beside/last-minutes';
import { AddAttendeeForm } from './add-attendee-form';
import classes from './attendance-pane.module.css';
import { Adjourning } from './adjourning';
import { AttendeeRow } from './attendee-row';
import { MeetingTimes } from './meeting-times';
import type { Going } from '../going';
import type { MinutesSaver } from '../minutes-saver';
import { Presiding } from './presiding';
import { QuorumNow } from './quorum-now';
import { SharedAttendance } from './shared-attendance';
import { notMarked, useMarkTheRest } from '../use-mark-the-rest';
import { TidyUp } from '../tidy-up';
import { asTyped, useRecused } from '../use-meeting-as-typed';

const words = minutesText.attendance;

type AttendancePaneProps = {
  view: MeetingView;
  saver: MinutesSaver;
  /** The item that is being taken: quorum and presence are those of this item. */
  itemId: AgendaItemId;
  going: Going;
};

type Tab = 'attendance' | 'item' | 'actions' | 'minutes' | 'missing';
const TABS: { value: Tab; label: string }[] = [
  { value: 'attendance', label: besideText.attendance },
  { value: 'item', label: besideText.item },
  { value: 'actions', label: besideText.actions },
  { value: 'minutes', label: besideText.minutes },
  { value: 'missing', label: besideText.missing },
];
/** What an item is about brings what is needed for it; whoever wants something else chooses it. */
const TAB_FOR: Record<ItemMatter, Tab> = { actions: 'actions', 'previous-minutes': 'minutes' };

type Chosen = { itemId: AgendaItemId; tab: Tab };

/** What was chosen at this item; otherwise what it brings. What is recorded is followed from item to item. */
function shownAt(itemId: AgendaItemId, matter: ItemMatter | null, chosen: Chosen | null): Tab {
  if (chosen?.itemId === itemId) return chosen.tab;
  if (matter) return TAB_FOR[matter];
  return chosen?.tab === 'item' ? 'item' : 'attendance';
}

/** Whether there is a quorum, and under it who is here, what was recorded, the actions to report on, or the last minutes. */
export function AttendancePane({ view, saver, itemId, going }: AttendancePaneProps) {
  const [chosen, choose] = useState<Chosen | null>(null);
  const recused = useRecused(view.meeting, saver, itemId);
  const presence = presenceAt(view.meeting, itemId, recused);
  const here = new Set(presence.attendance.map(({ personId }) => personId));
  const item = view.meeting.agenda.find(({ id }) => id === itemId);
  const matter = item && matterOf(item);
  const shown = shownAt(itemId, matter ?? null, chosen);
  return (
    <div className={classes.pane}>
      <div className={classes.now}>
        <MeetingTimes meeting={view.meeting} />
        <Adjourning />
        <QuorumNow view={view} presence={presence} />
        <Presiding />
        <NoneDeclared itemId={itemId} />
        <ItemWarnings itemId={itemId} onDone={going.back} />
      </div>
      <SegmentedControl
        size="xs"
        fullWidth
        classNames={{ control: classes.tab }}
        aria-label={besideText.shows}
        data={TABS}
        value={shown}
        onChange={(tab) => choose({ itemId, tab })}
      />
      {shown === 'item' && <Captured itemId={itemId} saver={saver} going={going} />}
      {shown === 'actions' && <ActionReview />}
      {shown === 'minutes' && <LastMinutes />}
      {shown === 'missing' && (
        <TidyUp
          findings={whatIsMissing({ ...view, meeting: asTyped(view.meeting, saver) })}
          onGo={(finding) => {
            if (finding.itemId !== null) going.toItem(finding.itemId);
            else choose({ itemId, tab: 'attendance' });
          }}
        />
      )}
      {shown === 'attendance' && (
        <AttendanceList view={view} itemId={itemId} recused={recused} here={here} />
      )}
    </div>
  );
}

type AttendanceListProps = {
  view: MeetingView;
  itemId: AgendaItemId;
  recused: readonly PersonId[];
  here: ReadonlySet<PersonId>;
};

function AttendanceList({ view, itemId, recused, here }: AttendanceListProps) {
  const [isAdding, form] = useDisclosure(false);
  const addButton = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    flushSync(form.close);
    addButton.current?.focus();
  };
  const { attendance } = view.meeting;
  return (
    <>
      <Group justify="space-between" gap="xs">
        <Text component="h2" fw={700} size="sm">
          {words.heading}
        </Text>
        <Text size="xs" c="dimmed">
          {words.here(here.size)}
        </Text>
      </Group>
      <SharedAttendance meeting={view.meeting} />
      <MarkTheRest view={view} />
      {attendance.length === 0 && (
        <Text size="sm" c="dimmed">
          {words.empty}
        </Text>
      )}
      <ul className={classes.list}>
        {attendance.map((entry) => (
          <AttendeeRow
            key={entry.personId}
            entry={entry}
            meetingId={view.meeting.id}
            itemId={itemId}
            isHere={here.has(entry.personId)}
            isRecused={recused.includes(entry.personId)}
          />
        ))}
      </ul>
      {isAdding ? (
        <AddAttendeeForm view={view} onClose={close} />
      ) : (
        <Button
          ref={addButton}
          variant="default"
          size="compact-sm"
          leftSection={<UserPlus size={14} aria-hidden />}
          onClick={form.open}
        >
          {words.add}
        </Button>
      )}
    </>
  );
}

/** "All present but ...": mark the exceptions, then everybody else at once. */
function MarkTheRest({ view: { meeting } }: { view: MeetingView }) {
  const mark = useMarkTheRest(meeting);
  if (notMarked(meeting).length === 0) return null;
  return (
    <Button
      size="compact-sm"
      variant="light"
      title={`${words.allPresent} (${minuteCommands.restPresent.keys})`}
      onClick={mark}
    >
      {words.allPresent}
    </Button>
  );
}
