import type { KeySystem } from '#shared/text/commands/command-keys';

/** Whose keys the user has. */
export const keySystem: KeySystem = navigator.platform.startsWith('Mac') ? 'mac' : 'other';
