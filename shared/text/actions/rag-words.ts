import type { Rag } from '../../model/action';

/** The three colours by name: no reader is left with the colour alone (A13). */
export const ragLabels: Record<Rag, string> = { red: 'Red', amber: 'Amber', green: 'Green' };

const SYMBOLS: Record<Rag, string> = { red: '■', amber: '▲', green: '●' };

/** The colour as papers print it, in black and white too: "▲ Amber" (A13). */
export function ragOnPaper(rag: Rag): string {
  return `${SYMBOLS[rag]} ${ragLabels[rag]}`;
}
