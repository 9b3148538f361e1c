import { Button, Stack, Text } from '@mantine/core';
import { Send } from 'lucide-react';
import { useState } from 'react';
import { fromParts, partsOf } from '#shared/domain/calendar';
import type { PartnershipId } from '#shared/model/id';
import type { IsoDate } from '#shared/model/iso-date';
import { dateOf } from '#shared/text/read-date';
import { exportsText } from '#shared/text/screens/exports';
import { meetingsText } from '#shared/text/screens/meetings';
import { ExportButton } from '../../records/export-button';
import { checkLastDay } from '../../ui/checks';
import { DateField, typedDate } from '../../ui/date-field';
import { SidePanel } from '../../ui/side-panel';

const words = meetingsText.circulationLog;

type CirculationLogProps = { partnershipId: PartnershipId; today: IsoDate };

/** What was sent around the meetings of a time, as a paper (N7, X3). */
export function CirculationLog({ partnershipId, today }: CirculationLogProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<Send size={16} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {words.open}
      </Button>
      <SidePanel title={words.title} isOpen={isOpen} onClose={() => setOpen(false)}>
        <TimeOfLog partnershipId={partnershipId} today={today} />
      </SidePanel>
    </>
  );
}

/** The year so far, unless other days are typed. */
function TimeOfLog({ partnershipId, today }: CirculationLogProps) {
  const { year } = partsOf(today);
  const [typedFrom, typeFrom] = useState(typedDate(fromParts({ year, month: 1, day: 1 })));
  const [typedUntil, typeUntil] = useState(typedDate(today));
  const from = dateOf(typedFrom);
  const until = dateOf(typedUntil);
  const isTime = from !== null && until !== null && from <= until;
  return (
    <Stack gap="sm">
      <Text size="sm">{words.lead}</Text>
      <DateField label={words.from} data-autofocus value={typedFrom} onChange={typeFrom} />
      <DateField
        label={words.until}
        value={typedUntil}
        onChange={typeUntil}
        error={checkLastDay(typedFrom, typedUntil)}
      />
      {isTime ? (
        <ExportButton
          label={exportsText.circulationLog}
          request={{ document: 'circulation-log', partnershipId, from, until }}
          versions={{ of: exportsText.theCirculationLog, choices: [] }}
        />
      ) : (
        <Text size="sm">{words.enterTime}</Text>
      )}
    </Stack>
  );
}
