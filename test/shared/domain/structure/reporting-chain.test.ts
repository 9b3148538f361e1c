import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { structureGraph } from '#shared/domain/structure';
import {
  circlesIn,
  reportingChain,
  structureTree,
  type TreeNode,
} from '#shared/domain/structure/reporting-chain';
import { aLink, aPartnership, ids } from '../../../support/board-builders';

/** A graph of who answers to whom: `{ a: ['b'] }` where a answers to b. */
function graphOf(parents: Record<string, readonly string[]>) {
  return structureGraph(
    Object.entries(parents).map(([key, above]) =>
      aPartnership({ name: key, links: above.map((one) => aLink('parent', one)) }, key),
    ),
  );
}

const key = (id: string) => id.replace('partnership-', '');

/** A tree as text: "a(b c(d))". */
const drawn = ({ node, children }: TreeNode): string =>
  children.length === 0 ? node.name : `${node.name}(${children.map(drawn).join(' ')})`;

describe('onward reporting (G6, WACSO)', () => {
  const chain = (parents: Record<string, readonly string[]>, from: string) =>
    reportingChain(graphOf(parents), ids.partnership(from)).map((level) =>
      level.map(({ name }) => name),
    );

  test('goes from the association to the Board, and on to the four bodies it updates', () => {
    const parents = {
      wacso: ['scb'],
      scb: ['ppb', 'piw', 'wlga', 'cjw'],
      ppb: [],
      piw: [],
      wlga: [],
      cjw: [],
    };
    expect(chain(parents, 'wacso')).toEqual([['scb'], ['ppb', 'piw', 'wlga', 'cjw']]);
    expect(chain(parents, 'ppb')).toEqual([]);
  });

  test('names a body once, at the nearest level', () => {
    expect(chain({ a: ['b', 'c'], b: ['d'], c: ['d', 'b'], d: [] }, 'a')).toEqual([
      ['b', 'c'],
      ['d'],
    ]);
  });

  test('ends where it would come back', () => {
    expect(chain({ a: ['b'], b: ['c'], c: ['a'] }, 'a')).toEqual([['b'], ['c']]);
    expect(chain({ a: ['a'] }, 'a')).toEqual([]);
  });
});

describe('circles (G1)', () => {
  test.each([
    ['none', { a: ['b'], b: [] }, []],
    ['one that answers to itself', { a: ['a'] }, [['a']]],
    ['two', { a: ['b'], b: ['a'] }, [['a', 'b']]],
    ['three, and one below', { below: ['a'], a: ['b'], b: ['c'], c: ['a'] }, [['a', 'b', 'c']]],
    [
      'two apart',
      { a: ['b'], b: ['a'], c: ['d'], d: ['c', 'a'] },
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
  ])('%s', (_, parents, expected) => {
    expect(circlesIn(graphOf(parents)).map((circle) => circle.map(key))).toEqual(expected);
  });

  test('are none where everybody answers only to those before them', () => {
    const parentsOf = fc.array(fc.array(fc.nat({ max: 100 }), { maxLength: 3 }), { maxLength: 10 });
    fc.assert(
      fc.property(parentsOf, (lists) => {
        const parents = lists.map((list, place) => [
          `n${place}`,
          place === 0 ? [] : list.map((one) => `n${one % place}`),
        ]);
        expect(circlesIn(graphOf(Object.fromEntries(parents)))).toEqual([]);
      }),
    );
  });
});

describe('the tree (G1, BCP header)', () => {
  test.each([
    [
      'a board, its group and the group’s three',
      { exec: [], group: ['exec'], one: ['group'], two: ['group'], three: ['group'] },
      ['exec(group(one two three))'],
    ],
    ['one with two parents, under each', { a: [], b: [], c: ['a', 'b'] }, ['a(c)', 'b(c)']],
    ['partnerships without any tie', { a: [], b: [] }, ['a', 'b']],
    ['a circle, cut where it begins again', { a: ['b'], b: ['a'], c: ['b'] }, ['a(b(c))']],
    ['a circle under a board', { top: [], a: ['b', 'top'], b: ['a'] }, ['top(a(b))']],
    ['a circle under a circle', { a: ['b'], b: ['a'], c: ['d'], d: ['c', 'a'] }, ['a(b d(c))']],
    ['one that answers to itself', { a: ['a'] }, ['a']],
  ])('%s', (_, parents, expected) => {
    expect(structureTree(graphOf(parents)).roots.map(drawn)).toEqual(expected);
  });

  test('says at which circles it was cut', () => {
    expect(structureTree(graphOf({ a: ['b'], b: ['a'] })).circles).toHaveLength(1);
  });

  test('has other bodies at the top, but not those that are only worked with (G9)', () => {
    const links = [
      aLink('parent', 'psb', { partnershipId: null, name: 'Public Service Board' }),
      aLink('liaison', 'cjb', { partnershipId: null, name: 'Criminal Justice Board' }),
    ];
    const graph = structureGraph([aPartnership({ name: 'Safer', links }, 'safer')]);
    expect(structureTree(graph).roots.map(drawn)).toEqual(['Public Service Board(Safer)']);
  });
});
