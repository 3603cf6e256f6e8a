/** Where the time goes, by profiles and traces that were read by hand. */
export const profile = [
  '## Where the time goes',
  'Read by hand from profiles and traces, with the processor slowed down; to be read again when something here changes much.',
  'Inside a page, on the slow line, the time is that of the line: what the script asks for, it asks for at once, after its own journey; a guide in one file has one journey, and so has one of which the page preloads what it opens with.',
  'Opening with everything in the cache, more than half of the time is one task, in which words, machine, session and first view are made and drawn. No function stands out in it. Style and layout take a sixth, running the modules for the first time a twentieth. Beside the smallest guide there is more to draw: a frame with a way back, help, a telephone number and progress; 40 pieces of HTML are parsed, instead of 6.',
  'Of a step, the focus on the heading takes 7 ms, because the browser must lay out the page at once for it, and keeping the place in the tab 2 ms. Each step is drawn once: 5,300 calls of functions in the guide.',
].join('\n\n');
