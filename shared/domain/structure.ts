import type { PartnershipId } from '../model/id';
import type { Partnership } from '../model/partnership';
import type { Group, Link, PartnershipState } from '../model/structure';

/** A partnership kept here, or a body that is only known by name. */
export type StructureNode = {
  /** The partnership's id; of other bodies their name in small letters after "body:". */
  id: string;
  partnershipId: PartnershipId | null;
  name: string;
  state: PartnershipState | null;
  /** What sort of sub-group it is; null for none and for other bodies. */
  group: Group['kind'] | null;
};

/** A tie between two nodes: one answers to the other, or both work together. */
export type StructureEdge = {
  from: string;
  to: string;
  /** Only `answers-to` has a direction: from the child to its parent. */
  kind: 'answers-to' | 'liaison' | 'close';
  /** For what it answers, and by which clause, as either side recorded it (G10). */
  note: string;
  clause: string;
};

/** Who is tied to whom, as plain data for a drawing. */
export type StructureGraph = { nodes: StructureNode[]; edges: StructureEdge[] };

/** A partnership as far as it says to whom it is tied. */
export type TiedPartnership = Pick<Partnership, 'id' | 'name' | 'status' | 'group' | 'links'>;

/**
 * The structure of all partnerships and the bodies they are tied to (G1, BCP header and 5.1; G9, Safer
 * Essex 9.1 and 9.2). A tie is there once, whether the parent, the child or both recorded it.
 */
export function structureGraph(partnerships: readonly TiedPartnership[]): StructureGraph {
  const nodes = new Map<string, StructureNode>(
    partnerships.map((one) => [one.id, nodeOf(one)] as const),
  );
  const edges = new Map<string, StructureEdge>();
  for (const partnership of partnerships) {
    for (const link of partnership.links) {
      const other = otherNode(nodes, link);
      nodes.set(other.id, other);
      const edge = edgeOf(partnership.id, other.id, link);
      const key = keyOf(edge);
      edges.set(key, merged(edges.get(key) ?? edge, edge));
    }
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

function nodeOf({ id, name, status, group }: TiedPartnership): StructureNode {
  return { id, partnershipId: id, name, state: status.state, group: group?.kind ?? null };
}

/** The node at the other end; a partnership that is no longer kept here is a body by its name. */
function otherNode(nodes: ReadonlyMap<string, StructureNode>, link: Link): StructureNode {
  const id = `body:${link.name.toLowerCase()}`;
  const known = nodes.get(link.partnershipId ?? id) ?? nodes.get(id);
  return known ?? { id, partnershipId: null, name: link.name, state: null, group: null };
}

function edgeOf(own: string, other: string, { kind, note, clause }: Link): StructureEdge {
  const [from, to] = kind === 'child' ? [other, own] : [own, other];
  const isAnswering = kind === 'parent' || kind === 'child';
  return { from, to, kind: isAnswering ? 'answers-to' : kind, note, clause };
}

function keyOf({ from, to, kind }: StructureEdge): string {
  const ends = kind === 'answers-to' ? [from, to] : [from, to].toSorted();
  return JSON.stringify([kind, ...ends]);
}

function merged(first: StructureEdge, second: StructureEdge): StructureEdge {
  return { ...first, note: first.note || second.note, clause: first.clause || second.clause };
}

/** The ids of those a node answers to (G1). */
export function parentIds({ edges }: Pick<StructureGraph, 'edges'>, id: string): string[] {
  return answering(edges)
    .filter((edge) => edge.from === id)
    .map((edge) => edge.to);
}

/** The ids of those that answer to a node (G1). */
export function childIds({ edges }: Pick<StructureGraph, 'edges'>, id: string): string[] {
  return answering(edges)
    .filter((edge) => edge.to === id)
    .map((edge) => edge.from);
}

const answering = (edges: readonly StructureEdge[]): StructureEdge[] =>
  edges.filter((edge) => edge.kind === 'answers-to');
