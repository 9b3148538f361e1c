import type { TourStep } from '../../domain/tour/tour-steps';

const steps: Record<TourStep, { title: string; text: string }> = {
  due: {
    title: 'What is due',
    text: 'Minute Book opens here: what is due in all partnerships, by which day and by which clause. Each line leads to where it is dealt with.',
  },
  agenda: {
    title: 'The agenda',
    text: 'Type a title and press Enter. Each item has its number and its clock time; everything is saved as you type.',
  },
  minutes: {
    title: 'Minutes and quorum',
    text: 'Write in the middle. Decisions and actions are lines of their own. At the right you mark who is there; the quorum follows, with the clause it comes from.',
  },
  actions: {
    title: 'The action log',
    text: 'Every action of every meeting, with who must report next time. Press a reference to open one.',
  },
  export: {
    title: 'Export and send',
    text: 'The timeline says what goes out, and when. Agenda, minutes and logs become Word documents or PDF here and on their own screens; what is confidential stays out of what is circulated.',
  },
  help: {
    title: 'Help',
    text: 'Each task of the job is here in a few steps, and everything can be searched. The tour is here too, should you want it again.',
  },
};

/** Words of the tour and of its offer. */
export const tourText = {
  name: 'Tour',
  steps,
  at: (number: number, of: number, title: string) => `${number} of ${of}: ${title}`,
  next: 'Next',
  back: 'Back',
  leave: 'Leave the tour',
  finish: 'Finish',
  offerTitle: 'New here?',
  offerText:
    'The tour takes a minute. It makes the sample partnership and shows you round it; the sample is removed again by one button.',
  take: 'Take the tour',
  decline: 'Not now',
} as const;
