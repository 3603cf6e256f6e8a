import type { MessageView } from './view.ts';
import type { Words } from './words.ts';

/** The message that the user copies or mails: nothing is sent by the guide. */
export function messageView(words: Words, lines: readonly string[], to = ''): MessageView {
  const { text } = words;
  const title = words.flow('title');
  const content = [text.people('message.opening', { title }), '', ...lines.map((line) => `- ${line}`)];
  return letter(words, content, to);
}

/** The message to the person who can fix it. The mail leaves out `checked`: longer links open no mail on Windows. */
export function handoverMessage(
  words: Words,
  lines: readonly string[],
  checked: readonly string[],
  closing: string,
): MessageView {
  const { mail } = letter(words, [...lines, '', closing]);
  return {
    ...letter(words, [...lines, ...checked, '', closing]),
    ...(mail ? { mail } : {}),
    title: words.text.people('message.handover'),
  };
}

function letter(words: Words, content: readonly string[], to = ''): MessageView {
  const { text } = words;
  const body = [text.people('message.greeting'), '', ...content, '', text.people('message.closing')].join('\n');
  const subject = text.people('message.subject', { title: words.flow('title') });
  return {
    title: text.people('message.title'),
    text: body,
    copy: text.people('message.copy'),
    copied: text.people('message.copied'),
    mail: {
      text: text.people('message.mail'),
      href: `${mailtoOf(to)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`,
    },
  };
}

/** An address as a link takes it: what the integrator wrote can hold anything, and stays one address or none. */
export function mailtoOf(address: string): string {
  const written = address.replaceAll(/^[^@]*$|\p{Surrogate}/gu, '');
  return `mailto:${encodeURIComponent(written).replace('%40', '@')}`;
}
