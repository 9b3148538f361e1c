import { Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { closedBetweenOpen } from '#shared/domain/closed-items';
import { minuteOf } from '#shared/domain/item-minute';
import type { MeetingView } from '#shared/ipc/views';
import type { MeetingId } from '#shared/model/id';
import { agendaText } from '#shared/text/screens/agenda';
import { command } from '../../data/commands';
import { showProblem } from '../../data/notices';
import { useMeeting, useRegisters } from '../../data/queries';
import { RefusalError } from '../../data/refusal-error';
import { ExportButton } from '../../records/export-button';
import { agendaChoices } from '../../records/paper-choices';
import { InHeader } from '../../ui/header-slot';
import { Loaded } from '../../ui/loaded';
import classes from './agenda-screen.module.css';
import { AgendaTotal } from './agenda-total';
import type { DraftItem } from './draft-item';
import { ItemList } from './item-list';
import { ListSaveState } from './list-save-state';
import { ParkedItems } from './parked-items';
import { presenterNames } from './presenter-names';
import { SuggestedItems } from './suggested-items';
import { useDraftList } from './use-draft-list';
import { usePark } from './use-park';

/** The agenda of a meeting, edited in place and saved with every change. */
export function AgendaScreen({ meetingId }: { meetingId: MeetingId }) {
  return <Loaded reading={useMeeting(meetingId)}>{(view) => <AgendaEditor view={view} />}</Loaded>;
}

function AgendaEditor({ view }: { view: MeetingView }) {
  const { partnership, meeting, actions } = view;
  const client = useQueryClient();
  const { list, items, progress } = useDraftList(meeting.agenda, async (agenda) => {
    const saved = await command(client, 'meetings:saveAgenda', { meetingId: meeting.id, agenda });
    return { items: saved.view.meeting.agenda, undo: saved.undo };
  });
  const park = usePark(meeting, list);
  const sayRemoved = (item: DraftItem): string | null => {
    if (item.id !== null && minuteOf(meeting, actions, item.id).length > 0) {
      showProblem(new RefusalError({ code: 'item-has-minutes', details: { title: item.title } }));
      return null;
    }
    return agendaText.removed(item.title);
  };
  return (
    <div className={classes.screen}>
      <InHeader>
        <ListSaveState list={list} items={items} progress={progress} />
        <ExportButton
          label={agendaText.export}
          request={{ document: 'agenda', meetingId: meeting.id, listId: null }}
          versions={{
            of: agendaText.theAgenda,
            choices: agendaChoices(meeting.id, partnership),
          }}
          beforeExport={list.flush}
        />
      </InHeader>
      <ItemList
        list={list}
        items={items}
        start={meeting.startTime}
        presenters={presenterNames(view)}
        sayRemoved={sayRemoved}
        park={park}
        hasWelsh={partnership.houseStyle.languages !== 'english'}
        papers={useRegisters(partnership.id).data?.registers.papers ?? null}
      />
      <SuggestedItems
        partnershipId={partnership.id}
        meetingId={meeting.id}
        list={list}
        items={items}
      />
      <ParkedItems view={view} list={list} />
      <ClosedBetween items={items} />
      <AgendaTotal items={items} meeting={meeting} />
    </div>
  );
}

/** That the public would have to leave and come back (X1). */
function ClosedBetween({ items }: { items: readonly DraftItem[] }) {
  const numbers = closedBetweenOpen(items);
  if (numbers.length === 0) return null;
  return (
    <Text size="sm" role="status" px="md" py={6}>
      {agendaText.closedBetween(numbers)}
    </Text>
  );
}
