import { Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Input, Output } from '#shared/ipc/contract';
import type { VersionsView } from '#shared/ipc/areas/versions';
import { plainDate } from '#shared/text/dates';
import { documentTitles, versionsText } from '#shared/text/screens/versions';
import { useCommand } from '../../data/commands';
import { useVersions } from '../../data/queries';
import { BusyButton } from '../../ui/busy-button';
import { Loaded } from '../../ui/loaded';
import { localMoment } from '../../ui/local-moment';
import { Page } from '../../ui/page';
import choice from '../../ui/choice.module.css';
import classes from './versions-screen.module.css';

type Which = Input<'versions:open'>;
type Part = VersionsView['parts'][number];
type Take = number | 'both';

const keyOf = ({ key, id }: Part): string => `${key} ${id ?? ''}`;

/** Where two versions of a document are made one: part by part, whichever is to be kept. */
export function VersionsScreen({ which }: { which: Which }) {
  return (
    <Page title={versionsText.title} lead={versionsText.explanation}>
      <Loaded reading={useVersions(which)}>
        {(view) => <Merging which={which} view={view} />}
      </Loaded>
    </Page>
  );
}

function Merging({ which, view }: { which: Which; view: Output<'versions:open'> }) {
  const [takes, setTakes] = useState<ReadonlyMap<string, Take>>(new Map());
  const [, go] = useLocation();
  const { run, isRunning } = useCommand('versions:merge', () => versionsText.merged);
  const takeOf = (part: Part): Take =>
    takes.get(keyOf(part)) ?? part.texts.findIndex((text) => text !== null);
  const merge = async (): Promise<void> => {
    const choices = view.parts.map((part) => ({ key: part.key, id: part.id, take: takeOf(part) }));
    if (await run({ ...which, choices })) go('/');
  };
  return (
    <Stack gap="lg" maw={1100}>
      <Text fw={600}>{subjectOf(which, view)}</Text>
      {view.parts.length === 0 && <Text>{versionsText.same}</Text>}
      <div className={classes.parts}>
        {view.parts.map((part) => (
          <PartChoice
            key={keyOf(part)}
            part={part}
            writtenAt={view.writtenAt}
            take={takeOf(part)}
            onTake={(take) => setTakes(new Map(takes).set(keyOf(part), take))}
          />
        ))}
      </div>
      <div>
        <BusyButton isBusy={isRunning} onClick={() => void merge()}>
          {versionsText.merge}
        </BusyButton>
      </div>
    </Stack>
  );
}

/** "Meeting: 10 June 2026"; "Partnership: Safer Anyshire". */
function subjectOf({ documentKind }: Which, { name, date }: VersionsView): string {
  const own = date === null ? name : plainDate(date);
  return [documentTitles[documentKind], own].filter((word) => word !== '').join(': ');
}

type PartChoiceProps = {
  part: Part;
  writtenAt: VersionsView['writtenAt'];
  take: Take;
  onTake: (take: Take) => void;
};

function PartChoice({ part, writtenAt, take, onTake }: PartChoiceProps) {
  return (
    <Radio.Group
      label={versionsText.take(part.title)}
      value={String(take)}
      onChange={(value) => onTake(value === 'both' ? 'both' : Number(value))}
    >
      <div className={classes.choices}>
        {part.texts.map((text, place) => {
          const at = writtenAt[place] ?? null;
          const moment = at === null ? '' : `. ${versionsText.writtenAt(localMoment(at))}`;
          return (
            <Radio
              // oxlint-disable-next-line no-array-index-key -- a version is known by its place only
              key={place}
              className={choice.choice}
              value={String(place)}
              label={`${versionsText.version(place)}${moment}`}
              description={<PartText text={text} />}
            />
          );
        })}
        {part.canTakeBoth && part.texts.every((text) => text !== null) && (
          <Radio className={choice.choice} value="both" label={versionsText.both} />
        )}
      </div>
    </Radio.Group>
  );
}

function PartText({ text }: { text: string | null }) {
  const words = text === null || text === '' ? versionsText.nothingThere : text;
  return (
    <Text component="span" display="block" size="sm" className={classes.text}>
      <bdi>{words}</bdi>
    </Text>
  );
}
