import { describe, expect, test } from 'vitest';
import { messageKindSchema, type MessageKind } from '#shared/model/house-style';
import { messageFault } from '#shared/text/message-blanks';
import { usualMessages } from '#shared/text/message-wording';

describe('the wording of an e-mail', () => {
  test.each(messageKindSchema.options)('is without fault as it is usual: %s', (kind) => {
    expect(messageFault({ kind, ...usualMessages[kind] })).toBeNull();
  });

  const unknown = (...blanks: string[]) => ({ fault: 'unknown-blanks', blanks });
  test.each<[string, MessageKind, string, string, object | null]>([
    ['may be without blanks', 'agenda', 'Agenda', 'Dear all', null],
    ['has no blank of another kind', 'agenda', 'x', '{actions}', unknown('{actions}')],
    ['has the place only in an invitation', 'notice', '{place}', 'x', unknown('{place}')],
    ['has time and place in an invitation', 'invitation', '{place}', '{time}', null],
    [
      'names a misspelt blank once',
      'agenda',
      '{Date}',
      '{Date} {due date}',
      unknown('{Date}', '{due date}'),
    ],
    ['takes an empty pair of braces for a blank', 'agenda', '{}', 'x', unknown('{}')],
    ['leaves a single brace alone', 'agenda', 'x', 'a { b\n} c', null],
    [
      'names the actions where it chases (A4)',
      'chase',
      'x',
      'Dear {owner}',
      { fault: 'no-actions' },
    ],
    [
      'names them in the text, not in the subject',
      'chase',
      '{actions}',
      'x',
      { fault: 'no-actions' },
    ],
  ])('%s', (_, kind, subject, body, fault) => {
    expect(messageFault({ kind, subject, body })).toEqual(fault);
  });
});
