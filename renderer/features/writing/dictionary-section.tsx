import { Text } from '@mantine/core';
import { useState } from 'react';
import type { PartnershipView } from '#shared/ipc/views';
import { writingText } from '#shared/text/screens/writing';
import { AddButton } from '../../ui/add-button';
import { RowButtons } from '../../ui/row-buttons';
import { Section } from '../../ui/section';
import { SidePanel } from '../../ui/side-panel';
import { WordForm } from './word-form';
import { useSaveLists } from './writing-lists';
import classes from './writing.module.css';

const words = writingText.dictionary;

/** The words that are right although no dictionary knows them. */
export function DictionarySection({ view }: { view: PartnershipView }) {
  const [editing, edit] = useState<{ word: string | null } | null>(null);
  const { dictionary } = view.partnership;
  const close = (): void => edit(null);
  return (
    <Section
      id="dictionary"
      title={words.title}
      lead={words.lead}
      action={<AddButton label={words.add} onClick={() => edit({ word: null })} />}
    >
      {dictionary.length === 0 ? (
        <Text size="sm" c="dimmed">
          {words.none}
        </Text>
      ) : (
        <ul className={classes.words} aria-labelledby="dictionary">
          {dictionary.map((word) => (
            <Word key={word} view={view} word={word} onEdit={() => edit({ word })} />
          ))}
        </ul>
      )}
      <SidePanel
        title={editing?.word ? words.edit(editing.word) : words.add}
        isOpen={editing !== null}
        onClose={close}
      >
        {editing && <WordForm view={view} word={editing.word} onClose={close} />}
      </SidePanel>
    </Section>
  );
}

type WordProps = { view: PartnershipView; word: string; onEdit: () => void };

function Word({ view, word, onEdit }: WordProps) {
  const { save } = useSaveLists(view, () => words.removed(word));
  const left = view.partnership.dictionary.filter((one) => one !== word);
  return (
    <li className={classes.word}>
      {word}
      <RowButtons
        editLabel={words.edit(word)}
        removeLabel={words.remove(word)}
        onEdit={onEdit}
        onRemove={() => void save({ dictionary: left })}
      />
    </li>
  );
}
