import type { Editor } from '@tiptap/core';
import { useEffect, useRef } from 'react';
import { recusedAt } from '#shared/domain/interests';
import { assessQuorum } from '#shared/domain/quorum/assess-quorum';
import { presenceAt } from '#shared/domain/quorum/presence';
import type { MeetingView } from '#shared/ipc/views';
import type { AgendaItemId } from '#shared/model/id';
import { clockTime } from '#shared/text/dates';
import { quorumSentence } from '#shared/text/quorum';
import { localTime } from '../../ui/local-moment';
import { beginLine } from './capture/begin-line';
import type { OpenComposer } from './forms/use-composer';
import type { MinutesSaver } from './minutes-saver';
import { switchConfidential } from './text/confidential-button';
import { addParagraph } from './text/place-in-text';
import { useMarkTheRest } from './use-mark-the-rest';
import { asTyped } from './use-meeting-as-typed';
import type { Doing } from './use-minute-commands';
import type { Panes } from './use-panes';

type What = {
  view: MeetingView;
  editor: Editor | null;
  itemId: AgendaItemId | null;
  composer: OpenComposer;
  saver: MinutesSaver;
  panes: Panes;
  go: (id: AgendaItemId) => void;
};

/** What the commands of the screen do, always as the meeting now stands. */
export function useDoing(what: What): { current: Doing | null } {
  const doing = useRef<Doing | null>(null);
  const markTheRest = useMarkTheRest(what.view.meeting);
  useEffect(() => {
    doing.current = doingOf(what, markTheRest);
  });
  return doing;
}

function doingOf(what: What, restPresent: () => void): Doing {
  const { view, editor, itemId, composer, saver, panes, go } = what;
  const { meeting, partnership } = view;
  const inText = (act: (editor: Editor) => void) => () =>
    composer.unlessOpen(() => {
      if (editor?.isEditable) act(editor);
    });
  const step = (by: 1 | -1) => () => {
    const place = meeting.agenda.findIndex(({ id }) => id === itemId);
    const next = meeting.agenda[place + by]?.id ?? itemId;
    if (next) go(next);
  };
  return {
    action: inText((text) => beginLine(text, { kind: 'action' })),
    decision: inText((text) => beginLine(text, { kind: 'decision', outcome: 'resolved' })),
    vote: inText((text) => beginLine(text, { kind: 'vote' })),
    interest: () => {
      if (itemId && editor?.isEditable) composer.open({ what: 'declaration', itemId });
    },
    newItem: () => {
      if (itemId && editor?.isEditable) composer.open({ what: 'new-item', itemId });
    },
    arrives: inText((text) => beginLine(text, { kind: 'arrives' }, '@')),
    leaves: inText((text) => beginLine(text, { kind: 'leaves' }, '@')),
    quorum: inText((text) => {
      if (itemId === null) return;
      const now = asTyped(meeting, saver);
      const presence = presenceAt(now, itemId, recusedAt(now, itemId));
      addParagraph(text, quorumSentence(assessQuorum(partnership, presence, meeting.date)));
    }),
    time: inText((text) => {
      text.commands.insertContent(`${clockTime(localTime(new Date()))} `);
    }),
    confidential: inText(switchConfidential),
    nextItem: step(1),
    previousItem: step(-1),
    restPresent,
    agendaPane: panes.agenda.toggle,
    attendancePane: panes.attendance.toggle,
  };
}
