import { Alert, Stack, Text } from '@mantine/core';
import type { LeftBehind } from '#shared/ipc/areas/people-anonymising';
import type { PersonId } from '#shared/model/id';
import { plainDate } from '#shared/text/dates';
import { anonymisingText, erasedWords } from '#shared/text/screens/anonymising';
import { leftBehindText } from '#shared/text/screens/left-behind';
import { useLeftBehind } from '../../../data/queries';
import { useLongCommand } from '../../../records/use-long-command';
import { BusyButton } from '../../../ui/busy-button';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { Section } from '../../../ui/section';
import { BackupsLeft } from './backups-left';
import { Lines } from './lines';

/** Where the details of somebody may stand that were taken out, and what can still be done about it (R28). */
export function LeftBehindScreen({ personId }: { personId: PersonId }) {
  return (
    <Loaded reading={useLeftBehind(personId)}>
      {(left) => <Left personId={personId} left={left} />}
    </Loaded>
  );
}

function Left({ personId, left }: { personId: PersonId; left: LeftBehind }) {
  const { run, isRunning } = useLongCommand('people:erasePast', (erased) =>
    erased === null ? anonymisingText.putOff : erasedWords(erased),
  );
  const erase = (words: string, isFilled: boolean) => (
    <BusyButton
      variant={isFilled ? 'filled' : 'default'}
      isBusy={isRunning}
      onClick={() => void run({})}
    >
      {words}
    </BusyButton>
  );
  return (
    <Page
      title={leftBehindText.title(left.name)}
      lead={leftBehindText.lead(plainDate(left.on), left.isOwed)}
    >
      <Stack gap="lg" maw={980}>
        {left.isOwed && (
          <Alert color="red" role="alert" title={leftBehindText.owed}>
            <Stack gap="xs" align="flex-start">
              <Text size="sm">{leftBehindText.owedLead}</Text>
              {erase(leftBehindText.finish, true)}
            </Stack>
          </Alert>
        )}
        <BackupsLeft personId={personId} left={left} />
        {!left.isOwed && (
          <Section id="past" title={leftBehindText.past} lead={leftBehindText.pastLead}>
            {erase(leftBehindText.again, false)}
          </Section>
        )}
        <Section id="unreached" title={leftBehindText.unreached}>
          <Lines lines={leftBehindText.unreachedLines} />
        </Section>
      </Stack>
    </Page>
  );
}
