import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { PartnershipView } from '#shared/ipc/views';
import type { PartnershipId } from '#shared/model/id';
import { cleanLine } from '#shared/model/wording';
import { houseStyleText, welshWordsText as words } from '#shared/text/screens/house-style';
import { terms, type Term } from '#shared/text/tongue/tongue-of';
import { useCommand } from '../../data/commands';
import { usePartnership } from '../../data/queries';
import { checkLine } from '../../ui/checks';
import { FormButtons } from '../../ui/form-buttons';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import classes from './house-style.module.css';

/** What agendas and minutes say in Welsh, word for word. */
export function WelshWordsScreen({ partnershipId }: { partnershipId: PartnershipId }) {
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        <Button
          size="xs"
          variant="default"
          component={Link}
          href={`/p/${partnershipId}/settings/house-style`}
        >
          {houseStyleText.title}
        </Button>
      }
    >
      <Loaded reading={usePartnership(partnershipId)}>
        {(view) => (
          // What is typed starts with what is stored; after Undo it must start again.
          <WordsForm key={JSON.stringify(view.partnership.houseStyle.welshWords)} view={view} />
        )}
      </Loaded>
    </Page>
  );
}

/** By key what was typed in place of the usual word. */
type Typed = Readonly<Record<string, string>>;

function WordsForm({ view: { partnership } }: { view: PartnershipView }) {
  const { welshWords } = partnership.houseStyle;
  const [typed, setTyped] = useState<Typed>(
    Object.fromEntries(welshWords.map(({ key, welsh }) => [key, welsh])),
  );
  const [sought, setSought] = useState('');
  const { run, isRunning } = useCommand('houseStyle:saveWelshWords', () => words.saved);
  const isWrong = Object.values(typed).some((welsh) => checkLine(welsh) !== null);
  const save = (): void => {
    const own = Object.entries(typed)
      .map(([key, welsh]) => ({ key, welsh: cleanLine(welsh) }))
      .filter(({ welsh }) => welsh !== '');
    if (!isWrong) void run({ partnershipId: partnership.id, welshWords: own });
  };
  const shown = terms.filter((term) => isLike(term, typed[term.key] ?? '', sought));
  return (
    <Stack gap="md">
      <TextInput
        label={words.find}
        description={words.findHint}
        value={sought}
        onChange={(event) => setSought(event.currentTarget.value)}
        maw={420}
      />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Stack gap="md">
          <FormButtons submit={words.save} isRunning={isRunning} />
          {shown.length === 0 && <Text size="sm">{words.none}</Text>}
          <ul className={classes.words} aria-label={words.words}>
            {shown.map((term) => (
              <li key={term.key}>
                <TextInput
                  label={term.english.trim()}
                  lang="cy"
                  placeholder={term.welsh.trim()}
                  value={typed[term.key] ?? ''}
                  error={checkLine(typed[term.key] ?? '')}
                  onChange={(event) => {
                    const welsh = event.currentTarget.value;
                    setTyped((before) => ({ ...before, [term.key]: welsh }));
                  }}
                />
              </li>
            ))}
          </ul>
        </Stack>
      </form>
    </Stack>
  );
}

function isLike({ english, welsh }: Term, own: string, sought: string): boolean {
  const text = `${english} ${welsh} ${own}`.toLowerCase();
  return text.includes(sought.trim().toLowerCase());
}
