import type { RuleRow } from '#shared/text/rules/rule-rows';
import { termsText } from '#shared/text/screens/terms';
import { StatusBadge } from '../ui/status-badge';

/** Silence and a rule nobody has entered are never shown alike (register 1.15, 7). */
export function NoValue({ state }: { state: RuleRow['state'] }) {
  return state === 'silent' ? (
    <StatusBadge tone="neutral">{termsText.silent}</StatusBadge>
  ) : (
    <StatusBadge tone="attention">{termsText.notEntered}</StatusBadge>
  );
}
