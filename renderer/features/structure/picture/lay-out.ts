import { Graph, layout } from '@dagrejs/dagre';
import { childIds, parentIds, type StructureGraph } from '#shared/domain/structure';

/** How large a node is drawn, in pixels at the size of the screen's own text. */
export const NODE_SIZE = { width: 220, height: 64 };

/** How the whole is fitted into the window: with a little room around it, and never enlarged. */
export const WHOLE = { padding: 0.06, maxZoom: 1 };

const GAP = 18;
/** Between a node and those that answer to it. */
export const RANK_GAP = 84;
const PITCH = NODE_SIZE.height + GAP;
const COLUMN_GAP = 40;
/** So many bodies stand in one column; more of them in two. */
const ONE_COLUMN = 5;

type Place = { x: number; y: number };

/** Places for nodes, by their top left corners, and how large the whole is. */
export type Places = { at: Map<string, Place>; width: number; height: number };

/**
 * Places for the nodes of a structure: those at the top stand at the left and what answers to them to
 * the right, so that many names below one another stay readable. Bodies that are only worked with
 * stand in a block beside their partnership; between others such ties move nothing.
 */
export function layOut(graph: StructureGraph): Places {
  const blocks = blocksOf(graph);
  const inBlocks = new Set([...blocks.values()].flat());
  const drawing = new Graph();
  drawing.setGraph({ rankdir: 'LR', nodesep: GAP, ranksep: RANK_GAP });
  drawing.setDefaultEdgeLabel(() => ({}));
  for (const { id } of graph.nodes) {
    if (!inBlocks.has(id)) drawing.setNode(id, { ...NODE_SIZE });
  }
  // Taken in reverse, those that answer to one come to stand in the order in which they were entered.
  for (const { kind, from, to } of graph.edges.toReversed()) {
    if (kind === 'answers-to') drawing.setEdge(to, from);
  }
  for (const [id, bodies] of blocks) {
    const { width, height } = block(bodies);
    drawing.setNode(blockId(id), { width, height });
    drawing.setEdge(id, blockId(id));
  }
  layout(drawing);
  const cornerOf = (id: string): Place => {
    const { x, y, width, height } = drawing.node(id);
    return { x: x - width / 2, y: y - height / 2 };
  };
  const at = new Map(
    graph.nodes.filter(({ id }) => !inBlocks.has(id)).map(({ id }) => [id, cornerOf(id)]),
  );
  for (const [id, bodies] of blocks) {
    const corner = cornerOf(blockId(id));
    for (const [body, { x, y }] of block(bodies).at) {
      at.set(body, { x: corner.x + x, y: corner.y + y });
    }
  }
  return measured(at);
}

const blockId = (id: string): string => `block of ${id}`;

/** The bodies that are only worked with, by the node beside which they stand. */
function blocksOf(graph: StructureGraph): Map<string, string[]> {
  const isAlone = (id: string): boolean =>
    parentIds(graph, id).length === 0 &&
    childIds(graph, id).length === 0 &&
    graph.nodes.some((node) => node.id === id && node.partnershipId === null);
  const blocks = new Map<string, string[]>();
  for (const { id } of graph.nodes.filter((node) => isAlone(node.id))) {
    const tie = graph.edges.find(({ from, to }) => from === id || to === id);
    if (tie === undefined) continue;
    const beside = tie.from === id ? tie.to : tie.from;
    blocks.set(beside, [...(blocks.get(beside) ?? []), id]);
  }
  return blocks;
}

/** Many stand in two columns, the second half a row lower, so that its lines pass between the first. */
function block(bodies: readonly string[]): Places {
  const columns = bodies.length > ONE_COLUMN ? 2 : 1;
  return measured(
    new Map(
      bodies.map((id, index) => {
        const column = index % columns;
        const y = Math.floor(index / columns) * PITCH + (column * PITCH) / 2;
        return [id, { x: column * (NODE_SIZE.width + COLUMN_GAP), y }];
      }),
    ),
  );
}

function measured(at: Map<string, Place>): Places {
  const corners = [...at.values()];
  return {
    at,
    width: Math.max(0, ...corners.map(({ x }) => x + NODE_SIZE.width)),
    height: Math.max(0, ...corners.map(({ y }) => y + NODE_SIZE.height)),
  };
}
