import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { channels, inputSchema } from '#shared/ipc/contract';
import { refusalCodeSchema } from '#shared/ipc/result';
import { refusalText } from '#shared/text/refusals';

describe.each(channels)('%s', (channel) => {
  const input = inputSchema(channel);

  test('takes no key that is not in the contract', () => {
    const issues = input.safeParse({ unexpected: 1 }).error?.issues ?? [];
    const codes = issues.map(({ code }) => code);
    expect(codes.some((code) => code === 'unrecognized_keys' || code === 'invalid_union')).toBe(
      true,
    );
  });

  test('never lets a message reach an object’s prototype, and never throws', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (message) => {
        input.safeParse(message);
        input.safeParse(JSON.parse('{"__proto__":{"polluted":true}}'));
        expect('polluted' in {}).toBe(false);
      }),
      { numRuns: 50 },
    );
  });
});

test('channels are named by area, so that each has its handler file', () => {
  expect(new Set(channels.map((channel) => channel.split(':')[0]))).toEqual(
    new Set([
      'app',
      'allActions',
      'actionImport',
      'directoryImport',
      'directoryExport',
      'partnerships',
      'houseStyle',
      'packs',
      'chases',
      'meetings',
      'agenda',
      'linked',
      'minutes',
      'circulation',
      'cycle',
      'record',
      'minuteBook',
      'partnershipFile',
      'due',
      'overview',
      'retention',
      'people',
      'presence',
      'terms',
      'actions',
      'registers',
      'registerLists',
      'forwardPlan',
      'risks',
      'trackers',
      'papers',
      'distribution',
      'exports',
      'store',
      'structure',
      'versions',
      'windows',
      'writing',
      'backups',
      'search',
      'work',
    ]),
  );
});

test('every refusal has words that say something', () => {
  const sentences = refusalCodeSchema.options.map((code) => refusalText({ code }));
  expect(new Set(sentences).size).toBe(sentences.length);
  expect(Math.min(...sentences.map((text) => text.length))).toBeGreaterThan(30);
});
