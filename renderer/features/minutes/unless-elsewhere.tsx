import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { AppWindow } from 'lucide-react';
import type { ReactNode } from 'react';
import type { MeetingId } from '#shared/model/id';
import { elsewhereText as words } from '#shared/text/screens/windows';
import { bridge } from '../../data/bridge';
import { showProblem } from '../../data/notices';
import { keyOf } from '../../data/queries';
import { unwrap } from '../../data/refusal-error';
import { EmptyState } from '../../ui/empty-state';
import { Loaded } from '../../ui/loaded';
import { forgetSavedMinutes } from './use-saved-minutes';

/** The minutes of a meeting, unless another window has them: then the way to that one. */
export function UnlessElsewhere({
  meetingId,
  children,
}: {
  meetingId: MeetingId;
  children: ReactNode;
}) {
  return (
    <Loaded reading={useTakenMinutes(meetingId)}>
      {({ isElsewhere }) => (isElsewhere ? <Elsewhere meetingId={meetingId} /> : children)}
    </Loaded>
  );
}

/** Takes them as the screen is shown, and asks again whenever a window let go of any. */
function useTakenMinutes(meetingId: MeetingId) {
  const client = useQueryClient();
  const channel = 'windows:takeMinutes';
  return useQuery({
    queryKey: [channel, { meetingId }],
    queryFn: async () => {
      const taken = unwrap(await bridge().invoke(channel, { meetingId }));
      if (taken.isAnew) {
        forgetSavedMinutes(meetingId);
        client.removeQueries({ queryKey: keyOf('meetings:open', { meetingId }) });
      }
      return { isElsewhere: taken.isElsewhere };
    },
    gcTime: 0,
  });
}

function Elsewhere({ meetingId }: { meetingId: MeetingId }) {
  const goThere = async (): Promise<void> => {
    try {
      unwrap(await bridge().invoke('windows:goToMinutes', { meetingId }));
    } catch (error) {
      showProblem(error);
    }
  };
  return (
    <EmptyState
      icon={AppWindow}
      title={words.title}
      text={words.text}
      action={<Button onClick={() => void goThere()}>{words.goThere}</Button>}
    />
  );
}
