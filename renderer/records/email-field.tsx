import { TextInput } from '@mantine/core';
import { useId, type ComponentProps } from 'react';
import { emailDoubt } from '#shared/domain/people/email-doubt';
import { emailDoubtWords } from '#shared/text/people/person-words';
import { peopleText } from '#shared/text/screens/people';
import { WarningLine } from '../ui/warning-line';

/** What a form hands to one of its fields. */
type FieldProps = Pick<
  ComponentProps<typeof TextInput>,
  'error' | 'onChange' | 'onFocus' | 'onBlur'
> & { value?: string };

/** An e-mail address, with a word on what is odd about it; whatever is entered is taken. */
export function EmailField(props: FieldProps) {
  const warningId = useId();
  const doubt = emailDoubt(props.value ?? '');
  return (
    <div>
      <TextInput label={peopleText.email} aria-describedby={warningId} {...props} />
      <div id={warningId} role="status">
        {doubt && <WarningLine>{emailDoubtWords[doubt]}</WarningLine>}
      </div>
    </div>
  );
}
