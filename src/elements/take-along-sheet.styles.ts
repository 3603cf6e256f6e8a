/** A sheet of A4: black on white, large type, no step cut in two. */
export const sheetStyles = `
@page { size: A4; margin: 12mm 14mm; }
:root { color-scheme: light; }
body { margin: 0; font: 12.5pt/1.3 system-ui, sans-serif; color: #000; background: #fff; overflow-wrap: anywhere; }
h1, h2, h3, p, ol, figure { margin: 0; padding: 0; }
h1 { font-size: 1.5em; line-height: 1.2; }
h2, h3 { font-size: 1em; }
header { display: flex; justify-content: space-between; gap: 6mm; padding-bottom: 2mm; border-bottom: .6mm solid; }
header p { margin-top: 1.5mm; }
.code { font-weight: bold; }
figure { flex: none; width: 28mm; text-align: center; font-size: .7em; line-height: 1.2; }
.qr { display: block; width: 28mm; height: 28mm; }
ol { padding-left: 1.8em; }
li { margin-top: 2mm; break-inside: avoid; }
li::marker { font-weight: bold; }
.here span { margin-left: 2mm; padding: 0 2mm; border: .6mm solid; font-size: .85em; }
.trap { font-weight: bold; border-left: 1mm solid; padding-left: 2mm; }
.line { margin-top: 1mm; padding-left: 2mm; }
.line b { padding: 0 1.5mm; border: .3mm solid; box-decoration-break: clone; }
section { display: grid; grid-template-columns: repeat(auto-fit, minmax(70mm, 1fr)); gap: 2mm 8mm; margin-top: 3mm;
  padding-top: 2mm; border-top: .6mm solid; break-inside: avoid; }
section > h2 { grid-column: 1 / -1; }
.phone { font-size: 1.4em; font-weight: bold; }
`;
