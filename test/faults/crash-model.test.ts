import * as fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { Fault } from '../support/planned-faults';
import { isLongRun, recordFault } from './fault-table';
import { scriptedWorkloads } from './scripted-workloads';
import { verdictOn, type Act } from './workload';

const RUNS = isLongRun ? 10_000 : 300;

const aDocument = fc.nat(1);

const anAct: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({
      do: fc.constant('write' as const),
      doc: aDocument,
      letters: fc.oneof(
        { weight: 16, arbitrary: fc.nat(40) },
        { weight: 3, arbitrary: fc.constant(700) },
        { weight: 1, arbitrary: fc.constant(30_000) },
      ),
      waits: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.constant<Act>({ do: 'reopen' }) },
  { weight: 1, arbitrary: fc.constant<Act>({ do: 'kill' }) },
  { weight: 1, arbitrary: fc.constant<Act>({ do: 'look' }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const), doc: aDocument }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('crash' as const), pick: fc.nat(10_000) }) },
);

/** A call that fails now and then, as the disk of somebody's old laptop may. */
const someFaults: fc.Arbitrary<Fault[]> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Fault[]>([]) },
  {
    weight: 1,
    arbitrary: fc.array(
      fc.record({
        call: fc.constantFrom('open', 'write', 'datasync', 'sync', 'rename', 'rm', 'stat'),
        nth: fc.integer({ min: 1, max: 12 }),
        times: fc.integer({ min: 1, max: 3 }),
        code: fc.constantFrom('EIO', 'ENOSPC'),
        take: fc.nat(50),
      }),
      { minLength: 1, maxLength: 2 },
    ),
  },
);

describe('the store, whenever the power goes (R1)', () => {
  const sum = { trials: 0, lost: 0 };
  afterAll(() => {
    const what = `power cut at every step of ${scriptedWorkloads.length} scripted workloads`;
    recordFault({ fault: 'F1', what, ...sum });
  });

  test.each(scriptedWorkloads)('keeps what it promised: $name', async (workload) => {
    const { states, violations } = await verdictOn(workload);
    sum.trials += states;
    sum.lost += violations.length;
    expect(violations.slice(0, 3)).toEqual([]);
    expect(states).toBeGreaterThan(10);
  });

  test('leaves no half of a file lying about after the next start and end', async () => {
    const left: string[] = [];
    let trials = 0;
    for (const workload of scriptedWorkloads.slice(0, 8)) {
      const { states, leftovers } = await verdictOn({ ...workload, perMoment: 20, most: 80 });
      trials += Math.ceil(states / 8);
      left.push(...leftovers);
    }
    recordFault({ fault: 'F1', what: 'halves of files are removed', trials, lost: left.length });
    expect(left.slice(0, 3)).toEqual([]);
  });

  test(`keeps what it promised in ${RUNS} workloads by chance`, async () => {
    let states = 0;
    const property = fc.asyncProperty(
      fc.array(anAct, { minLength: 1, maxLength: 10 }),
      someFaults,
      fc.nat(),
      async (acts, faults, seed) => {
        const verdict = await verdictOn({ acts, faults, seed, perMoment: 12 });
        states += verdict.states;
        expect(verdict.violations.slice(0, 3)).toEqual([]);
      },
    );
    const always = isLongRun ? {} : { seed: 20_260_612 };
    const result = await fc.check(property, { numRuns: RUNS, ...always });
    recordFault({
      fault: 'F1',
      what: `power cut at every step of ${RUNS} workloads by chance`,
      trials: states,
      lost: result.failed ? 1 : 0,
    });
    const report = `${fc.defaultReportMessage(result)}\n${String(result.errorInstance)}`;
    expect(result.failed ? report : null).toBeNull();
  }, 7_200_000);
});
