import type { Meeting } from '#shared/model/meeting';

/** The meeting with each of its minutes said so many times over. */
export function paragraphsFor(meeting: Meeting, times: number): Meeting {
  const minutes = meeting.minutes.map((minute) => ({
    ...minute,
    blocks: Array.from({ length: times }, () =>
      minute.blocks.filter((block) => block.type === 'paragraph'),
    ).flat(),
  }));
  return { ...meeting, minutes };
}
