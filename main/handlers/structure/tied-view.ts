import { rulesOn } from '#shared/domain/terms';
import type { TiedView } from '#shared/ipc/areas/structure';
import type { IsoDate } from '#shared/model/iso-date';
import type { Partnership } from '#shared/model/partnership';

/** A partnership as far as it says to whom it is tied, and what its terms say of its groups. */
export function tiedView(partnership: Partnership, today: IsoDate): TiedView {
  const { id, name, status, group, links } = partnership;
  const { groupsTimeBound, groupsUpdate } = rulesOn(partnership, today);
  return { id, name, status, group, links, rules: { groupsTimeBound, groupsUpdate } };
}
