/**
 * What is shown once somebody is stuck, or done: the explanation of a screen, help, symptoms, people, the last page.
 * Fetched when the user first presses something, in good time: the first step does without.
 */
export { explainView, judgedOn } from './explain-view.ts';
export { viewOver } from './stuck-views.ts';
