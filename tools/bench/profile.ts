/** Where the time goes, by profiles and traces that were read by hand. */
export const profile = [
  '## Where the time goes',
  'Read by hand from profiles and traces, with the processor slowed down; to be read again when something here changes much.',
  'Inside a page, on the slow line, the time is that of the line: what the script asks for, it asks for at once, after its own journey; a guide in one file has one journey, and so has one that the page preloads.',
  'Opening with everything in the cache, the engine has no part in the time to the first step any more: it begins after the frame in which that step is drawn. What is left is the step itself. A third of it is style, layout and paint of 50 elements; the heading takes focus, for which the browser lays out at once. Parsing the templates the first time takes a tenth (40 pieces of HTML, instead of 6 in the smallest guide: a frame with a way back, help, a telephone number and progress), making the view a twentieth, the dialog itself a twentieth. No function stands out in the rest.',
  'Of a step, the focus on the heading takes 7 ms, because the browser must lay out the page at once for it, and keeping the place in the tab 2 ms. The slowest twentieth are the steps with a replica of a screen, which the smallest guide does not have. Each step is drawn once.',
].join('\n\n');
