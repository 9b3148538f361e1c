/** A picture, as its own first bytes tell: its kind, and its width and height in pixels. */
export type Picture = { kind: 'png' | 'jpg'; width: number; height: number };

/** The largest file that is taken for a logo: it goes into every paper. */
export const LOGO_MAXIMUM = 2 * 2 ** 20;

/** The longest side of a picture that is taken for a logo, and the most pixels; it is unpacked to be shown, at 100 MB. */
const LONGEST_SIDE = 10_000;
const MOST_PIXELS = 25_000_000;

/** At most 2 cm high and 8 cm wide on paper, in pixels of which 96 are an inch. */
const MOST_HIGH = 75;
const MOST_WIDE = 302;

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The name of the header of a PNG, as a number. */
const IHDR = 0x49_48_44_52;

/** The kind of picture in a file, told by what is in it and never by its name; null for any other file. */
export function pictureIn(bytes: Uint8Array): Picture | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return pngIn(view) ?? jpegIn(view);
}

/** Why a file cannot be a logo. */
export type LogoFault = 'too-large' | 'no-picture' | 'too-many-pixels';

/** Why a file cannot be a logo; null where it can. */
export function logoFault(bytes: Uint8Array): LogoFault | null {
  if (bytes.length > LOGO_MAXIMUM) return 'too-large';
  const picture = pictureIn(bytes);
  if (picture === null || picture.width === 0 || picture.height === 0) return 'no-picture';
  const { width, height } = picture;
  const isVast = Math.max(width, height) > LONGEST_SIDE || width * height > MOST_PIXELS;
  return isVast ? 'too-many-pixels' : null;
}

/** How large a picture is printed, in pixels of which 96 are an inch: its shape kept, never enlarged. */
export function printedSize({ width, height }: Picture): { width: number; height: number } {
  const scale = Math.min(1, MOST_HIGH / height, MOST_WIDE / width);
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

/** A PNG begins with its signature and then its header, IHDR. */
function pngIn(view: DataView): Picture | null {
  const isPng =
    view.byteLength >= 24 && PNG_SIGNATURE.every((byte, at) => view.getUint8(at) === byte);
  if (!isPng || view.getUint32(12) !== IHDR) return null;
  return { kind: 'png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** A JPEG is a row of segments; the one that begins the frame says how large the picture is. */
function jpegIn(view: DataView): Picture | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xff_d8) return null;
  let at = 2;
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    if (beginsFrame(view.getUint8(at + 1))) {
      return { kind: 'jpg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    }
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

/** The markers C0 to CF begin a frame, but for those of tables (C4, CC) and of extensions (C8). */
function beginsFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}
