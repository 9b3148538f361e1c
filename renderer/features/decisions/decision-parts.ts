/** The parts of the screen of decisions, as its addresses name them. */
export const decisionParts = [
  'proposals',
  'between-meetings',
  'recommendations',
  'follow-ups',
] as const;

/** A part of the screen of decisions. */
export type DecisionPart = (typeof decisionParts)[number];
