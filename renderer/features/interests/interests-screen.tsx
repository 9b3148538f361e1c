import { Stack, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { rulesOn } from '#shared/domain/terms';
import { nameBook } from '#shared/documents/name-book';
import type { RegistersView } from '#shared/ipc/views';
import type { PartnershipId } from '#shared/model/id';
import { sourceNote } from '#shared/text/decisions/clause-notes';
import { concernsText, interestsText } from '#shared/text/screens/interests';
import { useRegisters } from '../../data/queries';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { GiftsSection } from './gifts-section';
import classes from './interests.module.css';
import { MattersSection } from './matters-section';
import { StandingSection } from './standing-section';

/** Standing interests, gifts and hospitality, how concerns are raised, and notified matters (I3, I6, I7, N11). */
export function InterestsScreen({ partnershipId }: { partnershipId: PartnershipId }) {
  return (
    <Page title={interestsText.title} lead={interestsText.lead}>
      <Loaded reading={useRegisters(partnershipId)}>{(view) => <Sections view={view} />}</Loaded>
    </Page>
  );
}

function Sections({ view }: { view: RegistersView }) {
  const names = useMemo(() => nameBook(view, view.today), [view]);
  return (
    <Stack gap="xl">
      <StandingSection view={view} names={names} />
      <GiftsSection view={view} names={names} />
      <MattersSection view={view} names={names} />
      <Concerns view={view} />
    </Stack>
  );
}

/** The policy under which concerns are raised, to be read: nothing of the kind is kept here (I7). */
function Concerns({ view }: { view: RegistersView }) {
  const { concernsPolicy: rule } = rulesOn(view.partnership, view.today);
  return (
    <section aria-labelledby="concerns">
      <Title order={2} id="concerns" mb="xs">
        {concernsText.title}
      </Title>
      <div className={classes.note}>
        <Text size="sm" fw={600}>
          {concernsText.never}
        </Text>
        {rule.state === 'set' ? (
          <Text size="sm">
            {concernsText.policy}: {rule.value}
            {sourceNote(rule.clause)}.
          </Text>
        ) : (
          <Text size="sm">
            {rule.state === 'silent' ? concernsText.silent : concernsText.notEntered}{' '}
            <Link href={`/p/${view.partnership.id}/terms`} className={classes.link}>
              {concernsText.toTerms}
            </Link>
          </Text>
        )}
      </div>
    </section>
  );
}
