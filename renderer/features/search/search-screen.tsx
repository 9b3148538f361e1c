import { Group, NativeSelect, Stack, Switch, Text, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useLocation, useSearch as useAddressWords } from 'wouter';
import type { Parsed } from '#shared/ipc/contract';
import { partnershipIdSchema } from '#shared/model/id';
import { searchText as words } from '#shared/text/screens/search';
import { usePartnerships, useSearch } from '../../data/queries';
import { DateField, typedDate } from '../../ui/date-field';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { goAlongResults } from '../../ui/go-along-results';
import { Results } from './results';
import { addressOfQuery, queryFrom } from './search-words';
import classes from './search-screen.module.css';

type Query = Parsed<'search:find'>;
type Change = (change: Partial<Query>) => void;

/** While somebody types, the results follow after so short a pause. */
const PAUSE_MS = 150;

/** Everything that can be found, in all partnerships. */
export function SearchScreen() {
  const address = useAddressWords();
  const [, goTo] = useLocation();
  const query = queryFrom(address);
  const change: Change = (changed) =>
    goTo(addressOfQuery({ ...queryFrom(window.location.search), ...changed }), { replace: true });
  const screen = useRef<HTMLDivElement>(null);
  return (
    <Page title={words.title} lead={words.lead}>
      <Stack
        ref={screen}
        role="search"
        gap="sm"
        onKeyDown={(event) => goAlongResults(event, screen.current)}
      >
        <Words query={query} onChange={change} />
        <Filters query={query} onChange={change} />
        <Found query={query} />
      </Stack>
    </Page>
  );
}

function Words({ query, onChange }: { query: Query; onChange: Change }) {
  const field = useRef<HTMLInputElement>(null);
  const [typed, type] = useState(query.words);
  const [known, know] = useState(query.words);
  const say = useDebouncedCallback((text: string) => {
    know(text);
    onChange({ words: text });
  }, PAUSE_MS);
  // Come to with other words, as from the palette, the field has those.
  if (query.words !== known) {
    know(query.words);
    type(query.words);
  }
  // The heading has taken the focus, as of every screen: whoever comes here wants to type.
  useEffect(() => field.current?.focus(), []);
  return (
    <TextInput
      ref={field}
      label={words.field}
      description={words.hint}
      leftSection={<Search size={16} aria-hidden />}
      size="md"
      maxLength={200}
      autoComplete="off"
      value={typed}
      onChange={(event) => {
        type(event.currentTarget.value);
        say(event.currentTarget.value);
      }}
    />
  );
}

function Filters({ query, onChange }: { query: Query; onChange: Change }) {
  const partnerships = usePartnerships().data ?? [];
  const { from: firstDay, until: lastDay, includeConfidential } = query;
  const [from, typeFrom] = useState(typedDate(firstDay));
  const [until, typeUntil] = useState(typedDate(lastDay));
  return (
    <div>
      <Group align="flex-end" gap="md">
        <NativeSelect
          label={words.partnership}
          value={query.partnershipId ?? ''}
          data={[
            { value: '', label: words.all },
            ...partnerships.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) => {
            const chosen = partnershipIdSchema.safeParse(event.currentTarget.value).data;
            onChange({ partnershipId: chosen ?? null });
          }}
        />
        <DateField
          w={190}
          label={words.from}
          value={from}
          onChange={typeFrom}
          onDate={(date) => onChange({ from: date })}
        />
        <DateField
          w={190}
          label={words.until}
          value={until}
          onChange={typeUntil}
          onDate={(date) => onChange({ until: date })}
        />
        <Switch
          pb={8}
          label={words.confidential}
          checked={includeConfidential}
          onChange={(event) => onChange({ includeConfidential: event.currentTarget.checked })}
        />
      </Group>
      <Text size="sm" c="dimmed" mt={6}>
        {includeConfidential ? words.confidentialOn : words.confidentialOff}
        {(firstDay ?? lastDay) !== null && ` ${words.daysHint}`}
      </Text>
    </div>
  );
}

function Found({ query }: { query: Query }) {
  const { data, error } = useSearch(query);
  if (error) {
    return (
      <Text role="alert" c="red">
        {error.message}
      </Text>
    );
  }
  if (query.words.trim() === '') {
    return <EmptyState icon={Search} title={words.begin} text={words.beginText} />;
  }
  return (
    <div className={classes.found}>{data && <Results found={data} words={query.words} />}</div>
  );
}
