import type { IsoDate } from '../model/iso-date';
import type { Partnership } from '../model/partnership';
import type { MinutesStyle } from '../model/rules/minutes-rules';
import { rulesOn } from './terms';

/**
 * How minutes of a meeting on a day are written: as `asked` for this once, otherwise as the terms of
 * that day say, and in full where those are silent or nobody has entered it (M2, BCP 4.2: no verbatim
 * minutes, but action notes).
 */
export function minutesStyleOn(
  partnership: Pick<Partnership, 'terms'>,
  on: IsoDate,
  asked: MinutesStyle | null,
): MinutesStyle {
  const { minutesStyle } = rulesOn(partnership, on);
  return asked ?? (minutesStyle.state === 'set' ? minutesStyle.value : 'narrative');
}
