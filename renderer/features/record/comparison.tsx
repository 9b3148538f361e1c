import { Group, NativeSelect, Text, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { changedItems, type ChangedItem } from '#shared/domain/record/changed-items';
import { versionText } from '#shared/domain/record/version-text';
import type { MeetingView } from '#shared/ipc/views';
import type { MinuteVersion } from '#shared/model/minute-version';
import { wordedItems } from '#shared/text/record-words';
import { recordText, versionName } from '#shared/text/screens/record';
import { Section } from '../../ui/section';
import { StatusBadge } from '../../ui/status-badge';
import classes from './record.module.css';
import { wordChanges } from './word-changes';

const words = recordText.compare;

/** The text as it stands, as a choice among the versions. */
const NOW = 'now';

type ComparisonProps = { view: MeetingView; versions: readonly MinuteVersion[] };

/** Two versions, or one and the text now, word by word: only the items that differ (M1). */
export function Comparison({ view, versions }: ComparisonProps) {
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState(NOW);
  const chosen = from ?? versions.at(-1)?.id ?? NOW;
  const options = [
    ...versions.map((version) => ({ value: version.id as string, label: versionName(version) })),
    { value: NOW, label: words.now },
  ];
  const itemsOf = (which: string) => {
    const version = versions.find(({ id }) => id === which);
    return wordedItems(version ?? versionText(view.meeting, view.actions), view);
  };
  const changed = changedItems(itemsOf(chosen), itemsOf(to));
  return (
    <Section id="compare" title={words.title}>
      <Group gap="md" mb="sm" align="flex-end">
        <NativeSelect
          label={words.from}
          maw="100%"
          data={options}
          value={chosen}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <NativeSelect
          label={words.with}
          maw="100%"
          data={options}
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
      </Group>
      <div role="region" aria-label={words.result} aria-live="polite">
        {changed.length === 0 && <Text size="sm">{words.same}</Text>}
        {changed.map((item) => (
          <Difference key={item.itemId} item={item} />
        ))}
      </div>
    </Section>
  );
}

function Difference({ item: { before, after } }: { item: ChangedItem }) {
  const isRenamed = before !== null && after !== null && before.title !== after.title;
  const text = (one: ChangedItem['before']): string => {
    if (one === null) return '';
    return (isRenamed ? [one.title, ...one.lines] : one.lines).join('\n');
  };
  return (
    <article className={classes.difference}>
      <Group gap="xs">
        <h3 className={classes.itemTitle}>{(after ?? before)?.title}</h3>
        <Kind before={before} after={after} />
      </Group>
      <p className={classes.text}>
        {wordChanges(text(before), text(after)).map(({ kind, words: piece }, place) => {
          // oxlint-disable-next-line no-array-index-key -- a piece is known by its place only
          if (kind === 'same') return <span key={place}>{piece}</span>;
          const Tag = kind === 'removed' ? 'del' : 'ins';
          return (
            // oxlint-disable-next-line no-array-index-key -- a piece is known by its place only
            <Tag key={place}>
              <VisuallyHidden>
                {' '}
                {kind === 'removed' ? words.removedWords : words.addedWords}{' '}
              </VisuallyHidden>
              {piece}
              <VisuallyHidden> ({words.end}) </VisuallyHidden>
            </Tag>
          );
        })}
      </p>
    </article>
  );
}

function Kind({ before, after }: Pick<ChangedItem, 'before' | 'after'>) {
  if (before === null) return <StatusBadge tone="information">{words.added}</StatusBadge>;
  if (after === null) return <StatusBadge tone="attention">{words.gone}</StatusBadge>;
  return <StatusBadge tone="neutral">{words.changed}</StatusBadge>;
}
