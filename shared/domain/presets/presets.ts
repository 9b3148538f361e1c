import type { PresetId } from '../../model/partnership';
import { bcp } from './bcp';
import type { Preset } from './preset';
import { saferEssex } from './safer-essex';
import { wacso } from './wacso';
import { warwickshire } from './warwickshire';

/** The partnerships one can start from (register 1.14). */
export const presets: readonly Preset[] = [saferEssex, warwickshire, bcp, wacso];

/** The preset of that id; every id has one. */
export function presetById(id: PresetId): Preset {
  const preset = presets.find((one) => one.id === id);
  if (!preset) throw new Error(`no preset ${id}`);
  return preset;
}
