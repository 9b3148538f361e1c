import { Button, Text } from '@mantine/core';
import { Link } from 'wouter';
import { shellText } from '#shared/text/screens/shell';
import { Page } from '../ui/page';

/** For an address that leads nowhere. */
export function NotFoundScreen() {
  return (
    <Page title={shellText.noSuchScreen} width="narrow">
      <Text mb="md">{shellText.noSuchScreenText}</Text>
      <Button component={Link} href="/">
        {shellText.toStart}
      </Button>
    </Page>
  );
}
