/** The demo page's own script. With `?inspect` in the address, a panel shows what the guide's machine does. */
if (new URLSearchParams(location.search).has('inspect')) {
  const { inspectIn } = await import('./inspector.ts');
  const inspect = inspectIn(document.body);
  for (const guide of document.querySelectorAll('wegwijzer-launcher, wegwijzer-guide'))
    Object.assign(guide, { inspect });
}
