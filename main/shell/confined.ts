import type { WebPreferences } from 'electron';

/** What every page of the app may do with its computer: nothing. */
export const CONFINED: WebPreferences = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  webviewTag: false,
  spellcheck: false,
  navigateOnDragDrop: false,
};
