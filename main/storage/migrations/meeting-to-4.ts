type Fields = Record<string, unknown>;
type Version3 = { cycle: Fields } & Fields;

/** Interests can be declared to be none (I1); minutes go to the Chair and are corrected later (M1). */
export function meetingTo4(data: unknown): unknown {
  const old = data as Version3;
  return {
    ...old,
    noneDeclared: false,
    corrections: [],
    cycle: { ...old.cycle, minutesWithChair: null },
  };
}
