import { describe, expect, test } from 'vitest';
import { newSettings } from '#shared/domain/new-records';
import { channels, handlerOf } from '#shared/ipc/contract';
import type { PartnershipView } from '#shared/ipc/views';
import type { PartnershipId } from '#shared/model/id';
import { createHandlers } from '../../../main/handlers';
import { damageDocument } from '../../support/damaged-document';
import { failingFileSystem } from '../../support/failing-file-system';
import { useCases, type UseCases } from '../../support/use-cases';

type Faults = Parameters<typeof failingFileSystem>[0];

const secretariat = { name: '', team: '', email: '', phone: '' };

async function aBoard(app: UseCases): Promise<PartnershipView> {
  return app.get('partnerships:create', { presetId: null, name: 'Ours', area: '', secretariat });
}

/** A data folder that holds the sample, with no app open on it. */
async function aSample(): Promise<{ folder: string; partnershipId: PartnershipId }> {
  const app = await useCases();
  const { partnership } = await app.get('partnerships:createSample', {});
  return { folder: app.folder, partnershipId: partnership.id };
}

test('while the data folder cannot be used, everything is refused but to say so and to choose another', async () => {
  const unusable = { code: 'not-a-store' } as const;
  const app = await useCases({ unusable });
  const handlers = createHandlers(app.deps);
  const answers = await Promise.all(
    channels.map(async (channel) => {
      const ask = handlerOf(handlers, channel);
      return [channel, (await ask({ name: '', stack: '' })).ok] as const;
    }),
  );
  const answered = answers.filter(([, isAnswered]) => isAnswered).map(([channel]) => channel);
  expect(answered).toEqual([
    'app:status',
    'app:logFailure',
    'store:chooseFolder',
    'windows:here',
    'windows:open',
    'windows:hideOthers',
  ]);
  expect((await app.get('app:status', {})).unusable).toEqual(unusable);
  expect(await app.refused('app:saveSettings', { colourScheme: 'dark' })).toEqual(unusable);
});

test('settings are kept, and the screen is told of changes to records', async () => {
  const app = await useCases();
  await app.get('app:saveSettings', { colourScheme: 'dark' });
  const again = await useCases({}, app.folder);
  expect((await again.get('app:status', {})).settings.colourScheme).toBe('dark');
  await aBoard(again);
  expect(again.changes()).toBe(1);
});

describe('settings that cannot be written or read', () => {
  test.each([
    ['the disk is full', [{ call: 'open', path: /settings/, code: 'ENOSPC' }]],
    ['their file cannot be read', [{ call: 'readFile', path: /settings/, code: 'EIO' }]],
  ] as [string, Faults][])('do not keep a partnership from being opened: %s', async (_, faults) => {
    const app = await useCases({ fs: failingFileSystem(faults) });
    const { partnership } = await aBoard(app);
    const view = await app.get('partnerships:open', { partnershipId: partnership.id });
    expect(view.partnership).toEqual(partnership);
    expect((await app.get('app:status', {})).settings).toEqual({
      ...newSettings,
      lastPartnershipId: null,
    });
  });
});

describe('records that are damaged', () => {
  test('names that cannot be read are not begun anew: what would use them is refused, again and again', async () => {
    const { folder, partnershipId } = await aSample();
    await damageDocument(folder, 'directory', 'only');
    const app = await useCases({}, folder);
    for (const channel of ['partnerships:open', 'partnerships:open'] as const) {
      const refusal = await app.refused(channel, { partnershipId });
      expect(refusal).toEqual({
        code: 'document-damaged',
        details: { document: 'directory/only' },
      });
    }
    const person = { name: 'Sam', jobTitle: '', organisationName: '' };
    expect((await app.refused('partnerships:addPerson', person)).code).toBe('document-damaged');
    expect((await app.get('app:status', {})).problems).toMatchObject([{ kind: 'damaged' }]);
    expect(await app.get('partnerships:list', {})).toHaveLength(1);
  });

  test('an action log that cannot be read gives no number twice', async () => {
    const { folder, partnershipId } = await aSample();
    const putBack = await damageDocument(folder, 'action-log', partnershipId);
    const action = {
      partnershipId,
      what: 'Write.',
      ownerIds: [],
      due: null,
      origin: null,
    };
    const app = await useCases({}, folder);
    expect((await app.refused('actions:record', action)).code).toBe('document-damaged');
    const next = await useCases({}, folder);
    expect((await next.refused('actions:record', action)).code).toBe('document-damaged');
    await putBack();
    const recorded = await next.get('actions:record', action);
    expect(recorded.action.reference).toBe('A-2026-004');
    expect((await next.get('app:status', {})).problems).toEqual([]);
  });
});
