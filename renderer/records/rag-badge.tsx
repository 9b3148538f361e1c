import { CircleCheck, OctagonAlert, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { Rag } from '#shared/model/action';
import { ragLabels } from '#shared/text/actions/rag-words';
import { StatusBadge, type Tone } from '../ui/status-badge';
import classes from './rag-badge.module.css';

const LOOKS: Record<Rag, { tone: Tone; icon: LucideIcon }> = {
  red: { tone: 'problem', icon: OctagonAlert },
  amber: { tone: 'attention', icon: TriangleAlert },
  green: { tone: 'good', icon: CircleCheck },
};

/** How something is going: the colour's name and a sign of its own shape, never the colour alone (A13). */
export function RagBadge({ rag }: { rag: Rag }) {
  const { tone, icon: Icon } = LOOKS[rag];
  return (
    <StatusBadge tone={tone}>
      <span className={classes.rag}>
        <Icon size={13} aria-hidden />
        {ragLabels[rag]}
      </span>
    </StatusBadge>
  );
}
