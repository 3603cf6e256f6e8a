/**
 * What is said about people who can help: contacts with their hours, the trail in sentences, the message. Fetched when
 * the user first presses something: the first step does without.
 */
export { contactsIn, handoverMessage, messageView } from './contacts-view.ts';
export { trailLines } from './trail-lines.ts';
