import { Text, VisuallyHidden } from '@mantine/core';
import { useEditorState, type Editor } from '@tiptap/react';
import { useEffect, useMemo, useState } from 'react';
import { nameBook } from '#shared/documents/name-book';
import { minuteOf } from '#shared/domain/item-minute';
import { minutesLock } from '#shared/domain/record/minutes-standing';
import type { MeetingView } from '#shared/ipc/views';
import type { Action } from '#shared/model/action';
import type { MinutePanes } from '#shared/model/app-settings';
import type { EditHistory } from '#shared/model/edit-history';
import type { AgendaItemId, MeetingId } from '#shared/model/id';
import type { Minute, MinuteBlock } from '#shared/model/minutes';
import { minutesText } from '#shared/text/screens/minutes';
import { useEditHistory, useMeeting, useStatus } from '../../data/queries';
import { ExportButton } from '../../records/export-button';
import { attendanceChoices, minutesChoices } from '../../records/paper-choices';
import { InHeader } from '../../ui/header-slot';
import { Loaded } from '../../ui/loaded';
import { AgendaPane } from './agenda-pane';
import { AttendancePane } from './attendance/attendance-pane';
import { CurrentItemProvider, MinuteContextProvider } from './minute-context';
import { useHistoryKeeper } from './use-history-keeper';
import { goingIn } from './going';
import { MinuteText } from './minute-text';
import type { MinutesSaver } from './minutes-saver';
import classes from './minutes-screen.module.css';
import { SavedSign } from './saved-sign';
import { useComposer } from './forms/use-composer';
import { itemIdAt } from './text/blocks';
import { asTyped } from './use-meeting-as-typed';
import { useDoing } from './use-doing';
import { useMinuteCommands } from './use-minute-commands';
import { UnlessElsewhere } from './unless-elsewhere';
import { usePanes } from './use-panes';
import { useSavedMinutes } from './use-saved-minutes';
import { useTargetInText } from './use-target-in-text';

/** Where the minutes of a meeting are taken: in one window at a time. */
export function MinutesScreen({ meetingId }: { meetingId: MeetingId }) {
  return (
    <UnlessElsewhere meetingId={meetingId}>
      <MinutesHere meetingId={meetingId} />
    </UnlessElsewhere>
  );
}

/** The agenda, the text, and who is here. */
function MinutesHere({ meetingId }: { meetingId: MeetingId }) {
  return (
    <Loaded reading={useMeeting(meetingId)}>
      {(view) =>
        view.meeting.agenda.length === 0 ? (
          <Text p="xl">{minutesText.noItems}</Text>
        ) : (
          <WithHistory key={meetingId} view={view} />
        )
      }
    </Loaded>
  );
}

/** The text is there once everything is by which it is drawn: nothing jumps under whoever types. */
function WithHistory({ view }: { view: MeetingView }) {
  const status = useStatus();
  return (
    <Loaded reading={useEditHistory(view.meeting.id)}>
      {(history) => (
        <Loaded reading={status}>
          {({ settings }) => (
            <MinuteTaking view={view} history={history} panesAsLeft={settings.minutePanes} />
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

type MinuteTakingProps = {
  view: MeetingView;
  history: EditHistory | null;
  panesAsLeft: MinutePanes;
};

/** Nothing here changes while somebody types: only the editor and the signs beside it do. */
function MinuteTaking({ view, history, panesAsLeft }: MinuteTakingProps) {
  const { meeting } = view;
  const saver = useSavedMinutes(meeting.id);
  const keeper = useHistoryKeeper(meeting.id);
  const [editor, setEditor] = useState<Editor | null>(null);
  useTargetInText(editor);
  const itemId = useItemWithCursor(editor) ?? itemAtFirst(meeting, history);
  const composer = useComposer();
  const panes = usePanes(panesAsLeft);
  const context = useMemo(
    () => ({
      view,
      names: nameBook(view, view.meeting.date),
      now: () => asTyped(view.meeting, saver),
    }),
    [view, saver],
  );
  const minutes = useMinutesAsOpened(view, saver);
  const going = goingIn({ editor, composer, saver });
  const commands = useMinuteCommands(
    useDoing({ view, editor, itemId: itemId ?? null, composer, saver, panes, go: going.toItem }),
  );
  const isLocked = minutesLock(view.partnership, meeting) !== null;
  if (!itemId) return null;
  return (
    <MinuteContextProvider value={context}>
      <div
        className={classes.panes}
        data-without-agenda={!panes.agenda.isShown || undefined}
        data-without-attendance={!panes.attendance.isShown || undefined}
      >
        <MinutesHeader view={view} saver={saver} />
        {panes.agenda.isShown && (
          <AgendaPane
            meeting={meeting}
            actions={view.actions}
            saver={saver}
            currentId={itemId}
            onChoose={going.toItem}
            onAdd={isLocked ? null : () => composer.open({ what: 'new-item', itemId })}
          />
        )}
        <CurrentItemProvider value={itemId}>
          <MinuteText
            itemId={itemId}
            minutes={minutes}
            history={history}
            keeper={keeper}
            commands={commands}
            composer={composer}
            editor={editor}
            onEditor={setEditor}
            onChange={(minute) => saver.put(minute.itemId, minute.blocks)}
          />
        </CurrentItemProvider>
        {panes.attendance.isShown && (
          <aside className={classes.attendance} aria-label={minutesText.attendance.pane}>
            <AttendancePane view={view} saver={saver} itemId={itemId} going={going} />
          </aside>
        )}
        <VisuallyHidden role="status">{itemWords(meeting, itemId)}</VisuallyHidden>
      </div>
    </MinuteContextProvider>
  );
}

function MinutesHeader({ view, saver }: { view: MeetingView; saver: MinutesSaver }) {
  const { meeting, partnership } = view;
  return (
    <InHeader>
      <SavedSign saver={saver} />
      <ExportButton
        label={minutesText.export}
        request={{
          document: 'minutes',
          meetingId: meeting.id,
          version: 'circulated',
          listId: null,
        }}
        versions={{
          of: minutesText.thePaper,
          choices: [...minutesChoices(meeting.id, partnership), ...attendanceChoices(meeting.id)],
        }}
        beforeExport={saver.flush}
      />
    </InHeader>
  );
}

/** The item the cursor is in; null before there is an editor. */
function useItemWithCursor(editor: Editor | null): AgendaItemId | null {
  return useEditorState({
    editor,
    selector: ({ editor: now }) => (now ? itemIdAt(now.state.selection.$from) : null),
  });
}

/** The item one was in before, which is not to be announced as the first one. */
function itemAtFirst({ agenda }: MeetingView['meeting'], history: EditHistory | null) {
  const before = agenda.find(({ id }) => id === history?.place?.itemId);
  return (before ?? agenda[0])?.id;
}

/**
 * What stands under each item as it comes to the screen, with the screen or onto the agenda; only
 * that counts as seen, as it alone is shown. Others only where the agenda has other items, or in
 * another order.
 */
function useMinutesAsOpened(view: MeetingView, saver: MinutesSaver): Minute[] {
  const items = view.meeting.agenda.map(({ id }) => id).join(' ');
  const [opened, open] = useState(() => ({ items, minutes: minutesNow(view, saver) }));
  if (opened.items !== items) open({ items, minutes: minutesNow(view, saver) });
  const { minutes } = opened;
  useEffect(() => {
    for (const { itemId, blocks } of minutes) saver.opened(itemId, blocks);
  }, [minutes, saver]);
  return minutes;
}

function minutesNow({ meeting, actions }: MeetingView, saver: MinutesSaver): Minute[] {
  return meeting.agenda.map(({ id: itemId }) => ({
    itemId,
    blocks: withoutWithdrawn(saver.latest(itemId) ?? minuteOf(meeting, actions, itemId), actions),
  }));
}

/** The item one has come to, for those who do not see it. */
function itemWords({ agenda }: MeetingView['meeting'], itemId: AgendaItemId): string {
  const place = agenda.findIndex(({ id }) => id === itemId);
  return minutesText.atItem(place + 1, agenda.length, agenda[place]?.title ?? '');
}

/** What was typed here before an action was taken out of the log may still show that action. */
function withoutWithdrawn(blocks: readonly MinuteBlock[], actions: readonly Action[]) {
  const logged = new Set(actions.map((action) => action.id));
  return blocks.filter((block) => block.type !== 'action' || logged.has(block.actionId));
}
