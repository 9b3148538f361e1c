import { describe, expect, test } from 'vitest';
import type { Input } from '#shared/ipc/contract';
import { emptyActionLog } from '#shared/model/action';
import type { PersonId } from '#shared/model/id';
import { meetingIdSchema, minuteVersionIdSchema } from '#shared/model/id';
import { isoDate, isoTime } from '#shared/model/iso-date';
import type { Meeting } from '#shared/model/meeting';
import { emptyRegisters } from '#shared/model/registers';
import { refusalText } from '#shared/text/refusals';
import type { DocumentKind } from '../../../../main/storage/documents/document-kinds';
import { documentKinds, ONLY } from '../../../../main/storage/documents/document-kinds';
import { damageDocument } from '../../../support/damaged-document';
import { aDeclaration, paragraph } from '../../../support/minute-blocks';
import { aGift, aStandingInterest } from '../../../support/register-builders';
import { aMeeting, anAction, anAttendance, anItem } from '../../../support/sample-records';
import { useCases, type UseCases } from '../../../support/use-cases';
import { aBoardOf } from '../../../support/warwickshire-board';

/** One person entered on two partnerships: as Grace Bell for Probation, as G Bell for the Police. */
async function enteredTwice() {
  const app = await useCases();
  const first = await aBoardOf(app, 'warwickshire');
  const bell = await first.seat('Grace Bell', 'Probation');
  const second = await aBoardOf(app, null);
  await second.join('Police Service');
  const twin = await second.seat('G Bell', 'Police Service');
  await app.get('partnerships:saveOffice', second.office(twin));
  return { app, first, second, bell, twin, merging: merging(bell, twin) };
}

const merging = (stays: PersonId, goes: PersonId): Input<'people:previewMerge'> => ({
  kind: 'person',
  stays,
  goes,
});

/** A meeting of the second partnership, with an action, a gift and a kept version of its minutes. */
async function recorded(
  { app, second, bell, twin }: Awaited<ReturnType<typeof enteredTwice>>,
  changes: Partial<Meeting> = {},
): Promise<void> {
  const { partnershipId } = second;
  const item = anItem(1);
  const blocks = [
    paragraph('G Bell spoke.'),
    aDeclaration({ personId: twin, aboutItemId: item.id }),
  ];
  const meeting = aMeeting({
    id: meetingIdSchema.parse('june'),
    partnershipId,
    agenda: [item],
    attendance: [anAttendance(twin), anAttendance(bell, { mark: 'apologies' })],
    minutes: [{ itemId: item.id, blocks }],
    ...changes,
  });
  const version = {
    id: minuteVersionIdSchema.parse('v1'),
    on: isoDate('2026-06-11'),
    at: isoTime('09:00'),
    by: '',
    state: 'with-chair' as const,
    items: [{ itemId: item.id, title: item.title, isClosed: false, blocks }],
    actions: [],
  };
  await app.deps.changes.commit([
    { kind: 'meeting', id: meeting.id, next: meeting },
    {
      kind: 'minute-versions',
      id: meeting.id,
      next: { meetingId: meeting.id, versions: [version] },
    },
    {
      kind: 'action-log',
      id: partnershipId,
      next: { ...emptyActionLog(partnershipId), actions: [anAction(1, { ownerIds: [twin] })] },
    },
    {
      kind: 'registers',
      id: partnershipId,
      next: {
        ...emptyRegisters(partnershipId),
        gifts: [aGift('1', { personId: twin })],
        standingInterests: [aStandingInterest(twin)],
      },
    },
  ]);
}

/** Everything in the store, as text. */
async function everything({ deps }: UseCases): Promise<string> {
  const kinds = Object.keys(documentKinds) as DocumentKind[];
  const all = await Promise.all(kinds.map((kind) => deps.store.readAll(kind)));
  return JSON.stringify(all.map((some) => some.map((one) => JSON.stringify(one)).toSorted()));
}

describe('merging two entries of one person (P18)', () => {
  test('is previewed by partnership, kind and name, and changes nothing', async () => {
    const twice = await enteredTwice();
    await recorded(twice);
    const { app, second, merging: asked } = twice;
    const before = await everything(app);
    const preview = await app.get('people:previewMerge', asked);
    const in2 = { partnershipId: second.partnershipId, partnershipName: 'Safer Anyshire' };
    expect(preview.lines).toEqual([
      { ...in2, kind: 'seats', count: 1, names: ['Police Service'] },
      { ...in2, kind: 'offices', count: 1, names: ['Chair'] },
      { ...in2, kind: 'actions', count: 1, names: ['A-2026-001'] },
      { ...in2, kind: 'interests', count: 1, names: ['Trustee of Anyshire Youth Trust'] },
      { ...in2, kind: 'gifts', count: 1, names: [] },
      { ...in2, kind: 'attendance', count: 1, names: ['2026-06-10'] },
      { ...in2, kind: 'minutes', count: 1, names: ['2026-06-10'] },
      { ...in2, kind: 'minute-versions', count: 1, names: ['2026-06-10'] },
    ]);
    expect(preview.effects).toEqual([
      {
        ...in2,
        what: 'attendance-kept',
        subject: '2026-06-10',
        marks: { kept: 'present', dropped: 'apologies' },
      },
    ]);
    expect(preview.bars).toEqual([]);
    expect(preview.facts.slice(0, 3)).toEqual([
      { fact: 'name', stays: 'Grace Bell', goes: 'G Bell' },
      { fact: 'jobTitle', stays: '', goes: '' },
      { fact: 'organisation', stays: 'Probation', goes: 'Police Service' },
    ]);
    expect(await everything(app)).toBe(before);
  });

  test('leaves no reference to the entry that goes anywhere, and one Undo brings all back', async () => {
    const twice = await enteredTwice();
    await recorded(twice);
    const { app, bell, twin, merging: asked } = twice;
    const before = await everything(app);
    const { undo } = await app.get('people:merge', { ...asked, fromGoing: ['organisation'] });
    const after = await everything(app);
    // An id stands in quotes of its own; the text is JSON within JSON.
    expect(after.includes(String.raw`\"${twin}\"`)).toBe(false);
    expect(before.includes(String.raw`\"${twin}\"`)).toBe(true);
    expect(after.includes('G Bell spoke.')).toBe(true);
    const { person, organisation, holdings } = await app.get('people:open', { personId: bell });
    expect([person.name, organisation]).toEqual(['Grace Bell', 'Police Service']);
    expect(holdings.flatMap(({ parts }) => parts.map((one) => one.organisation))).toEqual([
      'Probation',
      'Police Service',
    ]);
    expect((await app.refused('people:open', { personId: twin })).code).toBe('not-found');
    await app.get('app:undo', { token: undo });
    expect(await everything(app)).toBe(before);
  });

  test('moves ids alone in minutes that are confirmed', async () => {
    const twice = await enteredTwice();
    const cycle = {
      ...aMeeting().cycle,
      minutesConfirmed: { meetingId: null, on: isoDate('2026-06-11'), withCorrections: false },
    };
    await recorded(twice, { cycle, attendance: [anAttendance(twice.twin)] });
    const { app, bell, twin, merging: asked } = twice;
    const meetingId = meetingIdSchema.parse('june');
    const before = (await app.get('meetings:open', { meetingId })).meeting;
    await app.get('people:merge', { ...asked, fromGoing: [] });
    const { meeting } = await app.get('meetings:open', { meetingId });
    expect(meeting).toEqual(JSON.parse(JSON.stringify(before).replaceAll(twin, bell)));
  });

  test.each<[string, (ids: { bell: PersonId; twin: PersonId }) => Partial<Meeting>, string]>([
    [
      'one stood in for the other',
      ({ bell, twin }) => ({
        attendance: [anAttendance(bell), anAttendance(twin, { standsInFor: bell })],
      }),
      'stood-in',
    ],
    [
      'confirmed minutes have them as two',
      () => ({
        cycle: {
          ...aMeeting().cycle,
          minutesConfirmed: { meetingId: null, on: isoDate('2026-06-11'), withCorrections: false },
        },
      }),
      'locked-attendance',
    ],
  ])('is refused with the meeting where %s', async (_, changes, because) => {
    const twice = await enteredTwice();
    await recorded(twice, changes(twice));
    const { app, merging: asked } = twice;
    const before = await everything(app);
    const { bars } = await app.get('people:previewMerge', asked);
    expect(bars.map((bar) => [bar.because, bar.subject])).toEqual([[because, '2026-06-10']]);
    expect(await app.refused('people:merge', { ...asked, fromGoing: [] })).toEqual({
      code: 'entries-not-one',
      details: { because, subject: '2026-06-10' },
    });
    expect(await everything(app)).toBe(before);
  });

  test('is refused with itself, with nobody, and with somebody whose identity was taken out', async () => {
    const { app, bell, twin, merging: asked } = await enteredTwice();
    expect(await app.refused('people:previewMerge', merging(bell, bell))).toEqual({
      code: 'entries-not-one',
      details: { because: 'same-entry' },
    });
    const gone = { ...asked, goes: 'gone' };
    expect((await app.refused('people:previewMerge', gone)).code).toBe('not-found');
    const directory = (await app.deps.store.read('directory', ONLY))!;
    const people = directory.people.map((one) =>
      one.id === twin ? { ...one, anonymisedOn: isoDate('2026-01-01') } : one,
    );
    await app.deps.changes.commit([
      { kind: 'directory', id: ONLY, next: { ...directory, people } },
    ]);
    expect((await app.refused('people:merge', { ...asked, fromGoing: [] })).details).toEqual({
      because: 'anonymised',
    });
  });

  test('stops where a document cannot be opened: it might refer to them too', async () => {
    const { app, first, merging: asked } = await enteredTwice();
    await app.deps.store.close();
    await damageDocument(app.folder, 'partnership', first.partnershipId);
    const again = await useCases({}, app.folder);
    const refusal = await again.refused('people:merge', { ...asked, fromGoing: [] });
    expect([refusal.code, refusal.details?.['because']]).toEqual(['entries-not-one', 'unread']);
    expect(refusalText(refusal)).toContain('cannot be read whole');
    const people = (await again.get('people:list', {})).map(({ name }) => name);
    expect(people).toEqual(['G Bell', 'Grace Bell']);
  });
});

describe('merging two entries of one body (P18)', () => {
  async function bodiesTwice() {
    const app = await useCases();
    const board = await aBoardOf(app, null);
    await board.join('Anyshire Police');
    await board.join('Police, Anyshire');
    const ray = await board.seat('Ann Ray', 'Police, Anyshire');
    const { organisations, partnership } = await board.open();
    const idOf = (name: string) => organisations.find((one) => one.name === name)!.id;
    const asked = {
      kind: 'organisation' as const,
      stays: idOf('Anyshire Police'),
      goes: idOf('Police, Anyshire'),
    };
    return { app, board, ray, asked, partnershipId: partnership.id };
  }

  test('makes one member of two, with the people and the name that was chosen, and is undone', async () => {
    const { app, board, ray, asked, partnershipId } = await bodiesTwice();
    const before = await everything(app);
    const { lines, effects } = await app.get('people:previewMerge', asked);
    expect(lines.map(({ kind, count, names }) => [kind, count, names])).toEqual([
      ['memberships', 1, []],
      ['employer', 1, ['Ann Ray']],
    ]);
    expect(effects.map(({ what }) => what)).toEqual(['one-membership']);
    const { undo } = await app.get('people:merge', { ...asked, fromGoing: ['name'] });
    const { partnership, organisations } = await board.open();
    expect(organisations.map(({ name }) => name)).toEqual(['Police, Anyshire']);
    expect(partnership.members.map((one) => one.organisationId)).toEqual([asked.stays]);
    expect(
      partnership.representatives.map(({ personId, memberId }) => [personId, memberId]),
    ).toEqual([[ray, partnership.members[0]!.id]]);
    const listed = await app.get('people:organisations', {});
    expect(listed).toEqual([
      { id: asked.stays, name: 'Police, Anyshire', people: 1, memberships: 1 },
    ]);
    const opened = await app.get('people:openOrganisation', { organisationId: asked.stays });
    expect(opened.people.map(({ name }) => name)).toEqual(['Ann Ray']);
    expect(opened.memberships).toEqual([
      {
        partnershipId,
        partnershipName: 'Safer Anyshire',
        standing: 'member',
        from: null,
        until: null,
        isCurrent: true,
        people: ['Ann Ray'],
      },
    ]);
    await app.get('app:undo', { token: undo });
    expect(await everything(app)).toBe(before);
  });

  test('keeps the name of the one that stays unless the other is chosen', async () => {
    const { app, board, asked } = await bodiesTwice();
    await app.get('people:merge', { ...asked, fromGoing: [] });
    expect((await board.open()).organisations.map(({ name }) => name)).toEqual(['Anyshire Police']);
  });
});
