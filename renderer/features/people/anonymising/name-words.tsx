import { Checkbox, Stack } from '@mantine/core';
import type { AnonymisingPreview } from '#shared/ipc/areas/people-anonymising';
import { anonymisingText } from '#shared/text/screens/anonymising';
import { Section } from '../../../ui/section';

type Words = AnonymisingPreview['words'];
type NameWordsProps = {
  words: Words;
  /** Those that stay, by their place in the list. */
  staying: readonly number[];
  onChange: (staying: number[]) => void;
};

/** Words of the name that somebody put into a dictionary, each to be taken out or to stay. */
export function NameWords({ words, staying, onChange }: NameWordsProps) {
  if (words.length === 0) return null;
  return (
    <Section id="words" title={anonymisingText.words} lead={anonymisingText.wordsLead}>
      <Stack gap={6}>
        {words.map(({ partnershipId, partnershipName, word }, place) => (
          <Checkbox
            key={`${partnershipId} ${word}`}
            label={anonymisingText.wordIn(word, partnershipName)}
            checked={!staying.includes(place)}
            onChange={({ currentTarget: { checked } }) =>
              onChange(checked ? staying.filter((one) => one !== place) : [...staying, place])
            }
          />
        ))}
      </Stack>
    </Section>
  );
}
