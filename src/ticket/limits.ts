/** How much a ticket can hold: the same numbers where it is written and where it is taken. */

/** Attachments of one ticket. */
export const mostAttachments = 5;

/** Bytes of all attachments of one ticket together. */
export const mostAttachmentBytes = 10_000_000;

/** Lines of the trail that go with a ticket. */
export const mostLines = 40;

/** Characters of one such line. */
export const mostLineCharacters = 400;

/** Characters of what stands in the trap for programs. */
export const mostTrapCharacters = 200;

/** Hours from the press on send after which a ticket that no gateway answered is given up and erased. */
export const outboxHours = 24;
