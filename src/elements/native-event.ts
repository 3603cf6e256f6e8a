/** The browser's `Event`, also where an old library of the portal took that name for a class of its own (MooTools). */
export const NativeEvent = Object.getPrototypeOf(UIEvent) as typeof Event;
