import { html } from 'lit';
import { encode } from 'uqr';

/** The quiet zone around a QR code, in modules: less, and cameras may not find it. */
const quiet = 4;

/**
 * A QR code in one drawing, dark on white whatever the colours around it; for those who do not see it, `label`.
 *
 * @param content - What a camera reads.
 */
export function qrCode(content: string, label: string) {
  const { data, size } = encode(content, { ecc: 'M', border: quiet });
  const runs = data.flatMap((row, y) => runsIn(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`));
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${label} shape-rendering="crispEdges">
    <path fill="#fff" d="M0 0h${size}v${size}H0z" />
    <path fill="#000" d=${runs.join('')} />
  </svg>`;
}

/** Where a row has dark modules beside each other: from where, and how many. */
function runsIn(row: readonly boolean[]): readonly (readonly [from: number, length: number])[] {
  const starts = row.flatMap((dark, x) => (dark && !row[x - 1] ? [x] : []));
  return starts.map((from) => {
    const end = row.indexOf(false, from);
    return [from, (end < 0 ? row.length : end) - from];
  });
}
