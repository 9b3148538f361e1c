import { Notifications } from '@mantine/notifications';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { ErrorBoundary } from './error-boundary';
import { Layout } from './layout';
import { Providers } from './providers';
import { Routes } from './routes';

/** The whole screen. */
export function App({ nonce }: { nonce: string }) {
  return (
    <Providers nonce={nonce}>
      <Notifications position="top-center" limit={4} />
      <Router hook={useHashLocation}>
        <ErrorBoundary>
          <Layout>
            <Routes />
          </Layout>
        </ErrorBoundary>
      </Router>
    </Providers>
  );
}
