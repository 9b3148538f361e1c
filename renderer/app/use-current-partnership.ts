import { useLocation } from 'wouter';
import { meetingIdSchema, partnershipIdSchema } from '#shared/model/id';
import type { PartnershipSummary } from '#shared/ipc/views';
import { useMeetingIfAny, usePartnerships, useStatus } from '../data/queries';

/** The partnership one works in: that of the route, of the route's meeting, or the last one open. */
export function useCurrentPartnership(): PartnershipSummary | null {
  const [location] = useLocation();
  const [, area, id] = location.split('/');
  const meetingId = area === 'm' ? meetingIdSchema.safeParse(id).data : undefined;
  const ofMeeting = useMeetingIfAny(meetingId ?? null).data?.partnership.id;
  const ofRoute = area === 'p' ? partnershipIdSchema.safeParse(id).data : undefined;
  const last = useStatus().data?.settings.lastPartnershipId;
  const partnerships = usePartnerships().data ?? [];
  const current = ofRoute ?? ofMeeting ?? last;
  return partnerships.find((one) => one.id === current) ?? null;
}
