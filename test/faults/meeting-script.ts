import {
  action,
  decision,
  declaration,
  item,
  movement,
  nextItem,
  paragraph,
  pressed,
  seen,
  step,
  text,
  toMinutes,
  toTheEnd,
  vote,
  walkIn,
  type Step,
} from './meeting-acts';

/** How much of each kind the meeting has at least. */
export const SCRIPTED = { action: 25, decision: 8, vote: 2, declaration: 3 } as const;

const times = (number: number, make: () => Step): Step[] => Array.from({ length: number }, make);

const markRest = step(
  async (keys, page) => {
    await text(page).focus();
    await keys.press('Alt+p');
  },
  (page) => seen(page, /^Quorate: 1\d of 16/),
);

/**
 * A meeting of two hours as its minutes are taken: twelve items, thirty people, actions, decisions,
 * interests, arrivals and departures, an adjournment and a confidential part.
 */
export const meetingScript: readonly Step[] = [
  ...['Hate crime', 'Night-time economy', 'Prevent', 'Road safety', 'Serious violence'].map(item),
  toMinutes,
  pressed('Open meeting', /^Opened/),
  markRest,
  ...Array.from({ length: 14 }, (_, n) => walkIn(`Guest ${'ABCDEFGHIJKLMN'[n]}`)),
  paragraph(),
  nextItem(2),
  declaration('Rhys Evans (Probation Service, Anyshire)'),
  declaration('Faith Mensah (Anyshire Voluntary Action)'),
  declaration('Colin Webb (Anyshire Housing Association)'),
  nextItem(3),
  paragraph(),
  decision(),
  nextItem(4),
  paragraph(),
  ...times(4, action),
  nextItem(5),
  movement(5, 'Alt+l', ['grace', 'Grace O’Neill']),
  paragraph(),
  ...times(3, action),
  decision(),
  nextItem(6),
  movement(6, 'Alt+r', ['grace', 'Grace O’Neill']),
  paragraph(),
  ...times(4, action),
  decision(),
  decision(),
  vote(),
  nextItem(7),
  {
    ...step(
      async (_keys, page) => {
        await page.getByRole('button', { name: 'Adjourn', exact: true }).press('Enter');
        await page.getByRole('dialog').getByRole('button', { name: 'Adjourn now' }).press('Enter');
      },
      (page) => seen(page, /^Adjourned on/),
    ),
  },
  pressed('Resume', /resumed at/),
  paragraph(),
  ...times(4, action),
  nextItem(8),
  paragraph(),
  ...times(5, action),
  decision(),
  decision(),
  movement(8, 'Alt+l', ['margaret', 'Margaret Dunn']),
  nextItem(9),
  paragraph(),
  ...times(5, action),
  movement(9, 'Alt+l', ['zainab', 'Zainab Malik']),
  decision(),
  vote(),
  nextItem(10),
  paragraph(),
  decision(),
  movement(10, 'Alt+r', ['zainab', 'Zainab Malik']),
  nextItem(11),
  step(
    async (keys, page) => {
      await toTheEnd(keys, page);
      await keys.press('Alt+c');
      await keys.type('x900what x900stays x900here');
    },
    (page) => page.getByRole('group', { name: 'Confidential' }).filter({ hasText: 'x900here' }),
  ),
  nextItem(12),
  paragraph(),
  pressed('Close meeting', /closed/),
];
