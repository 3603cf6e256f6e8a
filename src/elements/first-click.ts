/** Lets only the first click of a double click reach a button: the second would press what has come there meanwhile. */
export const firstClickOnly = {
  capture: true,
  handleEvent: (event: MouseEvent): void => {
    const isButton = event.composedPath().some((node) => node instanceof HTMLButtonElement);
    if (!isButton || event.detail < 2) return;
    event.stopPropagation();
    // Nor does it send a form.
    event.preventDefault();
  },
};
