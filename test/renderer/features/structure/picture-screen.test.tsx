import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { structureGraph } from '#shared/domain/structure';
import { ok } from '#shared/ipc/result';
import type { Partnership } from '#shared/model/partnership';
import { layOut } from '../../../../renderer/features/structure/picture/lay-out';
import { aGroup, aLink, aPartnership, ids } from '../../../support/board-builders';
import { boardAnswers, boardView, tied } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';
import { TODAY } from '../../../support/sample-records';

const body = (kind: 'parent' | 'child' | 'liaison', key: string) =>
  aLink(kind, key, { partnershipId: null, name: `Body ${key}` });
const bcp = aPartnership(
  { name: 'BCP', links: [body('parent', 'a'), body('liaison', 'b')] },
  'bcp',
);
const asb = aPartnership(
  { name: 'ASB Group', group: aGroup(), links: [aLink('parent', 'bcp')] },
  'asb',
);

function openPicture(partnerships: readonly Partnership[]) {
  const view = boardView();
  const all = partnerships.map((partnership) => tied({ ...view, partnership }));
  return openScreen('/structure', {
    ...boardAnswers(view),
    'structure:open': () => ok({ partnerships: all, today: TODAY }),
  });
}

const PATIENT = { timeout: 10_000 };

describe('the picture of the structure (G1, G6, G9)', () => {
  it('has a box for each partnership and body, which leads to its partnership', async () => {
    openPicture([bcp, asb]);
    // The library is fetched when it is wanted, and lays the boxes out before it draws them.
    const picture = await screen.findByRole('group', { name: 'Picture' }, PATIENT);
    const ours = `#/p/${ids.partnership('bcp')}/structure`;
    await waitFor(() => {
      const links = within(picture).getAllByRole('link', { hidden: true });
      expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
        ['BCP', ours],
        ['ASB GroupTask and finish group', `#/p/${ids.partnership('asb')}/structure`],
        ['Body aNot kept here', ours],
        ['Body bNot kept here', ours],
      ]);
    }, PATIENT);
  });

  it('is there in words as well, with other ties and circles', async () => {
    const back = { ...bcp, links: [...bcp.links, aLink('parent', 'asb')] };
    openPicture([back, asb]);
    const tree = await screen.findByRole('list', { name: 'Who answers to whom' });
    expect(within(tree).getByText('Body a')).toBeDefined();
    expect(screen.getByText('BCP works with Body b.')).toBeDefined();
    expect(screen.getByText(/BCP and ASB Group answer to one another in a circle/)).toBeDefined();
  });

  it('says so where there is nothing to draw', async () => {
    openPicture([]);
    expect(await screen.findByText('No partnership yet')).toBeDefined();
  });
});

describe('the layout', () => {
  it('puts the top at the left, those below it to the right in the order entered', () => {
    const children = ['c', 'd', 'e'].map((key) => body('child', key));
    const { at } = layOut(structureGraph([{ ...bcp, links: [body('parent', 'a'), ...children] }]));
    const [top, own] = [at.get('body:body a'), at.get(bcp.id)];
    expect(top!.x).toBeLessThan(own!.x);
    const below = ['c', 'd', 'e'].map((key) => at.get(`body:body ${key}`)!);
    expect(below.every(({ x }) => x > own!.x)).toBe(true);
    expect(below.map(({ y }) => y)).toEqual(below.map(({ y }) => y).toSorted((a, b) => a - b));
  });

  it('puts bodies that are only worked with beside their partnership, many in two columns', () => {
    const columns = (count: number): number => {
      const links = Array.from({ length: count }, (_, index) => body('liaison', `n${index}`));
      const { at } = layOut(structureGraph([{ ...bcp, links }]));
      const places = [...at].filter(([id]) => id !== bcp.id);
      expect(places.every(([, { x }]) => x > at.get(bcp.id)!.x)).toBe(true);
      return new Set(places.map(([, { x }]) => x)).size;
    };
    expect([columns(5), columns(6)]).toEqual([1, 2]);
  });

  it('no two boxes are in one place, also in a circle', () => {
    const graph = structureGraph([{ ...bcp, links: [...bcp.links, aLink('parent', 'asb')] }, asb]);
    const places = [...layOut(graph).at.values()].map(({ x, y }) => `${x} ${y}`);
    expect(new Set(places).size).toBe(graph.nodes.length);
  });
});
