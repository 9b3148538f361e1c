import { expect, test } from 'vitest';
import { confined } from '../../../main/shell/confined';

const ALWAYS = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  spellcheck: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
};

test('R12: a page of the installed app has nothing of Node, no guests and no tools of developers', () => {
  expect(confined(true)).toEqual({ ...ALWAYS, devTools: false });
});

test('while developing, only those tools are there', () => {
  expect(confined(false)).toEqual({ ...ALWAYS, devTools: true });
});
