import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import classes from './timeline.module.css';

/** Something to look at twice; nothing is blocked by it. */
export function Warning({ children }: { children: ReactNode }) {
  return (
    <p className={classes.warning}>
      <TriangleAlert size={14} aria-hidden />
      <span>{children}</span>
    </p>
  );
}
