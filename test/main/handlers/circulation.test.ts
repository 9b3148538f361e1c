import { expect, test } from 'vitest';
import { fileTokenSchema } from '#shared/ipc/areas/exports';
import { distributionListIdSchema } from '#shared/model/id';
import type { Paper } from '#shared/model/paper';
import { emptyRegisters } from '#shared/model/registers';
import { sha256Schema } from '#shared/model/stored-file';
import { deferred } from '../../support/deferred';
import { noFiles } from '../../support/exporting-app';
import type { PaperMaker } from '../../../main/handlers/dependencies';
import { aDistributionList, aPaper, trackerIds } from '../../support/tracker-builders';
import { useCases } from '../../support/use-cases';

const aWord: PaperMaker = () => Promise.resolve(new Uint8Array([80, 75]));

/** A user who saves a draft for a list of one, what was written and what was shown in its folder. */
async function drafting(answer: string | null, render = aWord) {
  const written: string[] = [];
  const shown: string[] = [];
  const app = await useCases({
    files: {
      ...noFiles,
      chooseWhereToSave: () => Promise.resolve(answer),
      write: (_, bytes) => {
        written.push(Buffer.from(bytes).toString('latin1'));
        return Promise.resolve();
      },
      showInFolder: (path) => void shown.push(path),
    },
    render,
  });
  const { partnership } = await app.get('partnerships:createSample', {});
  const meetings = await app.get('meetings:list', { partnershipId: partnership.id });
  const meetingId = meetings[0]!.id;
  const listId = distributionListIdSchema.parse('board');
  const directory = await app.deps.store.read('directory', 'only');
  const [person, other] = directory!.people;
  await app.deps.store.write('directory', 'only', {
    ...directory!,
    people: [
      { ...person!, name: 'Siân', email: 'sian@anyshire.example' },
      { ...other!, name: 'Grace Bell', email: 'bell@anyshire.example' },
    ],
  });
  await app.deps.store.write('partnership', partnership.id, {
    ...partnership,
    distributionLists: [
      aDistributionList('board', { id: listId, personIds: [person!.id] }),
      aDistributionList('clerks', { personIds: [person!.id, other!.id] }),
    ],
  });
  const request = {
    meetingId,
    what: 'minutes',
    listId,
    ccListId: null,
    withInvitation: false,
    subject: 'Minutes',
    body: 'Hello',
  } as const;
  return { app, written, shown, request };
}

test('a draft holds the very files, which are kept, and is addressed as chosen (N7, X3)', async () => {
  const { app, written, request } = await drafting('/home/beth/Minutes.eml');
  const drafted = await app.get('circulation:draft', { ...request, addressing: 'bcc' });
  expect(drafted).toMatchObject({
    fileName: 'Minutes.eml',
    recipients: [{ name: 'Siân', email: 'sian@anyshire.example' }],
  });
  expect(drafted?.files[0]?.name).toContain('minutes (circulated)');
  const kept = await app.deps.storedFiles.read(drafted!.files[0]!.sha256);
  expect([...(kept ?? [])]).toEqual([80, 75]);
  expect(written[0]).toMatch(/^Bcc: .*<sian@anyshire\.example>/m);
  expect(written[0]).not.toMatch(/^To:/m);
  await app.get('app:saveSettings', { userName: 'Beth Carter' });
  const { view } = await app.get('cycle:recordDispatch', {
    meetingId: request.meetingId,
    id: null,
    what: 'minutes',
    on: '2026-06-12',
    to: 'Board',
    how: 'E-mail',
    lateReason: '',
    recipients: drafted!.recipients,
    files: drafted!.files,
  });
  const { recipients, files } = drafted!;
  expect(view.meeting.cycle.sent.at(-1)).toMatchObject({ by: 'Beth Carter', recipients, files });
});

test('a draft brings the minutes in each language in which they are made', async () => {
  const { app, request } = await drafting('/home/beth/Minutes.eml');
  const { partnershipId } = (await app.get('meetings:open', { meetingId: request.meetingId }))
    .meeting;
  const languages = { languages: 'both', nameWelsh: '' } as const;
  await app.get('houseStyle:saveLanguages', { partnershipId, ...languages });
  const drafted = await app.get('circulation:draft', { ...request, addressing: 'to' });
  expect(drafted?.files.map(({ name }) => name)).toEqual([
    expect.stringContaining('minutes (circulated) (English)'),
    expect.stringContaining('minutes (circulated) (Cymraeg)'),
  ]);
});

test('nothing is made where the user thinks better of it', async () => {
  const { app, written, request } = await drafting(null);
  expect(await app.get('circulation:draft', { ...request, addressing: 'to' })).toBeNull();
  expect(written).toEqual([]);
});

test('a list that is not there is refused', async () => {
  const { app, request } = await drafting('/home/beth/Minutes.eml');
  const listId = distributionListIdSchema.parse('gone');
  const refusal = await app.refused('circulation:draft', { ...request, listId, addressing: 'to' });
  expect(refusal.code).toBe('not-found');
});

test('papers bring the agenda and the files of its items, and refuse to go without one (X1)', async () => {
  const { app, written, request } = await drafting('/home/beth/Papers.eml');
  const { meeting } = await app.get('meetings:open', { meetingId: request.meetingId });
  const kept = await app.deps.storedFiles.keep(new Uint8Array([1, 2, 3]));
  const gone = { sha256: sha256Schema.parse('b'.repeat(64)), bytes: 1 };
  const [item] = meeting.agenda;
  const plan = aPaper('plan', undefined, { file: { ...kept, name: 'Plan.pdf' } });
  const follows = aPaper('follows');
  const lost = aPaper('lost', undefined, { file: { ...gone, name: 'Lost.pdf' } });
  const bring = async (...papers: Paper[]): Promise<void> => {
    const { partnershipId, id } = meeting;
    await app.deps.store.write('registers', partnershipId, {
      ...emptyRegisters(partnershipId),
      papers,
    });
    const agenda = [{ ...item!, paperIds: papers.map((paper) => paper.id), isClosed: false }];
    await app.deps.store.write('meeting', id, { ...meeting, agenda });
  };
  const asked = { ...request, what: 'papers', addressing: 'to' } as const;
  await bring(plan, follows);
  const drafted = await app.get('circulation:draft', asked);
  expect(drafted?.files.map(({ name }) => name)).toEqual([
    expect.stringContaining(' agenda '),
    'Plan.pdf',
  ]);
  expect(written[0]).toContain('Plan.pdf');
  await bring(plan, lost);
  const refusal = await app.refused('circulation:draft', asked);
  expect(refusal).toEqual({ code: 'file-missing', details: { name: 'Lost.pdf' } });
  expect(written).toHaveLength(1);
});

const clerks = trackerIds.list('clerks');

test('a second list is copied in, and nobody is addressed twice (X3)', async () => {
  const { app, written, request } = await drafting('/home/beth/Minutes.eml');
  const asked = { ...request, addressing: 'bcc', ccListId: clerks } as const;
  const drafted = await app.get('circulation:draft', asked);
  expect(drafted?.recipients.map(({ name }) => name)).toEqual(['Siân', 'Grace Bell']);
  expect(written[0]).toMatch(/^Cc: Grace Bell <bell@anyshire\.example>\r?$/m);
  expect(written[0]).toMatch(/^Bcc: .*<sian@anyshire\.example>\r?$/m);
});

test.each([
  [false, 'circulated'],
  [true, 'complete'],
])(
  'a list and its copy are given what both may see; the copy all: %s (M3, X3)',
  async (sees, version) => {
    const { app, request } = await drafting('/home/beth/Minutes.eml');
    const { meeting } = await app.get('meetings:open', { meetingId: request.meetingId });
    const partnership = await app.deps.store.read('partnership', meeting.partnershipId);
    const distributionLists = partnership!.distributionLists.map((list) => ({
      ...list,
      seesConfidential: list.id === clerks ? sees : true,
    }));
    await app.deps.store.write('partnership', partnership!.id, {
      ...partnership!,
      distributionLists,
    });
    const asked = { ...request, addressing: 'to', ccListId: clerks } as const;
    const drafted = await app.get('circulation:draft', asked);
    expect(drafted?.files.map(({ name }) => name)).toEqual([
      expect.stringContaining(`(${version})`),
    ]);
  },
);

test('a draft that was written is shown in its folder, and nothing else is', async () => {
  const { app, shown, request } = await drafting('/home/beth/Minutes.eml');
  const drafted = await app.get('circulation:draft', { ...request, addressing: 'to' });
  await app.get('exports:showInFolder', { token: drafted!.token });
  expect(shown).toEqual(['/home/beth/Minutes.eml']);
  const token = fileTokenSchema.parse('/etc/passwd');
  expect(await app.refused('exports:showInFolder', { token })).toMatchObject({ code: 'not-found' });
  expect(shown).toHaveLength(1);
});

test('a draft that is cancelled while its files are made is not written', async () => {
  const begun = deferred<void>();
  const { app, written, request } = await drafting('/home/beth/Minutes.eml', (_, signal) => {
    begun.resolve();
    return new Promise((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(new Error('stopped')));
    });
  });
  const asked = { ...request, addressing: 'to' } as const;
  const drafted = app.get('circulation:draft', asked);
  await begun.promise;
  await app.get('circulation:cancelDraft', asked);
  expect(await drafted).toBeNull();
  expect(written).toEqual([]);
});

test('a file that went out without a draft is kept as a draft keeps it (N7)', async () => {
  const chosen = { name: 'Minutes.pdf', bytes: new Uint8Array([37, 80, 68, 70]) };
  const app = await useCases({ files: { ...noFiles, chooseFile: () => Promise.resolve(chosen) } });
  const kept = await app.get('circulation:addFile', {});
  expect(kept).toMatchObject({ name: 'Minutes.pdf', bytes: 4 });
  expect([...((await app.deps.storedFiles.read(kept!.sha256)) ?? [])]).toEqual([...chosen.bytes]);
});

test('no file is added where the user thinks better of it', async () => {
  const app = await useCases();
  expect(await app.get('circulation:addFile', {})).toBeNull();
});

test('the meeting is attached as an appointment where that is wanted (N7)', async () => {
  const { app, written, request } = await drafting('/home/beth/Notice.eml');
  const asked = { ...request, what: 'notice', addressing: 'to', withInvitation: true } as const;
  const drafted = await app.get('circulation:draft', asked);
  expect(drafted?.files.map(({ name }) => name)).toEqual([
    expect.stringMatching(/^Safer Anyshire invitation .*\.ics$/),
  ]);
  expect(written[0]).toContain('Content-Type: text/calendar');
  const kept = await app.deps.storedFiles.read(drafted!.files[0]!.sha256);
  expect(Buffer.from(kept!).toString()).toContain('METHOD:PUBLISH');
});

test('a meeting is saved as an appointment (N7)', async () => {
  const { app, written, request } = await drafting('/home/beth/Meeting.ics');
  const { meetingId } = request;
  await app.get('exports:save', { document: 'meeting-invitation', meetingId });
  expect(written[0]).toContain(`UID:${meetingId}@minute-book`);
});
