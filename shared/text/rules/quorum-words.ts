import type { QuorumRule } from '../../model/rules/quorum-rules';

const FRACTIONS: Record<string, string> = {
  '1/2': 'half',
  '1/3': 'one third',
  '2/3': 'two thirds',
  '1/4': 'one quarter',
  '3/4': 'three quarters',
  '1/5': 'one fifth',
};

/** The quorum rule without its source: "At least one third of the member organisations" (Q1, Q3). */
export function quorumRuleWords({ unit, measure }: QuorumRule): string {
  const whom = unit === 'organisations' ? 'member organisations' : 'members';
  if (measure.kind === 'number') {
    const one = measure.number === 1 ? whom.slice(0, -1) : whom;
    return `At least ${measure.number} ${one}`;
  }
  const { numerator, denominator } = measure;
  if (numerator === denominator) return `All the ${whom}`;
  const fraction = `${numerator}/${denominator}`;
  return `At least ${FRACTIONS[fraction] ?? fraction} of the ${whom}`;
}
