import { Group, Radio } from '@mantine/core';
import { useState } from 'react';
import type { PartnershipView } from '#shared/ipc/views';
import type { Spelling } from '#shared/model/writing';
import { writingText } from '#shared/text/screens/writing';
import { optionsOf } from '../../ui/options-of';
import { Section } from '../../ui/section';
import { useSaveLists } from './writing-lists';

const words = writingText.languages;

/** In which languages the minutes are written, and so their spelling checked. */
export function LanguagesSection({ view }: { view: PartnershipView }) {
  const { save } = useSaveLists(view, ({ spelling }) => words.saved(spelling));
  const [picked, setPicked] = useState<Spelling | null>(null);
  const pick = async (spelling: Spelling): Promise<void> => {
    setPicked(spelling);
    await save({ spelling });
    setPicked(null);
  };
  return (
    <Section id="languages" title={words.title} lead={words.lead}>
      <Radio.Group
        label={words.checkedIn}
        value={picked ?? view.partnership.spelling}
        onChange={(spelling) => void pick(spelling)}
      >
        <Group gap="lg" mt="xs">
          {optionsOf(words.choices).map(({ value, label }) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </Group>
      </Radio.Group>
    </Section>
  );
}
