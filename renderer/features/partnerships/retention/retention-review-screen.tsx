import { Button, Group, Stack, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { RetentionReview } from '#shared/model/retention-review';
import type { PartnershipId } from '#shared/model/id';
import { retentionReviewText } from '#shared/text/screens/retention-review';
import { useRetentionReview } from '../../../data/queries';
import { ExportButton } from '../../../records/export-button';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { WarningLine } from '../../../ui/warning-line';
import { KindSection } from './kind-section';

/** What is older than a partnership keeps its records, kind by kind; nothing is deleted here (X6). */
export function RetentionReviewScreen({ partnershipId }: { partnershipId: PartnershipId }) {
  return (
    <Page
      title={retentionReviewText.title}
      lead={retentionReviewText.lead}
      actions={
        <Group gap="xs">
          <ExportButton
            label={retentionReviewText.export}
            request={{ document: 'retention-review', partnershipId }}
            versions={{ of: retentionReviewText.theReview, choices: [] }}
          />
          <Button
            size="xs"
            variant="default"
            component={Link}
            href={`/p/${partnershipId}/settings`}
          >
            {retentionReviewText.settings}
          </Button>
        </Group>
      }
    >
      <Loaded reading={useRetentionReview(partnershipId)}>
        {(review) => <Kinds partnershipId={partnershipId} review={review} />}
      </Loaded>
    </Page>
  );
}

function Kinds({
  partnershipId,
  review,
}: {
  partnershipId: PartnershipId;
  review: RetentionReview;
}) {
  const { kinds, unread } = review;
  const isSilent = kinds.every(({ setting }) => setting === null);
  return (
    <Stack gap="lg" maw={980}>
      {unread > 0 && <WarningLine>{retentionReviewText.unread(unread)}</WarningLine>}
      {isSilent && <Text>{retentionReviewText.noneSet}</Text>}
      {kinds.map((kind) => (
        <KindSection key={kind.record} partnershipId={partnershipId} kind={kind} />
      ))}
    </Stack>
  );
}
