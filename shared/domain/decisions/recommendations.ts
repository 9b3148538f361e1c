import type { IsoDate } from '../../model/iso-date';
import type { Recommendation } from '../../model/recommendation';
import type { Rules } from '../../model/rules/rules';
import { daysBetween } from '../calendar';

/** A recommendation still to be sent or answered, and for how many days it has been so. */
export type OpenRecommendation = {
  recommendation: Recommendation;
  state: 'not-sent' | 'not-answered' | 'no-outcome';
  ageDays: number;
};

/**
 * The recommendations that are not finished, the oldest first: not sent since they were made, not
 * answered since they were sent, or answered without an outcome (V13, Warwickshire 6.2).
 */
export function openRecommendations(
  recommendations: readonly Recommendation[],
  today: IsoDate,
): OpenRecommendation[] {
  return recommendations
    .flatMap((recommendation): OpenRecommendation[] => {
      const open = openSince(recommendation);
      if (open === null) return [];
      const { state, since } = open;
      return [{ recommendation, state, ageDays: daysBetween(since, today) }];
    })
    .toSorted((a, b) => b.ageDays - a.ageDays);
}

function openSince({
  madeOn,
  sentOn,
  response,
}: Recommendation): { state: OpenRecommendation['state']; since: IsoDate } | null {
  if (response !== null) {
    return response.outcome === null ? { state: 'no-outcome', since: response.on } : null;
  }
  return sentOn === null
    ? { state: 'not-sent', since: madeOn }
    : { state: 'not-answered', since: sentOn };
}

/** Whether the terms name a body as one to which recommendations may be made. */
export type RecommendationAddress =
  { state: 'named' | 'not-named'; clause: string } | { state: 'silent' | 'not-entered' };

/**
 * Whether the terms name a body as one to which recommendations may be made, by its name as they
 * write it, in whatever case (V13). Warwickshire names some by kind only, so that a body of a kind
 * is "not named": a thing to look at, and no ban.
 */
export function recommendationAddress(
  to: string,
  { recommendationsTo: rule }: Pick<Rules, 'recommendationsTo'>,
): RecommendationAddress {
  if (rule.state !== 'set') return { state: rule.state };
  const isNamed = rule.value.some((name) => name.toLowerCase() === to.toLowerCase());
  return { state: isNamed ? 'named' : 'not-named', clause: rule.clause };
}
