import { expect, test } from 'vitest';
import { emptyActionLog } from '#shared/model/action';
import { isoDate, isoTime } from '#shared/model/iso-date';
import { emptyRegisters } from '#shared/model/registers';
import { ONLY } from '../../../../../main/storage/documents/document-kinds';
import { aPerson, aRepresentative, ids } from '../../../../support/board-builders';
import { damageDocument } from '../../../../support/damaged-document';
import { tableTitled } from '../../../../support/described';
import { exportingApp } from '../../../../support/exporting-app';
import { aDeclaration, paragraph } from '../../../../support/minute-blocks';
import { aStandingInterest } from '../../../../support/register-builders';
import {
  aMeeting,
  anAction,
  anAnyshireBoard,
  anAttendance,
  anItem,
} from '../../../../support/sample-records';
import { useCases, type UseCases } from '../../../../support/use-cases';

const bell = ids.person('bell');
const one = ids.partnership('one');
const two = ids.partnership('two');
const june = ids.meeting('june');

/** Grace Bell is in the records of two partnerships, with something confidential in the first. */
async function held(app: UseCases): Promise<void> {
  const { store } = app.deps;
  const closed = anItem(2, { title: 'Contract', isClosed: true });
  await store.write('directory', ONLY, {
    people: [aPerson('bell'), aPerson('shah', { name: 'Priya Shah' })],
    organisations: [],
  });
  await store.write(
    'partnership',
    two,
    anAnyshireBoard({ id: two, name: 'Alpha', representatives: [aRepresentative('bell', 'gone')] }),
  );
  await store.write(
    'partnership',
    one,
    anAnyshireBoard({ id: one, name: 'Beta', marking: 'OFFICIAL' }),
  );
  await store.write(
    'meeting',
    june,
    aMeeting({
      id: june,
      partnershipId: one,
      agenda: [anItem(1), closed],
      attendance: [anAttendance(bell)],
      minutes: [
        {
          itemId: ids.item(1),
          blocks: [
            paragraph('Mrs Bell and Priya Shah reported.'),
            aDeclaration({ personId: bell, aboutItemId: ids.item(1) }),
          ],
        },
        {
          itemId: closed.id,
          blocks: [paragraph('Grace Bell spoke.'), { type: 'action', actionId: ids.action(2) }],
        },
      ],
    }),
  );
  const actions = [
    anAction(1, { ownerIds: [bell] }),
    anAction(2, { ownerIds: [bell], updates: [] }),
    anAction(3, {
      ownerIds: [bell],
      origin: { meetingId: ids.meeting('gone'), itemId: ids.item(1) },
    }),
    anAction(4, { what: 'Ask Grace Bell' }),
  ];
  await store.write('action-log', one, { ...emptyActionLog(one), actions });
  await store.write('registers', one, {
    ...emptyRegisters(one),
    standingInterests: [aStandingInterest(bell)],
  });
  await store.write('minute-versions', june, {
    meetingId: june,
    versions: [
      {
        id: 'v-1' as never,
        on: isoDate('2026-06-11'),
        at: isoTime('10:00'),
        by: 'Grace Bell',
        state: 'approved',
        items: [],
        actions: [],
      },
    ],
  });
  await store.write('edit-history', june, {
    meetingId: june,
    base: ['Grace Bell'],
    edits: [],
    place: null,
  });
}

const ask = (app: UseCases, includesConfidential = false) =>
  app.get('people:subjectAccess', { personId: bell, includesConfidential });

test('everything that names a person is found in every partnership, in sections, and nothing confidential (X6, M3)', async () => {
  const app = await useCases();
  await held(app);
  const report = await ask(app);
  expect(report).toMatchObject({
    name: 'Grace Bell',
    partnerships: 2,
    meetings: 1,
    forms: ['Grace Bell'],
    marking: 'OFFICIAL',
    leftOut: 3,
    unread: 0,
  });
  expect(report.entries.map(({ section, partnership }) => `${section} ${partnership}`)).toEqual([
    'directory ',
    'directory ',
    'membership Alpha',
    'attendance Beta',
    'minutes Beta',
    'interests Beta',
    'actions Beta',
    'versions Beta',
    'settings Beta',
    'passages Beta',
    'texts Beta',
  ]);
  const passage = report.entries.find(({ section }) => section === 'passages');
  expect(passage).toMatchObject({ isByName: true, namesOthers: true });
  expect(JSON.stringify(report)).not.toContain('Grace Bell spoke');
});

test('confidential matter comes where it is asked for, marked: of closed items, their actions, and those of a meeting nobody can read (M3)', async () => {
  const app = await useCases();
  await held(app);
  const { entries, leftOut } = await ask(app, true);
  expect(leftOut).toBe(0);
  const marked = entries.filter(({ isConfidential }) => isConfidential);
  expect(marked.map(({ says }) => says.slice(0, 22))).toEqual([
    expect.stringContaining('A-2026-002'),
    expect.stringContaining('A-2026-003'),
    'Contract: Grace Bell s',
  ]);
});

test('documents that cannot be read are counted, and the rest is told all the same', async () => {
  const app = await useCases();
  await held(app);
  await damageDocument(app.folder, 'registers', one);
  await damageDocument(app.folder, 'partnership', two);
  const fresh = await useCases({}, app.folder);
  const report = await ask(fresh);
  expect(report).toMatchObject({ unread: 2, partnerships: 1, meetings: 1 });
  expect(report.entries.some(({ section }) => section === 'interests')).toBe(false);
  expect(report.entries.some(({ section }) => section === 'attendance')).toBe(true);
});

test('meetings of a partnership that cannot be read count as not read too', async () => {
  const app = await useCases();
  await held(app);
  await damageDocument(app.folder, 'partnership', one);
  const report = await ask(await useCases({}, app.folder));
  expect(report).toMatchObject({ unread: 2, partnerships: 1, meetings: 0 });
});

test('nobody who is not in the directory is looked for', async () => {
  const app = await useCases();
  await held(app);
  const asked = { personId: ids.person('gone'), includesConfidential: false };
  expect(await app.refused('people:subjectAccess', asked)).toMatchObject({ code: 'not-found' });
});

test('the report leaves as a paper called by the person, which says so where it is complete', async () => {
  const { app, seen } = await exportingApp();
  await held(app);
  const request = { document: 'subject-access', personId: bell } as const;
  await app.get('exports:save', { ...request, includesConfidential: false });
  await app.get('exports:save', { ...request, includesConfidential: true });
  expect(seen.names[0]).toMatch(/^Grace Bell subject access report \d{4}-\d\d-\d\d\.docx$/);
  expect(seen.names[1]).toMatch(/^Grace Bell subject access report \(complete\) /);
  const counts = seen.papers.map(
    (paper) => tableTitled(paper, 'Actions and work streams')?.rows.length,
  );
  expect(counts).toEqual([1, 3]);
});
