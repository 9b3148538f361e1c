import type { Meeting } from '#shared/model/meeting';
import { minutesText } from '#shared/text/screens/minutes';
import { useCommand } from '../../data/commands';

/** Those who are not marked yet: in one gesture they are all here, and the exceptions are marked. */
export function notMarked({ attendance }: Pick<Meeting, 'attendance'>) {
  return attendance.filter((one) => one.mark === 'not-marked');
}

/** Marks everybody who is not marked yet as here: present, or by remote means at a virtual meeting. */
export function useMarkTheRest(meeting: Meeting): () => void {
  const { run } = useCommand('meetings:markAttendance', ({ attendance }) =>
    minutesText.attendance.allMarked(attendance.length),
  );
  return () => {
    const rest = notMarked(meeting);
    const mark = meeting.form === 'virtual' ? 'remote' : 'present';
    if (rest.length === 0) return;
    void run({
      meetingId: meeting.id,
      attendance: rest.map((one) => ({ ...one, mark })),
    });
  };
}
