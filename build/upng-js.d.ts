declare module 'upng-js' {
  type Picture = { width: number; height: number };
  const png: {
    decode(file: ArrayBuffer): Picture;
    toRGBA8(picture: Picture): ArrayBuffer[];
    encode(frames: ArrayBuffer[], width: number, height: number, colours: number): ArrayBuffer;
  };
  export = png;
}
