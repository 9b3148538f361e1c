import type { ReactNode } from 'react';
import classes from './status-badge.module.css';

/** What a state means to its reader; the words say it too, the colour only helps to find it. */
export type Tone = 'neutral' | 'information' | 'good' | 'attention' | 'problem';

/** A state in a few words. Too narrow for them, it breaks them over lines and never cuts them off. */
export function StatusBadge({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={classes.badge} data-tone={tone}>
      {children}
    </span>
  );
}
