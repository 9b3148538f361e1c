import { Radio, Stack, Text } from '@mantine/core';
import type { FileRow, FileRows } from '#shared/ipc/areas/partnership-file';
import { partnershipFileText as words } from '#shared/text/screens/partnership-file';
import { Section } from '../../ui/section';
import choice from '../../ui/choice.module.css';
import classes from './partnership-file.module.css';
import { keyOf, type Side } from './row-key';

type ChoiceRowsProps = {
  section: 'both' | 'deleted';
  found: FileRows;
  /** What is done where nothing is chosen. */
  usual: Side;
  sides: ReadonlyMap<string, Side>;
  onChoose: (row: FileRow, side: Side) => void;
};

/** Each thing that is asked about, with what stands on either side. */
export function ChoiceRows({ section, found, usual, sides, onChoose }: ChoiceRowsProps) {
  if (found.total === 0) return null;
  const hidden = found.total - found.rows.length;
  return (
    <Section
      id={`file-${section}`}
      title={`${words.sections[section]} (${found.total})`}
      lead={words.sectionLeads[section]}
    >
      <Stack gap="lg">
        {found.rows.map((row) => (
          <Radio.Group
            key={keyOf(row)}
            label={<bdi>{row.title}</bdi>}
            value={sides.get(keyOf(row)) ?? usual}
            onChange={(value) => onChoose(row, value)}
          >
            <div className={classes.sides}>
              <Radio
                className={choice.choice}
                value="here"
                label={words.keepHere}
                description={<SideText text={row.here} nothing={words.nothing} />}
              />
              <Radio
                className={choice.choice}
                value="there"
                label={words.takeThere}
                description={<SideText text={row.there} nothing={words.removed} />}
              />
            </div>
          </Radio.Group>
        ))}
        {hidden > 0 && <Text size="sm">{words.moreBoth(hidden)}</Text>}
      </Stack>
    </Section>
  );
}

function SideText({ text, nothing }: { text: string | null; nothing: string }) {
  return (
    <Text component="span" display="block" size="sm" className={classes.text}>
      <bdi>{text === null || text === '' ? nothing : text}</bdi>
    </Text>
  );
}
