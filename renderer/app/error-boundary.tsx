import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { failureText } from '#shared/text/screens/shell';
import { bridge } from '../data/bridge';

type State = { failure: Error | null };

/** Stands in for a screen that failed, and has the place in the code written to the log. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { failure: null };

  static getDerivedStateFromError(failure: Error): State {
    return { failure };
  }

  override componentDidCatch({ name, stack }: Error): void {
    const failure = { name: name.slice(0, 200), stack: (stack ?? '').slice(0, 20_000) };
    // A log that cannot be written leaves nothing more to do: the screen says already that it failed.
    void bridge()
      .invoke('app:logFailure', failure)
      .catch(() => undefined);
  }

  override render(): ReactNode {
    if (this.state.failure === null) return this.props.children;
    return <Failure message={this.state.failure.message} />;
  }
}

function Failure({ message }: { message: string }) {
  return (
    <Stack component="main" p="xl" maw={640} gap="sm" role="alert">
      <Title order={1}>{failureText.title}</Title>
      <Text>{failureText.safe}</Text>
      <Text>{failureText.log}</Text>
      <Text size="sm" c="dimmed" ff="monospace">
        {message}
      </Text>
      <Group>
        <Button onClick={() => window.location.reload()}>{failureText.reload}</Button>
        <Button
          variant="default"
          onClick={() => {
            window.location.hash = '#/';
            window.location.reload();
          }}
        >
          {failureText.start}
        </Button>
      </Group>
    </Stack>
  );
}
