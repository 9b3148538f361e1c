import { markingSchema, type Marking } from '../model/marking';

/** From the one that lets a paper go anywhere to the one that holds it most closely. */
const ORDER: readonly Marking[] = markingSchema.options;

/** The highest of some markings: a whole is handled as the most sensitive of its parts (X5). */
export function highestMarking(markings: readonly Marking[]): Marking {
  return ORDER[Math.max(...markings.map((marking) => ORDER.indexOf(marking)))] ?? 'none';
}

/** Whether a marking asks less of whoever has a paper than the one before: marked down, which is asked about (X5). */
export function isMarkedDown(before: Marking, after: Marking): boolean {
  return ORDER.indexOf(after) < ORDER.indexOf(before);
}
