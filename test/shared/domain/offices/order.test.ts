import { expect, test } from 'vitest';
import { inOrderOfRole } from '#shared/domain/offices/order';
import { anOffice } from '../../../support/board-builders';

test('offices stand as Chair, Vice-Chair, then the others in their own order (P17, WACSO)', () => {
  const [b, a] = [
    anOffice('other', 'b', { title: 'Treasurer' }),
    anOffice('other', 'a', { title: 'Secretary' }),
  ];
  const [chair, vice] = [anOffice('chair', 'c'), anOffice('vice-chair', 'v')];
  expect(inOrderOfRole([b, vice, a, chair])).toEqual([chair, vice, b, a]);
});
