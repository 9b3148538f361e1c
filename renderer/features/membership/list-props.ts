import type { PartnershipView } from '#shared/ipc/views';
import type { Editing } from './edit-panel';
import type { Showing } from './showing';

/** What every list of the members screen is given: the records, which of them it shows, and what opens a form. */
export type ListProps = {
  view: PartnershipView;
  showing: Showing;
  onEdit: (what: Editing) => void;
};
