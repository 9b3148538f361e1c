import { describe, expect, test } from 'vitest';
import { childIds, parentIds, structureGraph } from '#shared/domain/structure';
import { aGroup, aLink, aPartnership, ids } from '../../support/board-builders';

const executive = ids.partnership('executive');
const strategic = ids.partnership('strategic');

describe('the structure (G1, BCP header and 5.1)', () => {
  const parentSide = [
    aPartnership({ name: 'Executive Board', links: [aLink('child', 'strategic')] }, 'executive'),
    aPartnership({ name: 'Strategic Group' }, 'strategic'),
  ];
  const childSide = [
    aPartnership({ name: 'Executive Board' }, 'executive'),
    aPartnership({ name: 'Strategic Group', links: [aLink('parent', 'executive')] }, 'strategic'),
  ];
  const bothSides = [parentSide[0]!, childSide[1]!];

  test.each([
    ['the parent', parentSide],
    ['the child', childSide],
    ['both', bothSides],
  ])('has each tie once, recorded by %s', (_, partnerships) => {
    const graph = structureGraph(partnerships);
    expect(graph.edges).toEqual([
      { from: strategic, to: executive, kind: 'answers-to', note: '', clause: '' },
    ]);
    expect(parentIds(graph, strategic)).toEqual([executive]);
    expect(childIds(graph, executive)).toEqual([strategic]);
    expect(parentIds(graph, executive)).toEqual([]);
  });

  test('says of each partnership what it is', () => {
    const graph = structureGraph([
      aPartnership(
        {
          name: 'ASB Group',
          group: aGroup({ kind: 'functional' }),
          status: { state: 'shadow', since: null, successorId: null },
        },
        'asb',
      ),
    ]);
    expect(graph.nodes).toEqual([
      {
        id: ids.partnership('asb'),
        partnershipId: ids.partnership('asb'),
        name: 'ASB Group',
        state: 'shadow',
        group: 'functional',
      },
    ]);
  });

  test('keeps what the tie is for and its clause, from whichever side says it (G10, Safer Essex 8.1)', () => {
    const graph = structureGraph([
      aPartnership(
        { links: [aLink('child', 'strategic', { note: 'Assigned functions' })] },
        'executive',
      ),
      aPartnership({ links: [aLink('parent', 'executive', { clause: '5.1' })] }, 'strategic'),
    ]);
    expect(graph.edges).toMatchObject([{ note: 'Assigned functions', clause: '5.1' }]);
  });

  test('knows other bodies by their names, in whatever letters', () => {
    const outside = (kind: 'parent' | 'liaison', key: string, name: string) =>
      aLink(kind, key, { partnershipId: null, name });
    const graph = structureGraph([
      aPartnership({ links: [outside('parent', '1', 'Public Service Board')] }, 'a'),
      aPartnership({ links: [outside('liaison', '2', 'PUBLIC SERVICE BOARD')] }, 'b'),
    ]);
    expect(graph.nodes.slice(2)).toEqual([
      {
        id: 'body:public service board',
        partnershipId: null,
        name: 'Public Service Board',
        state: null,
        group: null,
      },
    ]);
    expect(graph.edges.map(({ from, to, kind }) => [from, to, kind])).toEqual([
      [ids.partnership('a'), 'body:public service board', 'answers-to'],
      [ids.partnership('b'), 'body:public service board', 'liaison'],
    ]);
  });

  test('shows a partnership that is no longer kept here as a body by its name', () => {
    const graph = structureGraph([
      aPartnership({ links: [aLink('parent', 'gone', { name: 'Gone' })] }, 'a'),
    ]);
    expect(graph.nodes[1]).toMatchObject({ id: 'body:gone', partnershipId: null });
  });

  test('has work with others and close links once, whoever recorded them (G9, Safer Essex 9.1 and 9.2)', () => {
    const graph = structureGraph([
      aPartnership({ links: [aLink('liaison', 'b'), aLink('close', 'b')] }, 'a'),
      aPartnership({ links: [aLink('liaison', 'a')] }, 'b'),
    ]);
    expect(graph.edges.map(({ kind }) => kind)).toEqual(['liaison', 'close']);
    expect(parentIds(graph, ids.partnership('a'))).toEqual([]);
  });
});
