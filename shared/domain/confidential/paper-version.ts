/** The two forms of a paper that may hold confidential matter. */
export const PAPER_VERSIONS = ['circulated', 'complete'] as const;

/**
 * Whether a paper is for those it is sent to, without what is confidential, or holds everything for
 * the secretariat and those who need to know (M3, Safer Essex 8.4; X3).
 */
export type PaperVersion = (typeof PAPER_VERSIONS)[number];
