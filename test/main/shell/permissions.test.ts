import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { denyPermissions, type Asked } from '../../../main/shell/permissions';
import { recordFault } from '../../faults/fault-table';

const typings = join(import.meta.dirname, '..', '..', '..', 'node_modules/electron/electron.d.ts');

/** Every name of a permission that this Electron knows, from its own typings. */
function namesAskedBy(handler: string): string[] {
  const text = readFileSync(typings, 'utf8');
  const line =
    text.split('\n').find((one) => one.trim().startsWith(`${handler}(handler: ((`)) ?? '';
  return [...line.matchAll(/'([\w-]+)'/g)].map(([, name = '']) => name);
}

type Answers = {
  request(name: string): boolean;
  check(name: string): boolean;
  device(name: string): boolean;
  screen(): object;
};

/** A session that remembers what it was told to answer. */
function answersOf(deny: (session: Asked) => void): Answers {
  const told: Record<string, (...args: unknown[]) => unknown> = {};
  const keep =
    (name: string) =>
    (handler: unknown): void => {
      told[name] = handler as (...args: unknown[]) => unknown;
    };
  deny({
    setPermissionRequestHandler: keep('request'),
    setPermissionCheckHandler: keep('check'),
    setDevicePermissionHandler: keep('device'),
    setDisplayMediaRequestHandler: keep('screen'),
  });
  return {
    request: (name) => {
      let granted = true;
      told['request']?.(null, name, (answer: boolean) => (granted = answer), {});
      return granted;
    },
    check: (name) => told['check']?.(null, name, 'app://minute-book', {}) !== false,
    device: (deviceType) =>
      told['device']?.({ deviceType, origin: 'app://minute-book', device: {} }) !== false,
    screen: () => {
      let streams: object = { video: 'a screen' };
      told['screen']?.({}, (answer: object) => (streams = answer));
      return streams;
    },
  };
}

describe('R12: what a page asks of the computer', () => {
  const requests = namesAskedBy('setPermissionRequestHandler');
  const checks = namesAskedBy('setPermissionCheckHandler');

  test('has all the names that Electron gives it', () => {
    expect(requests).toEqual(expect.arrayContaining(['geolocation', 'media', 'openExternal']));
    expect(requests.length).toBeGreaterThan(30);
    expect(checks.length).toBeGreaterThan(30);
  });

  test('is denied, whatever it is called', () => {
    const answers = answersOf(denyPermissions);
    const devices = ['hid', 'serial', 'usb'];
    const granted = [
      ...requests.filter((name) => answers.request(name)),
      ...checks.filter((name) => answers.check(name)),
      ...devices.filter((name) => answers.device(name)),
    ];
    recordFault({
      fault: 'R12',
      what: 'permissions asked for, by every name there is',
      trials: requests.length + checks.length + devices.length,
      lost: granted.length,
    });
    expect(granted).toEqual([]);
    expect(answers.screen()).toEqual({});
  });

  test('is seen to be granted by a session that is told nothing (control)', () => {
    const answers = answersOf(() => undefined);
    expect(requests.filter((name) => answers.request(name))).toEqual(requests);
    expect(checks.filter((name) => answers.check(name))).toEqual(checks);
  });
});
