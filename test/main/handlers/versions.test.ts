import { meetingDetailsSchema } from '#shared/model/meeting';
import { describe, expect, test } from 'vitest';
import { nodeFileSystem } from '../../../main/storage/disk/file-system';
import { createDocumentStore } from '../../../main/storage/document-store';
import { fixedClock } from '../../support/fixed-clock';
import { sentAnew } from '../../support/sent-as';
import { useCases, type UseCases } from '../../support/use-cases';

const paragraph = (text: string) => ({
  type: 'paragraph' as const,
  isConfidential: false,
  text,
});

/** A meeting of the sample that two computers took minutes of at once, opened by a third. */
async function aForkedMeeting(): Promise<{ app: UseCases; id: string; itemId: string }> {
  const first = await useCases();
  const { partnership } = await first.get('partnerships:createSample', {});
  const [summary] = await first.get('meetings:list', { partnershipId: partnership.id });
  const second = await useCases({}, first.folder);
  const { meeting } = await second.get('meetings:open', { meetingId: summary!.id });
  const { id: itemId } = meeting.agenda[0]!;
  for (const [app, text] of [
    [first, 'Written here.'],
    [second, 'Written there.'],
  ] as const) {
    const blocks = [paragraph('Both wrote this.'), paragraph(text)];
    await app.get('minutes:save', { meetingId: meeting.id, itemId, blocks, by: sentAnew() });
    await app.get('meetings:saveDetails', {
      meetingId: meeting.id,
      details: { ...meetingDetailsSchema.strip().parse(meeting), place: text },
    });
  }
  return { app: await useCases({}, first.folder), id: meeting.id, itemId };
}

const opened = (app: UseCases, id: string) => app.get('meetings:open', { meetingId: id });

describe('two versions of a meeting', () => {
  test('are shown part by part, in words', async () => {
    const { app, id, itemId } = await aForkedMeeting();
    const view = await app.get('versions:open', { documentKind: 'meeting', id });
    expect(view.writtenAt).toHaveLength(2);
    const [place, minute, ...others] = view.parts;
    expect(others).toEqual([]);
    expect(place).toMatchObject({ key: 'place', title: 'Place', canTakeBoth: false });
    expect(place?.texts.toSorted()).toEqual(['Written here.', 'Written there.']);
    expect(minute).toMatchObject({ key: 'minutes', id: itemId, canTakeBoth: true });
    expect(minute?.title).toMatch(/^Minute: 1\. /);
    expect(minute?.texts.toSorted()).toEqual([
      expect.stringContaining('Both wrote this.\nWritten here.'),
      expect.stringContaining('Both wrote this.\nWritten there.'),
    ]);
    expect((await app.get('app:status', {})).problems).toMatchObject([{ kind: 'forked', id }]);
  });

  test('are made one as chosen, and stay one', async () => {
    const { app, id, itemId } = await aForkedMeeting();
    await app.get('versions:merge', {
      documentKind: 'meeting',
      id,
      choices: [
        { key: 'place', id: null, take: 1 },
        { key: 'minutes', id: itemId, take: 'both' },
      ],
    });
    const again = await useCases({}, app.folder);
    for (const one of [app, again]) {
      const { meeting } = await opened(one, id);
      const minute = meeting.minutes.find((entry) => entry.itemId === itemId);
      const texts = minute?.blocks.map((block) => (block.type === 'paragraph' ? block.text : ''));
      expect(texts?.[0]).toBe('Both wrote this.');
      expect(texts?.slice(1).toSorted()).toEqual(['Written here.', 'Written there.']);
      expect((await one.get('app:status', {})).problems).toEqual([]);
    }
  });
});

test('a document that has one version is shown as such', async () => {
  const app = await useCases();
  const { partnership } = await app.get('partnerships:createSample', {});
  const view = await app.get('versions:open', { documentKind: 'partnership', id: partnership.id });
  expect(view).toMatchObject({ name: partnership.name, parts: [] });
});

test('names that two computers added are both there after merging, without being asked', async () => {
  const first = await useCases();
  await first.get('partnerships:createSample', {});
  const second = await useCases({}, first.folder);
  await second.get('partnerships:list', {});
  await second.deps.store.read('directory', 'only');
  const person = { jobTitle: '', organisationName: '' };
  await first.get('partnerships:addPerson', { ...person, name: 'Alex Here' });
  await second.get('partnerships:addPerson', { ...person, name: 'Sam There' });
  const app = await useCases({}, first.folder);
  const { parts } = await app.get('versions:open', { documentKind: 'directory', id: 'only' });
  expect(parts.map(({ title }) => title).toSorted()).toEqual([
    'Person: Alex Here',
    'Person: Sam There',
  ]);
  await app.get('versions:merge', { documentKind: 'directory', id: 'only', choices: [] });
  const store = createDocumentStore({ fs: nodeFileSystem, folder: app.folder, clock: fixedClock });
  const names = (await store.read('directory', 'only'))?.people.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Alex Here', 'Sam There']));
});
