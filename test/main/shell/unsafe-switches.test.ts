import { describe, expect, test } from 'vitest';
import { refusedStart } from '#shared/text/refused-start';
import { UNSAFE_SWITCHES, unsafeSwitchIn } from '../../../main/shell/unsafe-switches';

describe('R12: a start with a switch', () => {
  test.each(UNSAFE_SWITCHES)('--%s is seen', (name) => {
    expect(unsafeSwitchIn((one) => one === name)).toBe(name);
  });

  test.each([
    'user-data-dir',
    'lang',
    'force-device-scale-factor',
    'disable-gpu',
    'ozone-platform',
  ])('--%s is nobody’s danger', (name) => {
    expect(unsafeSwitchIn((one) => one === name)).toBeNull();
  });

  test('that is refused is told which one it was, and what to do', () => {
    expect(refusedStart('proxy-server')).toMatch(
      /^Minute Book does not start with --proxy-server: .*\. Start it without this switch\.$/,
    );
  });
});
