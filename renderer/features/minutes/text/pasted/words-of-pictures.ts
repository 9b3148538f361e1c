/** What programs say of a picture that nobody described: "image", "Picture 1", "image001.png". */
const NO_WORDS = /^(?:image|picture|graphic)?[\s\d]*$|\.(?:png|jpe?g|gif|bmp|svg)\b/i;
/** A picture so small is there to tell its sender that somebody reads. */
const SPECK = /^[01](?:px|pt)?$/;

/** Puts its words in the place of each picture: the sign of an emoji, or what somebody wrote of it. */
export function putWordsForPictures(page: Document): void {
  for (const picture of page.querySelectorAll('img')) {
    const words = picture.alt.trim();
    picture.replaceWith(isSpeck(picture) || NO_WORDS.test(words) ? '' : words);
  }
}

function isSpeck(picture: HTMLImageElement): boolean {
  const { width, height } = picture.style;
  const sizes = [width, height, picture.getAttribute('width'), picture.getAttribute('height')];
  return sizes.some((size) => SPECK.test(size ?? ''));
}
