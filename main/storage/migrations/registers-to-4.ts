/** What became of decisions, the forward plan, and risks and issues are kept. */
export function registersTo4(data: unknown): unknown {
  return { ...(data as object), decisionStandings: [], forwardPlan: [], risks: [] };
}
