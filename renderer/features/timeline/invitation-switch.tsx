import { Switch } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { Circulated } from '#shared/model/meeting-cycle';
import { messageFor, type Wording } from '#shared/text/message-wording';
import { timelineText } from '#shared/text/screens/timeline';
import type { TimelineView } from './timeline-view';
import type { TypedDraft } from './typed-draft';

const words = timelineText.draftForm;

/** What goes out before the meeting, so that an appointment may go with it. */
const AHEAD: readonly Circulated[] = ['notice', 'agenda', 'papers'];

/** What a draft says before anybody changed it: a notice that brings an appointment invites. */
export function usualWording(view: TimelineView, what: Circulated, isInvited: boolean): Wording {
  return messageFor(isInvited && what === 'notice' ? 'invitation' : what, view);
}

type InvitationSwitchProps = {
  view: TimelineView;
  what: Circulated;
  form: UseFormReturnType<TypedDraft>;
};

/** Attaches the meeting as an appointment; the wording follows as long as nobody has changed it. */
export function InvitationSwitch({ view, what, form }: InvitationSwitchProps) {
  const { withInvitation, subject, body } = form.values;
  if (!AHEAD.includes(what)) return null;
  const change = (isInvited: boolean): void => {
    const before = usualWording(view, what, withInvitation);
    const isUntouched = before.subject === subject && before.body === body;
    const wording = isUntouched ? usualWording(view, what, isInvited) : {};
    form.setValues({ withInvitation: isInvited, ...wording });
  };
  return (
    <Switch
      label={words.withInvitation}
      description={words.withInvitationHint}
      checked={withInvitation}
      onChange={(event) => change(event.currentTarget.checked)}
    />
  );
}
