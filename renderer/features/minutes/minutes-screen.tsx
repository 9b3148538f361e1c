import { Text } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { nameBook } from '#shared/documents/name-book';
import { minuteOf } from '#shared/domain/item-minute';
import type { MeetingView } from '#shared/ipc/views';
import type { Action } from '#shared/model/action';
import type { AgendaItemId, MeetingId } from '#shared/model/id';
import type { MinuteBlock } from '#shared/model/minutes';
import { minutesText } from '#shared/text/screens/minutes';
import { useMeeting } from '../../data/queries';
import { ExportButton } from '../../records/export-button';
import { ExportChoices } from '../../records/export-choices';
import { minutesChoices } from '../../records/paper-choices';
import { InHeader } from '../../ui/header-slot';
import { Loaded } from '../../ui/loaded';
import { AgendaPane } from './agenda-pane';
import { AttendancePane } from './attendance/attendance-pane';
import { ItemMinute } from './item-minute-pane';
import { MinuteContextProvider } from './minute-context';
import classes from './minutes-screen.module.css';
import { SavedSign } from './saved-sign';
import { useComposer } from './forms/use-composer';
import { asTyped } from './use-meeting-as-typed';
import { useSavedMinutes } from './use-saved-minutes';

/** Where the minutes of a meeting are taken: the agenda, the text, and who is here. */
export function MinutesScreen({ meetingId }: { meetingId: MeetingId }) {
  return (
    <Loaded reading={useMeeting(meetingId)}>
      {(view) =>
        view.meeting.agenda.length === 0 ? (
          <Text p="xl">{minutesText.noItems}</Text>
        ) : (
          <MinuteTaking view={view} />
        )
      }
    </Loaded>
  );
}

/** Nothing here changes while somebody types: only the editor and the signs beside it do. */
function MinuteTaking({ view }: { view: MeetingView }) {
  const { meeting, actions } = view;
  const [chosenId, choose] = useState<AgendaItemId | null>(null);
  const saver = useSavedMinutes(meeting.id);
  const composer = useComposer();
  const context = useMemo(
    () => ({
      view,
      names: nameBook(view, view.meeting.date),
      now: () => asTyped(view.meeting, saver),
    }),
    [view, saver],
  );
  const place = Math.max(
    0,
    meeting.agenda.findIndex((item) => item.id === chosenId),
  );
  const item = meeting.agenda[place];
  const shown = item
    ? withoutWithdrawn(saver.latest(item.id) ?? minuteOf(meeting, actions, item.id), actions)
    : [];
  const shownId = item?.id ?? null;
  // Only what the editor opened with counts as seen: what comes later is not shown in it.
  useEffect(() => {
    if (shownId !== null) saver.opened(shownId, shown);
  });
  if (!item) return null;
  const go = (id: AgendaItemId): void =>
    composer.unlessOpen(() => {
      void saver.flush();
      choose(id);
    });
  return (
    <MinuteContextProvider value={context}>
      <div className={classes.panes}>
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
            beforeExport={saver.flush}
          />
          <ExportChoices
            of={minutesText.thePaper}
            choices={minutesChoices(meeting.id, view.partnership.distributionLists)}
            beforeExport={saver.flush}
          />
        </InHeader>
        <AgendaPane meeting={meeting} saver={saver} currentId={item.id} onChoose={go} />
        <ItemMinute
          key={item.id}
          item={item}
          number={place + 1}
          startsFocused={chosenId !== null}
          blocks={shown}
          onChange={(blocks) => saver.put(item.id, blocks)}
          composer={composer}
          onStep={(by) => go(meeting.agenda[place + by]?.id ?? item.id)}
        />
        <aside className={classes.attendance} aria-label={minutesText.attendance.pane}>
          <AttendancePane view={view} saver={saver} itemId={item.id} />
        </aside>
      </div>
    </MinuteContextProvider>
  );
}

/** What was typed here before an action was taken out of the log may still show that action. */
function withoutWithdrawn(blocks: readonly MinuteBlock[], actions: readonly Action[]) {
  const logged = new Set(actions.map((action) => action.id));
  return blocks.filter((block) => block.type !== 'action' || logged.has(block.actionId));
}
