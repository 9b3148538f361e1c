import { expect, test } from 'vitest';
import { executiveGroup } from '#shared/domain/membership/executive-group';
import { isoDate } from '#shared/model/iso-date';
import { anOffice, ids } from '../../../support/board-builders';

test('is the Chair, Vice-Chair and Treasurer of the day, each person once (P17, WACSO)', () => {
  const offices = [
    anOffice('chair', 'bell', { inExecutive: true }),
    anOffice('vice-chair', 'khan', { inExecutive: true }),
    anOffice('other', 'bell', { inExecutive: true }),
    anOffice('other', 'webmaster', { title: 'Webmaster' }),
    anOffice('other', 'former', { inExecutive: true, until: isoDate('2026-06-09') }),
  ];
  const group = executiveGroup({ offices }, isoDate('2026-06-10'));
  expect(group.map(({ personId }) => personId)).toEqual([ids.person('bell'), ids.person('khan')]);
  expect(group[0]?.offices.map(({ title }) => title)).toEqual(['Chair', 'Treasurer']);
});
