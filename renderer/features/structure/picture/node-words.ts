import type { StructureGraph, StructureNode } from '#shared/domain/structure';
import { pictureText } from '#shared/text/screens/structure';
import { groupKindLabels } from '#shared/text/structure/group-words';
import { stateLabels } from '#shared/text/structure/status-words';

/** What is said of a node beside its name: that it is not kept here, what group it is, where it stands. */
export function nodeFacts({ partnershipId, group, state }: StructureNode): string {
  if (partnershipId === null) return pictureText.bodyNotKept;
  return [
    group === null ? '' : groupKindLabels[group],
    state === null || state === 'active' ? '' : stateLabels[state],
  ]
    .filter((fact) => fact !== '')
    .join(', ');
}

/** Where a node leads: to its partnership, or for another body to one that is tied to it. */
export function placeOf({ nodes, edges }: StructureGraph, node: StructureNode): string {
  const tied = edges
    .filter(({ from, to }) => from === node.id || to === node.id)
    .map(({ from, to }) => (from === node.id ? to : from));
  const partnership =
    node.partnershipId ?? nodes.find(({ id }) => tied.includes(id))?.partnershipId ?? '';
  return `/p/${partnership}/structure`;
}
