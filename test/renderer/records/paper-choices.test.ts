import { expect, test } from 'vitest';
import type { DistributionList } from '#shared/model/distribution-list';
import type { PaperLanguages } from '#shared/model/house-style';
import { distributionListIdSchema } from '#shared/model/id';
import {
  agendaChoices,
  attendanceChoices,
  minutesChoices,
  versionChoices,
} from '../../../renderer/records/paper-choices';
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

function forms(distributionLists: DistributionList[], languages: PaperLanguages = 'english') {
  return { distributionLists, houseStyle: { languages } };
}

test('an agenda can be had for each list, and in no other form without lists (X3)', () => {
  expect(
    agendaChoices(meetingId, forms(lists)).map(({ label, request }) => [label, request]),
  ).toEqual([
    ['For Executive', { document: 'agenda', meetingId, listId: 'list-true' }],
    ['For Scrutiny', { document: 'agenda', meetingId, listId: 'list-false' }],
  ]);
  expect(agendaChoices(meetingId, forms([]))).toEqual([]);
});

test('minutes can be had in each style for once (M2)', () => {
  const styles = minutesChoices(meetingId, forms([])).slice(2);
  const minutes = { document: 'minutes', meetingId, version: 'circulated', listId: null };
  expect(styles.map(({ label, request }) => [label, request])).toEqual([
    ['In full', { ...minutes, style: 'narrative' }],
    ['Decisions and actions', { ...minutes, style: 'decisions-and-actions' }],
    ['Action notes', { ...minutes, style: 'action-notes' }],
  ]);
});

test('minutes are complete only for a list that is given what is confidential (X3, M3)', () => {
  const minutes = { document: 'minutes', meetingId };
  const requests = minutesChoices(meetingId, forms(lists)).map(({ request }) => request);
  expect(requests.filter((request) => !('style' in request))).toEqual([
    { ...minutes, version: 'circulated', listId: null },
    { ...minutes, version: 'complete', listId: null },
    { ...minutes, version: 'complete', listId: 'list-true' },
    { ...minutes, version: 'circulated', listId: 'list-false' },
  ]);
});

test('who came can be had for Word and for a spreadsheet (M4)', () => {
  expect(attendanceChoices(meetingId).map(({ request }) => request)).toEqual([
    { document: 'attendance-list', meetingId },
    { document: 'attendance-list', meetingId, format: 'xlsx' },
  ]);
});

test('a register can be had with and without what is confidential (M3)', () => {
  const log = { document: 'decision-log', partnershipId: ids.partnership('anyshire') } as const;
  expect(versionChoices(log).map(({ label, request }) => [label, request])).toEqual([
    ['Circulated version', { ...log, version: 'circulated' }],
    ['Complete version', { ...log, version: 'complete' }],
  ]);
});

test('papers can be had in Welsh beside the English ones only where they are made in both languages', () => {
  const agenda = { document: 'agenda', meetingId, listId: null };
  expect(agendaChoices(meetingId, forms([], 'both')).map(({ request }) => request)).toEqual([
    { ...agenda, language: 'cy-GB' },
    { ...agenda, language: 'side-by-side' },
  ]);
  expect(agendaChoices(meetingId, forms([], 'welsh'))).toEqual([]);
  const minutes = { document: 'minutes', meetingId, listId: null, language: 'cy-GB' };
  const requests = minutesChoices(meetingId, forms([], 'both')).map(({ request }) => request);
  expect(requests.filter((request) => 'language' in request)).toEqual([
    { ...minutes, version: 'circulated' },
    { ...minutes, version: 'complete' },
  ]);
  expect(minutesChoices(meetingId, forms([], 'welsh'))).toHaveLength(5);
});
