import { expect, test } from 'vitest';
import { structureGraph } from '#shared/domain/structure';
import { groupTimeLimit } from '#shared/domain/structure/group-time-limit';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import { aLink, aPartnership, ids } from '../../../support/board-builders';

const group = aPartnership({ name: 'ASB', links: [aLink('parent', 'essex')] }, 'asb');
const graph = structureGraph([group, aPartnership({ name: 'Essex' }, 'essex')]);
const limited = stated(true, '5.4');
const unlimited = stated(false, '5.4');

test.each([
  ['that of the partnership it answers to', limited, SILENT, '5.4'],
  ['that of the one above rather than its own', limited, stated(true, '9'), '5.4'],
  ['its own where the one above is silent', SILENT, stated(true, '9'), '9'],
  ['none where groups have no end', unlimited, SILENT, null],
  ['none where nobody has entered it', NOT_ENTERED, NOT_ENTERED, null],
] as const)(
  'the clause that limits a group is %s (G8, Safer Essex 5.4)',
  (_, above, own, clause) => {
    const ruled = [
      { id: ids.partnership('essex'), rules: { groupsTimeBound: above, groupsUpdate: SILENT } },
      { id: group.id, rules: { groupsTimeBound: own, groupsUpdate: SILENT } },
    ];
    expect(groupTimeLimit(graph, ruled, group.id)).toBe(clause);
  },
);

test('a body that is not kept here has no rules for its groups (G8)', () => {
  const alone = structureGraph([{ ...group, links: [aLink('parent', 'gone')] }]);
  expect(groupTimeLimit(alone, [], group.id)).toBeNull();
});
