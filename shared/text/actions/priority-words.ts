import type { Priority } from '../../model/action';

/** How pressing something is, in words. */
export const priorityLabels: Record<Priority, string> = {
  high: 'High priority',
  medium: 'Medium priority',
  low: 'Low priority',
};
