import type { PartnershipId } from '#shared/model/id';

/** The action log of a partnership. */
export function ActionsScreen({ partnershipId }: { partnershipId: PartnershipId }) {
  return <div data-partnership={partnershipId} />;
}
