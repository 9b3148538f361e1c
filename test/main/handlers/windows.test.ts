import { expect, test } from 'vitest';
import { fileTokenSchema } from '#shared/ipc/areas/exports';
import { meetingIdSchema } from '#shared/model/id';
import type { WindowsPort } from '../../../main/handlers/dependencies';
import { noFiles } from '../../support/exporting-app';
import { useCases } from '../../support/use-cases';

const june = meetingIdSchema.parse('june');

/** The windows, and what was asked of them. */
function windowsAsked() {
  const asked: unknown[] = [];
  const windows: WindowsPort = {
    here: (where) => void asked.push(['here', where]),
    open: (address) => void asked.push(['open', address]),
    takeMinutes: () => ({ isElsewhere: true, isAnew: false }),
    goToMinutes: (meetingId) => void asked.push(['go', meetingId]),
    hideOthers: () => void asked.push(['hide others']),
    dragOut: (path) => {
      asked.push(['drag', path]);
      return Promise.resolve();
    },
  };
  return { asked, windows };
}

test('a window says where it is, opens others, and goes to the one that has the minutes', async () => {
  const { asked, windows } = windowsAsked();
  const app = await useCases({ windows });
  const where = { address: '/m/june/agenda', partnershipId: null, can: ['due'] };
  await app.get('windows:here', where);
  await app.get('windows:open', { address: '/people?find=cole' });
  expect(await app.get('windows:takeMinutes', { meetingId: june })).toEqual({
    isElsewhere: true,
    isAnew: false,
  });
  await app.get('windows:goToMinutes', { meetingId: june });
  await app.get('windows:hideOthers', {});
  expect(asked).toEqual([
    ['here', where],
    ['open', '/people?find=cole'],
    ['go', june],
    ['hide others'],
  ]);
});

test('a file that was saved is dragged from where it is; no other is', async () => {
  const { asked, windows } = windowsAsked();
  const files = {
    ...noFiles,
    chooseWhereToSave: (name: string) => Promise.resolve(`/home/beth/${name}`),
  };
  const app = await useCases({ windows, files });
  const { partnership } = await app.get('partnerships:createSample', {});
  const saved = await app.get('exports:save', {
    document: 'membership',
    partnershipId: partnership.id,
    on: '2026-06-12',
  });
  await app.get('windows:dragOut', { token: saved!.token });
  expect(asked).toEqual([['drag', `/home/beth/${saved!.fileName}`]]);
  const token = fileTokenSchema.parse('of no file');
  expect((await app.refused('windows:dragOut', { token })).code).toBe('not-found');
});
