import { childIds, parentIds, type StructureGraph, type StructureNode } from '../structure';

/**
 * To whom a node answers, to whom those answer in turn, and so on, level by level (G6, WACSO: the
 * Safer Communities Board, which updates four others). Each is named once, at the nearest level; the
 * node itself is left out, even where the chain leads back to it.
 */
export function reportingChain(graph: StructureGraph, id: string): StructureNode[][] {
  return onward(graph, id)
    .map((level) => graph.nodes.filter((node) => node.id !== id && level.includes(node.id)))
    .filter((level) => level.length > 0);
}

/** The ids upward of a node by level; the node itself is among them where it answers to itself. */
function onward(graph: Pick<StructureGraph, 'edges'>, id: string): string[][] {
  const levels: string[][] = [];
  const seen = new Set<string>();
  let level = parentIds(graph, id);
  while (level.length > 0) {
    for (const one of level) seen.add(one);
    levels.push(level);
    const next = level.flatMap((one) => parentIds(graph, one)).filter((one) => !seen.has(one));
    level = [...new Set(next)];
  }
  return levels;
}

/**
 * The nodes that answer to one another in a circle, circle by circle, in the order of the graph. In
 * good order there is none (G1).
 */
export function circlesIn(graph: StructureGraph): string[][] {
  const above = new Map(graph.nodes.map(({ id }) => [id, new Set(onward(graph, id).flat())]));
  const isAbove = (upper: string, lower: string): boolean => above.get(lower)?.has(upper) === true;
  const inCircles = graph.nodes.map(({ id }) => id).filter((id) => isAbove(id, id));
  const circles: string[][] = [];
  for (const id of inCircles) {
    if (circles.some((circle) => circle.includes(id))) continue;
    circles.push(inCircles.filter((other) => isAbove(other, id) && isAbove(id, other)));
  }
  return circles;
}

/** A node with those that answer to it. */
export type TreeNode = { node: StructureNode; children: TreeNode[] };

/** The tree of who answers to whom, and the circles at which it had to be cut. */
export type StructureTree = { roots: TreeNode[]; circles: string[][] };

/**
 * Who answers to whom, from the top (G1, BCP: Executive Board, then the group, then three coordinating
 * groups). A node with several parents is under each of them. Bodies that are only worked with are
 * left out. A circle is cut where it would begin again; one without anything above it hangs from the
 * first of its nodes.
 */
export function structureTree(graph: StructureGraph): StructureTree {
  const circles = circlesIn(graph);
  const isTop = (id: string): boolean =>
    parentIds(graph, id).length === 0 ||
    circles.some(
      (circle) =>
        circle[0] === id &&
        circle.every((one) => parentIds(graph, one).every((parent) => circle.includes(parent))),
    );
  const roots = graph.nodes.filter(
    ({ id, partnershipId }) =>
      isTop(id) && (partnershipId !== null || childIds(graph, id).length > 0),
  );
  return { roots: roots.map((node) => treeFrom(graph, node, [])), circles };
}

function treeFrom(graph: StructureGraph, node: StructureNode, path: readonly string[]): TreeNode {
  const below = [...path, node.id];
  const ids = childIds(graph, node.id).filter((id) => !below.includes(id));
  const children = graph.nodes.filter(({ id }) => ids.includes(id));
  return { node, children: children.map((child) => treeFrom(graph, child, below)) };
}
