import { MarkerType, Position, type BuiltInEdge } from '@xyflow/react';
import type { StructureGraph } from '#shared/domain/structure';
import { edgeSentence } from '#shared/text/structure/tie-words';
import { NODE_SIZE, RANK_GAP, type Places } from './lay-out';
import { nodeFacts, placeOf } from './node-words';
import classes from './picture.module.css';
import type { Box } from './structure-box';

const { width, height } = NODE_SIZE;

/** Where the lines meet a box; said here, so that nothing has to be measured first. */
const HANDLES: NonNullable<Box['handles']> = [
  { type: 'target', position: Position.Left, x: 0, y: height / 2, width: 1, height: 1 },
  { type: 'source', position: Position.Right, x: width, y: height / 2, width: 1, height: 1 },
];

/** The boxes of the picture at their places. */
export function boxesOf(graph: StructureGraph, { at }: Places): Box[] {
  return graph.nodes.map((node) => ({
    id: node.id,
    type: 'structure-box',
    position: at.get(node.id) ?? { x: 0, y: 0 },
    width,
    height,
    handles: HANDLES,
    // The box itself says what it is; "node" would be one word more for those who listen.
    domAttributes: { 'aria-roledescription': undefined },
    data: {
      name: node.name,
      facts: nodeFacts(node),
      href: placeOf(graph, node),
      isKept: node.partnershipId !== null,
    },
  }));
}

/** The lines of the picture: each kind has its own, and its words for those who do not see it. */
export function linesOf(graph: StructureGraph, { at }: Places): BuiltInEdge[] {
  const nameOf = (id: string): string => graph.nodes.find((node) => node.id === id)?.name ?? '';
  const left = (id: string): number => at.get(id)?.x ?? 0;
  return graph.edges.map(({ kind, from, to }) => {
    const isAnswering = kind === 'answers-to';
    const isTurned = isAnswering || left(from) > left(to);
    const [source, target] = isTurned ? [to, from] : [from, to];
    // All lines of one bend at the same place, before anything that stands in between.
    const length = left(target) - left(source) - width;
    const stepPosition = length > 0 ? RANK_GAP / 2 / length : 0.5;
    return {
      id: `${kind} ${from} ${to}`,
      source,
      target,
      type: 'smoothstep',
      pathOptions: { stepPosition },
      className: classes[kind] ?? '',
      ariaLabel: edgeSentence(kind, nameOf(from), nameOf(to)),
      domAttributes: { 'aria-roledescription': undefined },
      ...(isAnswering
        ? { markerStart: { type: MarkerType.ArrowClosed, width: 18, height: 18, color: null } }
        : {}),
    };
  });
}
