import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { readTime } from '#shared/text/read-time';
import { fieldText } from '#shared/text/screens/fields';
import type { TextFieldProps } from './text-field-props';

type TimeFieldProps = TextFieldProps & {
  label: string;
  value?: string | undefined;
  onChange: (value: string) => void;
};

/** A time of day, typed as people type it and shown as HH:MM once it is read. */
export function TimeField({ value = '', onChange, error, ...rest }: TimeFieldProps) {
  const [isLeft, setLeft] = useState(false);
  const read = readTime(value);
  const own = isLeft && read.state === 'not-understood' ? read.message : undefined;
  return (
    <TextInput
      placeholder={fieldText.timePlaceholder}
      autoComplete="off"
      {...rest}
      value={value}
      error={own ?? error}
      onChange={(event) => {
        setLeft(false);
        onChange(event.currentTarget.value);
      }}
      onBlur={() => {
        setLeft(true);
        if (read.state === 'time') onChange(read.time);
      }}
    />
  );
}
