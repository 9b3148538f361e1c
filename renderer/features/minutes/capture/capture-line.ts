import type { Node as TextNode } from '@tiptap/pm/model';
import { outcomeSchema, type Outcome } from '#shared/model/minutes';
import { captureWords } from '#shared/text/screens/capture';
import { NODE } from '../text/minute-content';

/** What a line becomes at Enter. */
export type Capture =
  { kind: 'action' | 'vote' | 'arrives' | 'leaves' } | { kind: 'decision'; outcome: Outcome };

/** A line that begins with what it is to become, as "Action: Publish the plan". */
export type CaptureLine = { capture: Capture; words: string };

const CAPTURES: readonly { word: string; capture: Capture }[] = [
  { word: captureWords.action, capture: { kind: 'action' } },
  ...outcomeSchema.options.map((outcome) => ({
    word: captureWords.outcomes[outcome],
    capture: { kind: 'decision', outcome } as const,
  })),
  { word: captureWords.vote, capture: { kind: 'vote' } },
  { word: captureWords.arrives, capture: { kind: 'arrives' } },
  { word: captureWords.leaves, capture: { kind: 'leaves' } },
];

/** What a line begins with. */
export function beginningOf(capture: Capture): string {
  const isIt = (one: Capture): boolean => JSON.stringify(one) === JSON.stringify(capture);
  return `${CAPTURES.find((one) => isIt(one.capture))?.word ?? ''}: `;
}

/** The line a paragraph is; null where it is ordinary text. */
export function captureLineOf(node: TextNode): CaptureLine | null {
  if (node.type.name !== NODE.paragraph) return null;
  const text = node.textBetween(0, node.content.size, ' ', ' ');
  const found = CAPTURES.find(({ word }) =>
    text.toLowerCase().startsWith(`${word.toLowerCase()}: `),
  );
  return found ? { capture: found.capture, words: text.slice(found.word.length + 2).trim() } : null;
}

/** The outcome after another, for the key that goes through them. */
export function nextOutcome(outcome: Outcome): Outcome {
  const all = outcomeSchema.options;
  return all[(all.indexOf(outcome) + 1) % all.length] ?? outcome;
}
