import { expect, test } from 'vitest';
import { distributionListIdSchema } from '#shared/model/id';
import type { Paper } from '#shared/model/paper';
import { emptyRegisters } from '#shared/model/registers';
import { sha256Schema } from '#shared/model/stored-file';
import { noFiles } from '../../support/exporting-app';
import { aPaper } from '../../support/tracker-builders';
import { useCases } from '../../support/use-cases';

/** A user who saves a draft for a list of one, and what was written. */
async function drafting(answer: string | null) {
  const written: string[] = [];
  const app = await useCases({
    files: {
      ...noFiles,
      chooseWhereToSave: () => Promise.resolve(answer),
      write: (_, bytes) => {
        written.push(Buffer.from(bytes).toString('latin1'));
        return Promise.resolve();
      },
    },
    render: () => Promise.resolve(new Uint8Array([80, 75])),
  });
  const { partnership } = await app.get('partnerships:createSample', {});
  const meetings = await app.get('meetings:list', { partnershipId: partnership.id });
  const meetingId = meetings[0]!.id;
  const listId = distributionListIdSchema.parse('board');
  const directory = await app.deps.store.read('directory', 'only');
  const [person] = directory!.people;
  await app.deps.store.write('directory', 'only', {
    ...directory!,
    people: [{ ...person!, name: 'Siân', email: 'sian@anyshire.example' }],
  });
  await app.deps.store.write('partnership', partnership.id, {
    ...partnership,
    distributionLists: [
      {
        id: listId,
        name: 'Board',
        groups: [],
        documents: [],
        personIds: [person!.id],
        others: '',
        seesConfidential: false,
      },
    ],
  });
  const request = {
    meetingId,
    what: 'minutes',
    listId,
    subject: 'Minutes',
    body: 'Hello',
  } as const;
  return { app, written, request };
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
