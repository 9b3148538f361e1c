import type { StructureEdge } from '../../domain/structure';
import type { Link } from '../../model/structure';
import { inList } from './in-list';

/** What the other body is to the partnership, as a choice and in tables (G1, G9). */
export const linkKindLabels: Record<Link['kind'], string> = {
  parent: 'Answers to',
  child: 'Is answered to by',
  liaison: 'Works with',
  close: 'Is closely linked with',
};

/** What ties two bodies, for the legend of the picture and for lists (G1, G9). */
export const edgeKindLabels: Record<StructureEdge['kind'], string> = {
  'answers-to': 'Answers to',
  liaison: 'Works with',
  close: 'Is closely linked with',
};

/** A tie between two bodies in one sentence: "ASB Group answers to Safer Anyshire." */
export function edgeSentence(kind: StructureEdge['kind'], from: string, to: string): string {
  const verb = edgeKindLabels[kind];
  return `${from} ${verb.charAt(0).toLowerCase()}${verb.slice(1)} ${to}.`;
}

/**
 * The chain of reporting by level, each a sentence (G6): "Safer Anyshire answers to the Executive
 * Board.", then "From there it goes on to A and B."; empty where it answers to nobody.
 */
export function chainSentences(name: string, levels: readonly (readonly string[])[]): string[] {
  return levels.map((names, level) =>
    level === 0
      ? edgeSentence('answers-to', name, inList(names))
      : `From there it goes on to ${inList(names)}.`,
  );
}

/** That bodies answer to one another in a circle (G1); one that answers to itself is alone in it. */
export function circleSentence(names: readonly string[]): string {
  if (names.length === 1) return `${inList(names)} answers to itself.`;
  return `${inList(names)} answer to one another in a circle, so none of them is at the top.`;
}
