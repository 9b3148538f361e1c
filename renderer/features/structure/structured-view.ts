import { structureGraph, type StructureGraph } from '#shared/domain/structure';
import type { StructureView, TiedView } from '#shared/ipc/areas/structure';
import type { PartnershipView } from '#shared/ipc/views';

/** One partnership among all others: what the parts of its screen are made from. */
export type StructuredView = PartnershipView & {
  /** All partnerships that can be opened, this one as it is now. */
  all: TiedView[];
  graph: StructureGraph;
};

/** The partnership among the others. Its own record is the newer one, so it takes its place there. */
export function structuredViewOf(view: PartnershipView, others: StructureView): StructuredView {
  const { id, name, status, group, links } = view.partnership;
  const all = others.partnerships.map((one) =>
    one.id === id ? { ...one, name, status, group, links } : one,
  );
  return { ...view, all, graph: structureGraph(all) };
}

/** What a partnership kept here, or a body, is called now. */
export function nameIn({ graph }: Pick<StructuredView, 'graph'>, id: string): string {
  return graph.nodes.find((node) => node.id === id)?.name ?? '';
}
