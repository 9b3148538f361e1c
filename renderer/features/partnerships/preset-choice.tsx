import { Radio } from '@mantine/core';
import { presets } from '#shared/domain/presets/presets';
import type { PresetId } from '#shared/model/partnership';
import { sentenceCase } from '#shared/text/labels';
import { partnershipsText } from '#shared/text/screens/partnerships';
import choice from '../../ui/choice.module.css';
import classes from './preset-choice.module.css';

const BLANK = 'blank';

type PresetChoiceProps = {
  chosen: PresetId | null;
  onChoose: (presetId: PresetId | null) => void;
};

/** Which partnership's rules to start from, or none. */
export function PresetChoice({ chosen, onChoose }: PresetChoiceProps) {
  return (
    <Radio.Group
      label={partnershipsText.start}
      value={chosen ?? BLANK}
      onChange={(value) => onChoose(presets.find(({ id }) => id === value)?.id ?? null)}
    >
      <div className={classes.choices}>
        <Choice
          value={BLANK}
          label={partnershipsText.startBlank}
          text={partnershipsText.startBlankText}
        />
        {presets.map(({ id, name, membership }) => (
          <Choice key={id} value={id} label={name} text={sentenceCase(membership)} />
        ))}
      </div>
    </Radio.Group>
  );
}

function Choice({ value, label, text }: { value: string; label: string; text: string }) {
  return <Radio className={choice.choice} value={value} label={label} description={text} />;
}
