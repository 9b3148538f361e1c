import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PersonId } from '#shared/model/id';
import { writeNewUserFile, writeUserFile } from '../../../../main/user-files';
import { noFiles } from '../../../support/exporting-app';
import { temporaryFolder } from '../../../support/temporary-folder';
import { useCases, type UseCases } from '../../../support/use-cases';

/** A user who saves drafts in a folder, or thinks better of it; an action of two owners, a confidential one of one. */
async function chasing(chosen?: string | null) {
  const folder = await temporaryFolder();
  const shown: string[] = [];
  const files = {
    ...noFiles,
    chooseFolder: () => Promise.resolve(chosen === undefined ? folder : chosen),
    write: writeUserFile,
    writeNew: writeNewUserFile,
    showInFolder: (path: string) => void shown.push(path),
  };
  const app = await useCases({ files });
  const { partnership } = await app.get('partnerships:createSample', {});
  const directory = await app.deps.store.read('directory', 'only');
  const [first, second, ...others] = directory!.people;
  const people = [
    { ...first!, name: 'Grace Bell', email: 'bell@anyshire.example' },
    { ...second!, name: 'Omar Reid', email: 'reid@anyshire.example' },
    ...others.map((person) => ({ ...person, email: '' })),
  ];
  await app.deps.store.write('directory', 'only', { ...directory!, people });
  const { id: partnershipId } = partnership;
  const add = async (what: string, ownerIds: PersonId[], isConfidential = false) => {
    const facts = { what, ownerIds, due: '2026-06-01' as const, origin: null, isConfidential };
    const { action } = await app.get('actions:record', { partnershipId, ...facts });
    return action.id;
  };
  const grace = first!.id;
  const omar = second!.id;
  const both = await add('Book the hall', [grace, omar]);
  const secret = await add('Write to the family', [omar], true);
  return { app, folder, shown, partnershipId, grace, omar, both, secret, unreached: others[0]!.id };
}

const mails = async (folder: string) => (await readdir(folder)).toSorted();
const mailIn = async (folder: string, name: string) => readFile(join(folder, name), 'utf8');

const GRACE = 'Grace Bell Safer Anyshire actions to report on 2026-06-12';

test('each owner gets a draft of their own actions, and none of another’s confidential one (A4, M3)', async () => {
  const { app, folder, shown, partnershipId, grace, omar } = await chasing();
  await writeFile(join(folder, `${GRACE}.eml`), 'there before');
  const answer = await app.get('chases:draft', {
    partnershipId,
    scope: 'overdue',
    personIds: [omar, grace],
  });
  const names = answer!.drafts.map(({ fileName }) => fileName);
  expect(await mails(folder)).toEqual([...names, `${GRACE}.eml`].toSorted());
  expect(await mailIn(folder, `${GRACE}.eml`)).toBe('there before');
  const toGrace = await mailIn(folder, `${GRACE} (2).eml`);
  expect(toGrace).toMatch(/^To: Grace Bell <bell@anyshire\.example>\r?$/m);
  expect(toGrace).toContain('Book the hall');
  expect(toGrace).not.toContain('Write to the family');
  const toOmar = await mailIn(
    folder,
    names.find((name) => name.startsWith('Omar'))!,
  );
  expect(toOmar).toContain('Write to the family');
  await app.get('exports:showInFolder', { token: answer!.drafts[0]!.token });
  expect(shown).toEqual([join(folder, names[0]!)]);
});

test('nothing is written where the user thinks better of it, or somebody has no address', async () => {
  const { app, folder, partnershipId, grace } = await chasing(null);
  const asked = { partnershipId, scope: 'open' as const, personIds: [grace] };
  expect(await app.get('chases:draft', asked)).toBeNull();
  expect(await mails(folder)).toEqual([]);
});

test('somebody without an address is refused before any draft is written', async () => {
  const { app, folder, partnershipId, grace, unreached } = await chasing();
  const facts = { what: 'Clean up', ownerIds: [unreached], due: null, origin: null };
  await app.get('actions:record', { partnershipId, ...facts });
  const personIds = [grace, unreached];
  const refusal = await app.refused('chases:draft', { partnershipId, scope: 'open', personIds });
  expect(refusal.code).toBe('invalid-input');
  expect(await mails(folder)).toEqual([]);
});

async function chasedOf(app: UseCases, of: Awaited<ReturnType<typeof chasing>>) {
  const { actions } = await app.get('actions:open', { partnershipId: of.partnershipId });
  return (id: string) => actions.find((action) => action.id === id)?.chased;
}

test('that the drafts were sent is kept with each action, once for a day, and taken back (A4)', async () => {
  const of = await chasing();
  const { app, partnershipId, grace, omar, both, secret } = of;
  await app.get('app:saveSettings', { userName: 'Beth Carter' });
  const chases = [
    { personId: grace, parts: [{ partnershipId, actionIds: [both] }] },
    { personId: omar, parts: [{ partnershipId, actionIds: [both, secret] }] },
  ];
  const sent = { on: '2026-06-12', chases } as const;
  await app.get('chases:record', sent);
  const { undo } = await app.get('chases:record', { ...sent, on: '2026-06-13' });
  await app.get('app:undo', { token: undo });
  await app.get('chases:record', sent);
  const chased = await chasedOf(app, of);
  const by = 'Beth Carter';
  expect(chased(both)).toEqual([
    { on: '2026-06-12', to: 'Grace Bell', by },
    { on: '2026-06-12', to: 'Omar Reid', by },
  ]);
  expect(chased(secret)).toEqual([{ on: '2026-06-12', to: 'Omar Reid', by }]);
});

test('a file under a free name is written whole, and a folder that is gone is refused', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'a.eml'));
  const path = await writeNewUserFile(folder, 'a.eml', new Uint8Array([1]));
  expect(path).toBe(join(folder, 'a (2).eml'));
  await expect(
    writeNewUserFile(join(folder, 'gone'), 'a.eml', new Uint8Array([1])),
  ).rejects.toMatchObject({ refusal: { code: 'write-failed' } });
  expect(await mails(folder)).toEqual(['a (2).eml', 'a.eml']);
});

describe('over all partnerships', () => {
  /** A second partnership, in which Grace and a body own an action each, and nobody a third. */
  async function chasingInTwo() {
    const of = await chasing();
    const { app, grace } = of;
    const { partnership } = await app.get('partnerships:create', {
      name: 'Safer Otherton',
      area: '',
      presetId: null,
      secretariat: { name: 'Ann Lloyd', team: '', email: '', phone: '' },
    });
    const facts = { due: '2026-05-01' as const, origin: null };
    const add = async (what: string, ownerIds: PersonId[]) => {
      const input = { partnershipId: partnership.id, what, ownerIds, ...facts };
      return (await app.get('actions:record', input)).action.id;
    };
    const elsewhere = await add('Move the sign', [grace]);
    await add('Paint the door', []);
    return { ...of, other: partnership.id, elsewhere };
  }

  const overdue = { partnershipId: null, scope: 'overdue' } as const;

  test('each owner is named once, and so is whom no draft reaches (A4, A10)', async () => {
    const { app, grace, omar, partnershipId, other, unreached } = await chasingInTwo();
    await app.get('actions:record', {
      partnershipId: other,
      what: 'Clean up',
      ownerIds: [unreached],
      due: '2026-06-10',
      origin: null,
    });
    const { people, unowned } = await app.get('chases:overview', overdue);
    const mine: PersonId[] = [grace, omar, unreached];
    const known = people.filter(({ personId }) => mine.includes(personId));
    expect(known.map((one) => [one.personId, one.isReached])).toEqual([
      [grace, true],
      [omar, true],
      [unreached, false],
    ]);
    expect(known[0]?.parts).toMatchObject([
      { partnershipId, partnership: 'Safer Anyshire', count: 1 },
      { partnershipId: other, partnership: 'Safer Otherton', references: ['A-2026-001'] },
    ]);
    expect(unowned).toMatchObject([{ partnershipId: other, count: 1 }]);
    const here = await app.get('chases:overview', { ...overdue, partnershipId: other });
    expect(here.people.map((one) => one.personId)).toEqual([grace, unreached]);
  });

  test('one letter has the actions of each partnership under its heading, confidential ones to their owners only', async () => {
    const { app, folder, grace, omar } = await chasingInTwo();
    const answer = await app.get('chases:draft', { ...overdue, personIds: [grace, omar] });
    expect(answer?.drafts.map(({ parts }) => parts.length)).toEqual([2, 1]);
    const [toGrace, toOmar] = await Promise.all(
      answer!.drafts.map(({ fileName }) => mailIn(folder, fileName)),
    );
    expect(toGrace).toContain('Subject: Your actions in 2 partnerships');
    expect(toGrace).toMatch(
      /Safer Anyshire.*Book the hall.*Safer Otherton \(secretariat: Ann Lloyd\).*Move the sign/s,
    );
    expect(toGrace).not.toContain('Write to the family');
    expect(toOmar).toContain('Subject: Safer Anyshire: your actions');
    expect(toOmar).toContain('Write to the family');
  });

  test('the day is recorded in all logs in one step, and taken back in one', async () => {
    const { app, grace, partnershipId, other, both, elsewhere } = await chasingInTwo();
    const parts = [
      { partnershipId, actionIds: [both] },
      { partnershipId: other, actionIds: [elsewhere] },
    ];
    const chases = [{ personId: grace, parts }];
    const first = await app.get('chases:record', { on: '2026-06-11', chases });
    await app.get('app:undo', { token: first.undo });
    const waiting = async () => (await app.get('chases:overview', overdue)).unanswered;
    expect((await waiting()).count).toBe(0);
    await app.get('chases:record', { on: '2026-06-11', chases });
    expect(await waiting()).toMatchObject({
      count: 2,
      first: [
        { partnership: 'Safer Anyshire', actionId: both, on: '2026-06-11', to: ['Grace Bell'] },
        { partnership: 'Safer Otherton', actionId: elsewhere, isConfidential: false },
      ],
    });
    const which = { partnershipId: other, actionId: elsewhere };
    await app.get('actions:addUpdate', { ...which, text: 'Moved.', meetingId: null });
    expect((await waiting()).first.map(({ actionId }) => actionId)).toEqual([both]);
  });

  test('nothing is recorded anywhere where one action is not there', async () => {
    const { app, grace, partnershipId, other, both } = await chasingInTwo();
    const parts = [
      { partnershipId, actionIds: [both] },
      { partnershipId: other, actionIds: [both] },
    ];
    const sent = { on: '2026-06-11', chases: [{ personId: grace, parts }] };
    expect((await app.refused('chases:record', sent)).code).toBe('not-found');
    expect((await app.get('chases:overview', overdue)).unanswered.count).toBe(0);
  });
});
