/** A file that misses its place must not make the browser leave the page to show it. */
export const stay = (event: DragEvent): void => {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
};
