import { Button, Stack, Text, Title } from '@mantine/core';
import { useId } from 'react';
import { MISSING_KINDS, type Missing, type MissingKind } from '#shared/domain/tidy-up';
import { tidyUpText } from '#shared/text/screens/tidy-up';
import classes from './tidy-up.module.css';

type TidyUpProps = { findings: readonly Missing[]; onGo: (finding: Missing) => void };

/** What the minutes still lack, kind by kind; each entry leads to where it is put right (A10, A12, I1, N4, C4). */
export function TidyUp({ findings, onGo }: TidyUpProps) {
  if (findings.length === 0) return <Text role="status">{tidyUpText.nothing}</Text>;
  return (
    <Stack gap="md">
      {MISSING_KINDS.map((kind) => (
        <Kind
          key={kind}
          kind={kind}
          findings={findings.filter((one) => one.kind === kind)}
          onGo={onGo}
        />
      ))}
    </Stack>
  );
}

function Kind({ kind, findings, onGo }: TidyUpProps & { kind: MissingKind }) {
  const id = useId();
  if (findings.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <Title order={3} size="h6" id={id}>
        {tidyUpText.group(kind, findings.length)}
      </Title>
      <ol className={classes.list} aria-labelledby={id}>
        {findings.map((finding) => (
          <li key={`${finding.itemId} ${finding.subjectId}`}>
            <Button
              variant="subtle"
              size="compact-sm"
              justify="flex-start"
              fullWidth
              classNames={{ root: classes.entry, label: classes.words }}
              onClick={() => onGo(finding)}
            >
              {finding.name.trim() || tidyUpText.go[kind]}
            </Button>
          </li>
        ))}
      </ol>
    </section>
  );
}
