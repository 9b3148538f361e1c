import { expect, test } from 'vitest';
import { firstQuestion } from '#shared/domain/actions/finding';
import { prepareLists } from '../../main/prepare-lists';
import { nodeFileSystem, type FileSystem } from '../../main/storage/disk/file-system';
import { useCases } from '../support/use-cases';

test('lists prepared before anybody asks are answered without reading a document', async () => {
  const read: string[] = [];
  const readFile: FileSystem['readFile'] = (path) => {
    read.push(path);
    return nodeFileSystem.readFile(path);
  };
  const before = await useCases();
  const secretariat = { name: '', team: '', email: '', phone: '' };
  const details = { name: 'Safer Anyshire', area: '', presetId: null, secretariat };
  const { partnership } = await before.get('partnerships:create', details);
  const partnershipId = partnership.id;
  const action = { what: 'Publish the plan', due: null, ownerIds: [], origin: null };
  await before.get('actions:record', { partnershipId, ...action });
  await before.deps.store.close();
  const app = await useCases({ fs: { ...nodeFileSystem, readFile } }, before.folder);

  await prepareLists(app.catalogue);
  expect(read.filter((path) => path.includes('action-logs'))).not.toEqual([]);
  read.length = 0;
  const found = await app.get('allActions:find', {
    partnershipId: null,
    question: firstQuestion,
    due: null,
    grouping: 'none',
    offset: 0,
    limit: 100,
  });
  expect(found.total).toBe(1);
  expect(read).toEqual([]);
});
