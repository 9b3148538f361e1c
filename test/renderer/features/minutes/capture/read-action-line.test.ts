import { describe, expect, test } from 'vitest';
import type { Named } from '#shared/domain/people/find-named';
import { isoDate } from '#shared/model/iso-date';
import { readActionLine } from '../../../../../renderer/features/minutes/capture/read-action-line';
import { ids } from '../../../../support/board-builders';

const days = { meetingDate: isoDate('2026-06-10'), nextMeeting: null };
const names: Named[] = [
  { kind: 'person', id: ids.person('shah'), name: 'Priya Shah', organisation: 'Anyshire Police' },
  { kind: 'person', id: ids.person('shahid'), name: 'Priya Shahid', organisation: '' },
  { kind: 'person', id: ids.person('evans'), name: 'Rhys Evans', organisation: '' },
  { kind: 'organisation', id: ids.organisation('police'), name: 'Anyshire Police' },
];
const [shah, shahid, evans] = [ids.person('shah'), ids.person('shahid'), ids.person('evans')];
const police = ids.organisation('police');

describe('an action as it is typed', () => {
  test.each([
    ['Publish the plan @Priya Shah by Friday', 'Publish the plan', [shah], [], '2026-06-12'],
    ['Publish the plan. @Priya Shah', 'Publish the plan.', [shah], [], null],
    ['@Rhys Evans @Priya Shahid publish it', 'Publish it', [evans, shahid], [], null],
    ['@priya shah @Priya Shah publish it', 'Publish it', [shah], [], null],
    ['Publish it @Anyshire Police by end of June', 'Publish it', [], [police], '2026-06'],
    ['Priya Shah to publish the plan by Friday.', 'Publish the plan', [shah], [], '2026-06-12'],
    ['Priya Shah, Rhys Evans and Anyshire Police to meet', 'Meet', [shah, evans], [police], null],
    ['By Friday, publish the plan', 'By Friday, publish the plan', [], [], '2026-06-12'],
    ['Priya Shah and others to meet', 'Priya Shah and others to meet', [], [], null],
    ['Priya Shah was asked to meet', 'Priya Shah was asked to meet', [], [], null],
    ['Write to @nobody', 'Write to @nobody', [], [], null],
  ])('%s', (text, what, ownerIds, bodyIds, due) => {
    expect(readActionLine(text, names, days)).toEqual({ what, ownerIds, bodyIds, due });
  });
});
