import { useState } from 'react';
import { useLocation } from 'wouter';
import type { PartnershipSummary } from '#shared/ipc/views';
import {
  meetingIdSchema,
  partnershipIdSchema,
  type MeetingId,
  type PartnershipId,
} from '#shared/model/id';
import type { Marking } from '#shared/model/marking';
import { useMeetingIfAny, usePartnershipIfAny, usePartnerships, useStatus } from '../data/queries';

/**
 * The partnership one works in: that of the route or of the route's meeting; on other screens the
 * one before, and at first the one open last.
 */
export function useCurrentPartnership(): PartnershipSummary | null {
  const here = usePartnershipHere();
  const [recent, setRecent] = useState<PartnershipId | null>(null);
  if (here !== null && here !== recent) setRecent(here);
  const last = useStatus().data?.settings.lastPartnershipId;
  const partnerships = usePartnerships().data ?? [];
  return partnerships.find(({ id }) => id === (here ?? recent ?? last)) ?? null;
}

/** The marking of the partnership of the route, which its papers bear; none elsewhere. */
export function useMarkingHere(): Marking {
  const { meetingId, partnershipId } = useAddressed();
  const ofMeeting = useMeetingIfAny(meetingId).data?.partnership;
  const ofRoute = usePartnershipIfAny(partnershipId).data?.partnership;
  return (ofRoute ?? ofMeeting)?.marking ?? 'none';
}

/** The partnership of the route; opening it makes the main process remember it. */
function usePartnershipHere(): PartnershipId | null {
  const { meetingId, partnershipId } = useAddressed();
  const ofMeeting = useMeetingIfAny(meetingId).data?.partnership.id ?? null;
  const here = partnershipId ?? ofMeeting;
  usePartnershipIfAny(here);
  return here;
}

/** The meeting or the partnership that the route names. */
export function useAddressed(): {
  meetingId: MeetingId | null;
  partnershipId: PartnershipId | null;
} {
  const [location] = useLocation();
  const [, area, id] = location.split('/');
  return {
    meetingId: (area === 'm' && meetingIdSchema.safeParse(id).data) || null,
    partnershipId: (area === 'p' && partnershipIdSchema.safeParse(id).data) || null,
  };
}
