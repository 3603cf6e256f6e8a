import { maskSecrets } from './secrets.ts';
import type { Attachment } from './contract.ts';

/** Code points. */
const mostLetters = 100;

const extensions: Readonly<Record<Attachment['type'], string>> = {
  'image/png': '.png',
  'image/jpeg': '.jpg',
  'application/pdf': '.pdf',
  'text/plain': '.txt',
};

/**
 * The name of a file as it is sent: without its path, without characters that cannot be seen or that turn the order of
 * the others, without secrets, a hundred characters at most, and with the extension of its type.
 */
export const attachmentName = (name: string, type: Attachment['type']): string => {
  const extension = extensions[type];
  const own = maskSecrets(
    name
      .normalize('NFC')
      .replace(/^[^]*[/\\]/, '')
      .replace(/\p{C}+/gu, '')
      .replace(/\p{Z}+/gu, ' '),
  )
    .replace(/\.[a-z][a-z\d]{0,4}\s*$/i, '')
    // A name that starts with a dot is hidden on some systems.
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const letters = [...own].slice(0, mostLetters - extension.length);
  // Masked again, because a cut can make a secret of what was none. Who gets it reads Dutch, whatever the page's language.
  return (maskSecrets(letters.join('').trim()) || 'bijlage') + extension;
};
