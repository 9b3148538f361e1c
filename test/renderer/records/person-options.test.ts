import { describe, expect, test } from 'vitest';
import { personOptions } from '../../../renderer/records/person-options';
import { boardView } from '../../support/fake-bridge';
import { aPerson, ids } from '../../support/board-builders';

describe('personOptions', () => {
  test('has the people of the partnership first, each part by name', () => {
    const labels = personOptions(boardView()).map(({ label }) => label);
    const own = labels.slice(0, 17);
    expect(own).toContain('Carla Webb, Anyshire Constabulary');
    expect(own).toEqual(own.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
    expect(labels.slice(17)).toEqual([
      'Beth Carter, Anyshire County Council',
      'Nadia Frost, Office of the Police and Crime Commissioner for Anyshire',
      'Oliver Lane, Anyshire County Council',
    ]);
  });

  test('names a person alone who is known for no body', () => {
    const view = { ...boardView(), people: [aPerson('guest', { name: 'Ola Guest' })] };
    expect(personOptions(view)).toEqual([{ value: ids.person('guest'), label: 'Ola Guest' }]);
  });
});
