/**
 * What is said about people who can help: contacts with their hours, the trail in sentences, the message. Fetched when
 * the user first presses something: the first step does without.
 */
export { contactOf } from '../escalation/contact-of.ts';
export { contactsIn } from './contacts-view.ts';
export { handoverMessage, messageView } from './message-view.ts';
export { trailLines } from './trail-lines.ts';
