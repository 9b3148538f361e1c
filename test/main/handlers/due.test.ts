import { describe, expect, test } from 'vitest';
import { addDays } from '#shared/domain/calendar';
import { plainItem } from '#shared/domain/standing-items';
import type { DueRow } from '#shared/model/due';
import { noFiles } from '../../support/exporting-app';
import { aGroup, aLink } from '../../support/board-builders';
import { fixedClock } from '../../support/fixed-clock';
import { useCases } from '../../support/use-cases';

const secretariat = { name: 'Beth', team: '', email: '', phone: '' };
const inShort = ({ partnershipName, kind, subject, state }: DueRow) =>
  [partnershipName, kind, subject, state].join(', ');

describe('what is due', () => {
  test('over all partnerships, with the names it refers to, the overdue first', async () => {
    const app = await useCases();
    await app.get('partnerships:createSample', {});
    await app.get('partnerships:create', {
      presetId: 'warwickshire',
      name: 'Ours',
      area: '',
      secretariat,
    });
    const { rows, today } = await app.get('due:list', {});
    expect(today).toBe(fixedClock.today());
    expect(rows.map(inShort)).toEqual(
      expect.arrayContaining([
        'Safer Anyshire, step, agenda, soon',
        'Ours, rules-open, , open',
        'Ours, seats-vacant, , open',
        'Ours, report-out, Performance report, open',
      ]),
    );
    const order = ['overdue', 'soon', 'open', 'later'];
    const places = rows.map(({ state }) => order.indexOf(state));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('follows what is recorded: a sending takes its step off the list, Undo puts it back', async () => {
    const app = await useCases();
    const { partnership } = await app.get('partnerships:createSample', {});
    const [coming] = await app.get('meetings:list', { partnershipId: partnership.id });
    const steps = async () => {
      const { rows } = await app.get('due:list', {});
      return rows.filter(({ meetingId }) => meetingId === coming!.id).map(({ subject }) => subject);
    };
    expect(await steps()).toContain('agenda');
    const { undo } = await app.get('cycle:recordDispatch', {
      meetingId: coming!.id,
      id: null,
      what: 'agenda',
      on: fixedClock.today(),
      to: 'Members',
      how: 'e-mail',
      lateReason: '',
    });
    expect(await steps()).not.toContain('agenda');
    await app.get('app:undo', { token: undo });
    expect(await steps()).toContain('agenda');
  });

  test('of a group follows the terms of the partnership it answers to (G8, Safer Essex 5.4)', async () => {
    const app = await useCases();
    const made = async (name: string, presetId: 'safer-essex' | null) =>
      (await app.get('partnerships:create', { presetId, name, area: '', secretariat })).partnership;
    const board = await made('Board', 'safer-essex');
    const group = await made('Theft group', null);
    const link = { ...aLink('parent', 'x'), id: null, partnershipId: board.id, name: board.name };
    await app.get('structure:saveLink', { partnershipId: group.id, link });
    // As one entered before its parent's terms were.
    const { partnership } = await app.get('partnerships:open', { partnershipId: group.id });
    const unended = { ...partnership, group: aGroup({ kind: 'functional', ends: null }) };
    await app.deps.store.write('partnership', group.id, unended);
    const { rows } = await app.get('due:list', {});
    expect(rows.filter(({ kind }) => kind === 'group-without-end')).toMatchObject([
      { partnershipName: 'Theft group', clause: '5.4' },
    ]);
  });

  test('chases the actions of a log that no run of the app has opened yet', async () => {
    const first = await useCases();
    const { partnership } = await first.get('partnerships:createSample', {});
    await first.get('actions:record', {
      partnershipId: partnership.id,
      what: 'Late',
      ownerIds: [],
      due: addDays(fixedClock.today(), -1),
      origin: null,
    });
    await first.deps.store.close();
    const second = await useCases({}, first.folder);
    const { rows } = await second.get('due:list', {});
    const actions = rows.filter(({ kind }) => kind.startsWith('actions-'));
    expect(actions.map(({ kind, count }) => [kind, count])).toEqual(
      expect.arrayContaining([['actions-without-owner', 2]]),
    );
    expect(actions[0]).toMatchObject({ kind: 'actions-overdue', state: 'overdue' });
  });

  test('is saved as a calendar under a name of its own', async () => {
    const written = { name: '', text: '' };
    const app = await useCases({
      files: {
        ...noFiles,
        chooseWhereToSave: (name) => {
          written.name = name;
          return Promise.resolve(`/home/beth/${name}`);
        },
        write: (_, bytes) => {
          written.text = new TextDecoder().decode(bytes);
          return Promise.resolve();
        },
      },
    });
    await app.get('partnerships:createSample', {});
    const saved = await app.get('exports:save', { document: 'due-calendar' });
    expect([saved?.fileName, written.name]).toEqual(Array(2).fill('What is due 2026-06-12.ics'));
    expect(written.text).toContain('SUMMARY:Send the agenda: meeting of 26 June 2026');
  });
});

test('an agenda is offered what the rules call for, until it is on it (N8, T3)', async () => {
  const app = await useCases();
  const made = await app.get('partnerships:create', {
    presetId: 'warwickshire',
    name: 'Ours',
    area: '',
    secretariat,
  });
  const { meeting } = await app.get('meetings:create', {
    partnershipId: made.partnership.id,
    details: {
      date: addDays(fixedClock.today(), 14),
      startTime: '10:00',
      endTime: null,
      place: '',
      joining: '',
      form: 'in-person',
      kind: 'ordinary',
      dateAgreed: true,
      reason: '',
      calledBy: '',
    },
  });
  const meetingId = meeting.id;
  const suggested = async () =>
    (await app.get('meetings:suggestItems', { meetingId })).map(
      ({ reason, clause }) => `${reason} ${clause}`,
    );
  expect(await suggested()).toEqual(
    expect.arrayContaining(['terms-review 10', 'office-vacant null', 'risks 2(p)']),
  );
  await app.get('meetings:saveAgenda', {
    meetingId,
    agenda: [...meeting.agenda, { ...plainItem, id: null, title: 'RISKS and issues' }],
  });
  expect(await suggested()).not.toContain('risks 2(p)');
});
