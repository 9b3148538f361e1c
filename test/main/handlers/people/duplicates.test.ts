import { describe, expect, test } from 'vitest';
import { ONLY } from '../../../../main/storage/documents/document-kinds';
import { aPerson } from '../../../support/board-builders';
import { useCases } from '../../../support/use-cases';
import { aBoardOf } from '../../../support/warwickshire-board';

describe('entries that may be of one person (P18)', () => {
  test('are listed with what tells them apart, those of one partnership or of several', async () => {
    const app = await useCases();
    const first = await aBoardOf(app, 'warwickshire');
    const bell = await first.seat('Grace Bell', 'Probation');
    const second = await aBoardOf(app, null);
    await second.join('Probation');
    const other = await second.seat('GRACE BELL', 'Probation');
    await first.seat('Ann Other', 'Courts Service');
    expect(await app.get('people:duplicates', {})).toEqual([
      {
        because: 'same-name',
        first: { id: bell, name: 'Grace Bell', jobTitle: '', email: '', organisation: 'Probation' },
        second: {
          id: other,
          name: 'GRACE BELL',
          jobTitle: '',
          email: '',
          organisation: 'Probation',
        },
      },
    ]);
  });

  test('are fifty pairs at most, so that they can be gone through', async () => {
    const app = await useCases();
    const people = Array.from({ length: 1100 }, (_, n) =>
      aPerson(`${n}`, { name: `Person X${n % 1000}` }),
    );
    const next = { organisations: [], people };
    await app.deps.changes.commit([{ kind: 'directory', id: ONLY, next }]);
    expect(await app.get('people:duplicates', {})).toHaveLength(50);
  });
});
