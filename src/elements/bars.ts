/** Where the bars are that black out a part of an image: in its pixels, whole ones, and never outside it. */

/** A place in an image. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How large an image is. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A bar: its top left corner, and its size. */
export interface Bar extends Point, Size {}

const within = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);

/** The bar between two corners; a part of a pixel counts as the whole of it. */
export function barBetween(one: Point, other: Point, image: Size): Bar {
  const x = within(Math.floor(Math.min(one.x, other.x)), 0, image.width - 1);
  const y = within(Math.floor(Math.min(one.y, other.y)), 0, image.height - 1);
  const right = within(Math.ceil(Math.max(one.x, other.x)), x + 1, image.width);
  const bottom = within(Math.ceil(Math.max(one.y, other.y)), y + 1, image.height);
  return { x, y, width: right - x, height: bottom - y };
}

/** A bar to start from with the keyboard: wide and low, as a line of text is, in the middle. */
export function middleBar({ width, height }: Size): Bar {
  const corner = { x: width * 0.3, y: height * 0.46 };
  return barBetween(corner, { x: width * 0.7, y: height * 0.54 }, { width, height });
}

const directions: ReadonlyMap<string, Point> = new Map([
  ['ArrowLeft', { x: -1, y: 0 }],
  ['ArrowRight', { x: 1, y: 0 }],
  ['ArrowUp', { x: 0, y: -1 }],
  ['ArrowDown', { x: 0, y: 1 }],
]);

/**
 * The bar one step further: moved, or with `resizes` its right and lower edge moved. A step is a fiftieth of that side
 * of the image. Undefined when the key is no arrow.
 */
export function barAfter(key: string, resizes: boolean, bar: Bar, image: Size): Bar | undefined {
  const direction = directions.get(key);
  if (!direction) return undefined;
  const byX = direction.x * Math.max(1, Math.round(image.width / 50));
  const byY = direction.y * Math.max(1, Math.round(image.height / 50));
  if (resizes) {
    const width = within(bar.width + byX, 1, image.width - bar.x);
    return { ...bar, width, height: within(bar.height + byY, 1, image.height - bar.y) };
  }
  const x = within(bar.x + byX, 0, image.width - bar.width);
  return { ...bar, x, y: within(bar.y + byY, 0, image.height - bar.height) };
}

/** Says where a bar is: fills `{left}`, `{top}`, `{width}` and `{height}` in, as whole percentages of the image. */
export function placeOf(bar: Bar, image: Size, words: string): string {
  const places: Readonly<Record<string, number>> = {
    left: bar.x / image.width,
    top: bar.y / image.height,
    width: bar.width / image.width,
    height: bar.height / image.height,
  };
  return words.replaceAll(/\{(\w+)\}/g, (mark, key: string) =>
    places[key] === undefined ? mark : String(Math.round(places[key] * 100)),
  );
}
