import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { PartnershipId } from '#shared/model/id';
import { sampleText as words } from '#shared/text/screens/sample';
import { useSamples } from '../../data/queries';
import { RemoveSampleDialog } from './remove-sample-dialog';

/** The way to take a sample away; nothing for a partnership that is none. */
export function RemoveSample({ partnershipId }: { partnershipId: PartnershipId }) {
  const [isAsked, question] = useDisclosure(false);
  const sample = useSamples().data?.find(({ id }) => id === partnershipId);
  if (!sample) return null;
  return (
    <>
      <Button
        size="xs"
        variant="default"
        aria-label={words.removeOf(sample.name)}
        onClick={question.open}
      >
        {words.remove}
      </Button>
      {isAsked && <RemoveSampleDialog partnershipId={partnershipId} onClose={question.close} />}
    </>
  );
}
