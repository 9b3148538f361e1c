import { expect, test } from 'vitest';
import { distributionListIdSchema } from '#shared/model/id';
import { agendaChoices, minutesChoices } from '../../../renderer/records/paper-choices';
import { ids } from '../../support/board-builders';

const meetingId = ids.meeting('june');
const lists = [true, false].map((seesConfidential) => ({
  id: distributionListIdSchema.parse(`list-${seesConfidential}`),
  name: seesConfidential ? 'Executive' : 'Scrutiny',
  personIds: [],
  groups: [],
  documents: [],
  others: '',
  seesConfidential,
}));

test('an agenda can be had for each list, and in no other form without lists (X3)', () => {
  expect(agendaChoices(meetingId, lists).map(({ label, request }) => [label, request])).toEqual([
    ['For Executive', { document: 'agenda', meetingId, listId: 'list-true' }],
    ['For Scrutiny', { document: 'agenda', meetingId, listId: 'list-false' }],
  ]);
  expect(agendaChoices(meetingId, [])).toEqual([]);
});

test('minutes can be had in each style for once (M2)', () => {
  const styles = minutesChoices(meetingId, []).slice(2);
  const minutes = { document: 'minutes', meetingId, version: 'circulated', listId: null };
  expect(styles.map(({ label, request }) => [label, request])).toEqual([
    ['In full', { ...minutes, style: 'narrative' }],
    ['Decisions and actions', { ...minutes, style: 'decisions-and-actions' }],
    ['Action notes', { ...minutes, style: 'action-notes' }],
  ]);
});

test('minutes are complete only for a list that is given what is confidential (X3, M3)', () => {
  const minutes = { document: 'minutes', meetingId };
  const requests = minutesChoices(meetingId, lists).map(({ request }) => request);
  expect(requests.filter((request) => !('style' in request))).toEqual([
    { ...minutes, version: 'circulated', listId: null },
    { ...minutes, version: 'complete', listId: null },
    { ...minutes, version: 'complete', listId: 'list-true' },
    { ...minutes, version: 'circulated', listId: 'list-false' },
  ]);
});
