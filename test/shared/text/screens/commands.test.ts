import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { minuteCommands, paletteText } from '#shared/text/screens/commands';

const help = readFileSync('renderer/help/keyboard.md', 'utf8');
const all = [...Object.values(minuteCommands), { label: paletteText.open, keys: paletteText.keys }];

describe('the keys of commands', () => {
  test.each(all)('$keys of "$label" is in the Help', ({ keys }) => {
    expect(help).toContain(`**${keys}**`);
  });

  test('are given to one command each', () => {
    const keys = all.map((one) => one.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
