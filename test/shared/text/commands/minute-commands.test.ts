import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { minuteCommands } from '#shared/text/commands/minute-commands';

const help = readFileSync('renderer/help/keyboard.md', 'utf8');

test.each(Object.values(minuteCommands))(
  '$keys of "$label" is explained in the Help',
  ({ keys }) => {
    expect(help).toContain(`**${keys}**`);
  },
);
