import type { StructureEdge, StructureNode } from '#shared/domain/structure';
import type { Link } from '#shared/model/structure';
import type { StructuredView } from '../structured-view';

/** A tie of this partnership that only the other end recorded, as seen from here. */
export type TieElsewhere = { edge: StructureEdge; kind: Link['kind']; other: StructureNode };

/** The ties that other partnerships kept here recorded to this one, and it did not itself (G1, G9). */
export function tiesRecordedElsewhere({ graph, partnership, all }: StructuredView): TieElsewhere[] {
  return graph.edges.flatMap((edge) => {
    const otherId = edge.from === partnership.id ? edge.to : edge.from;
    const isOwn = edge.from === partnership.id || edge.to === partnership.id;
    const other = graph.nodes.find(({ id }) => id === otherId);
    const isKept = all.some(({ id }) => id === otherId);
    if (!isOwn || !isKept || other === undefined || otherId === partnership.id) return [];
    const kind = kindFrom(edge, partnership.id);
    const isRecordedHere = partnership.links.some(
      (link) => link.kind === kind && link.partnershipId === otherId,
    );
    return isRecordedHere ? [] : [{ edge, kind, other }];
  });
}

function kindFrom({ kind, from }: StructureEdge, ownId: string): Link['kind'] {
  if (kind !== 'answers-to') return kind;
  return from === ownId ? 'parent' : 'child';
}
