import type { TextInputProps } from '@mantine/core';

/** What our fields pass on to the text input they are made of. */
export type TextFieldProps = Pick<
  TextInputProps,
  | 'aria-label'
  | 'className'
  | 'description'
  | 'disabled'
  | 'error'
  | 'labelProps'
  | 'onFocus'
  | 'onKeyDown'
  | 'placeholder'
  | 'ref'
  | 'required'
  | 'size'
  | 'w'
> & { [attribute: `data-${string}`]: unknown };
