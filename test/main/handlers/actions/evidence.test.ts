import { expect, test } from 'vitest';
import { useCases } from '../../../support/use-cases';

const bytes = new TextEncoder().encode('signed');

async function withAction(
  chosen: { name: string; bytes: Uint8Array } | null,
  saved: unknown[] = [],
) {
  const app = await useCases({
    files: {
      chooseFile: () => Promise.resolve(chosen),
      takeGiven: () => Promise.resolve(null),
      chooseFolder: () => Promise.resolve(null),
      chooseWhereToSave: (name) => Promise.resolve(`/out/${name}`),
      write: (path, content) => {
        saved.push([path, new TextDecoder().decode(content)]);
        return Promise.resolve();
      },
      writeNew: (into, name) => Promise.resolve(`${into}/${name}`),
      showInFolder: () => {},
    },
  });
  const { partnership } = await app.get('partnerships:createSample', {});
  const { actions } = await app.get('actions:open', { partnershipId: partnership.id });
  return { app, which: { partnershipId: partnership.id, actionId: actions[0]!.id } };
}

test('words or a link show that an action was done, and are taken off again', async () => {
  const { app, which } = await withAction(null);
  const words = { ...which, text: 'Folder 12', withFile: false };
  const kept = await app.get('actions:addEvidence', words);
  expect(kept?.action.evidence).toMatchObject([
    { text: 'Folder 12', on: '2026-06-12', file: null },
  ]);
  const evidenceId = kept!.action.evidence[0]!.id;
  const refused = await app.refused('actions:saveEvidence', { ...which, evidenceId });
  expect(refused.code).toBe('not-found');
  const { action } = await app.get('actions:removeEvidence', { ...which, evidenceId });
  expect(action.evidence).toEqual([]);
});

test('a file is kept with the data under its own name, and saved out again as it was', async () => {
  const saved: unknown[] = [];
  const { app, which } = await withAction({ name: 'Minute.pdf', bytes }, saved);
  const kept = await app.get('actions:addEvidence', { ...which, text: '', withFile: true });
  expect(kept?.action.evidence).toMatchObject([{ text: 'Minute.pdf', file: { bytes: 6 } }]);
  const evidenceId = kept!.action.evidence[0]!.id;
  await app.get('actions:saveEvidence', { ...which, evidenceId });
  expect(saved).toEqual([['/out/Minute.pdf', 'signed']]);
});

test('nothing is kept where no file was chosen, or nothing was said', async () => {
  const { app, which } = await withAction(null);
  expect(await app.get('actions:addEvidence', { ...which, text: 'x', withFile: true })).toBeNull();
  const nothing = { ...which, text: '', withFile: false } as const;
  expect((await app.refused('actions:addEvidence', nothing)).code).toBe('invalid-input');
});
