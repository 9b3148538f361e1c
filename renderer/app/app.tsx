import { Router } from 'wouter';
import { ErrorBoundary } from './error-boundary';
import { Layout } from './layout';
import { NoticeStrip } from './notices/notice-strip';
import { PrivacyScreen } from './privacy/privacy-screen';
import { Providers } from './providers';
import { Routes } from './routes';
import { useAddress } from './use-address';

/** The whole screen. */
export function App({ nonce }: { nonce: string }) {
  return (
    <Providers nonce={nonce}>
      <PrivacyScreen />
      <Router hook={useAddress}>
        <ErrorBoundary>
          <Layout>
            <Routes />
          </Layout>
        </ErrorBoundary>
      </Router>
      <NoticeStrip />
    </Providers>
  );
}
