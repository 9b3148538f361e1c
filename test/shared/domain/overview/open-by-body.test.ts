import { expect, test } from 'vitest';
import { openByBody } from '#shared/domain/overview/open-by-body';
import { isoDate } from '#shared/model/iso-date';
import { ids } from '../../../support/board-builders';

const TODAY = isoDate('2026-06-12');
const body = (name: string) => ({ id: ids.organisation(name.toLowerCase()), name });
const [fire, police] = [body('Fire'), body('Police')];
const due = { past: isoDate('2026-06-11'), now: TODAY };

type Actions = Parameters<typeof openByBody>[0];

test.each<[string, Actions, string[]]>([
  ['nothing where nothing is open', [{ bodies: [fire], status: 'complete', due: null }], []],
  [
    'an action of two organisations at each of them',
    [{ bodies: [police, fire], status: 'open', due: null }],
    ['Fire 1 0', 'Police 1 0'],
  ],
  [
    'the organisation with the most first, and its overdue ones apart',
    [
      { bodies: [fire], status: 'open', due: due.now },
      { bodies: [police], status: 'on-hold', due: due.past },
      { bodies: [police], status: 'open', due: due.now },
    ],
    ['Police 2 1', 'Fire 1 0'],
  ],
  [
    'those without a known organisation together with those nobody owns (A10)',
    [
      { bodies: [null], status: 'open', due: null },
      { bodies: [], status: 'open', due: due.past },
      { bodies: [fire], status: 'open', due: null },
    ],
    ['null 2 1', 'Fire 1 0'],
  ],
  [
    'those of no organisation before names where they are as many',
    [
      { bodies: [fire], status: 'open', due: null },
      { bodies: [], status: 'open', due: null },
    ],
    ['null 1 0', 'Fire 1 0'],
  ],
  [
    'those of no organisation first also where they were found first',
    [
      { bodies: [], status: 'open', due: null },
      { bodies: [fire], status: 'open', due: null },
    ],
    ['null 1 0', 'Fire 1 0'],
  ],
])('open actions by organisation list %s (A5)', (_, actions, expected) => {
  const found = openByBody(actions, TODAY);
  expect(found.map(({ name, open, overdue }) => `${name} ${open} ${overdue}`)).toEqual(expected);
});
