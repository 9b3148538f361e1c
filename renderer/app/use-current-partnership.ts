import { useState } from 'react';
import { useLocation } from 'wouter';
import type { PartnershipSummary } from '#shared/ipc/views';
import { meetingIdSchema, partnershipIdSchema, type PartnershipId } from '#shared/model/id';
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

/** The partnership of the route; opening it makes the main process remember it. */
function usePartnershipHere(): PartnershipId | null {
  const [location] = useLocation();
  const [, area, id] = location.split('/');
  const meetingId = (area === 'm' && meetingIdSchema.safeParse(id).data) || null;
  const ofMeeting = useMeetingIfAny(meetingId).data?.partnership.id ?? null;
  const ofRoute = (area === 'p' && partnershipIdSchema.safeParse(id).data) || null;
  const here = ofRoute ?? ofMeeting;
  usePartnershipIfAny(here);
  return here;
}
