/** What a text must hold that becomes public, and how a message describes one that does not. */
export const emailAddressRule = "must have no e-mail address in it";
export const textWithEmailAddress = "a text with an e-mail address";

/** A slash before the `@` is an account in the address of a page (`https://example.org/@ada.noether`), not a mailbox. */
const emailAddress = /[^\s@＠/][@＠][^\s@＠.]+\.\p{L}/u;

/** The text without the words that contain an e-mail address. */
export const removeEmailAddresses = (text: string): string =>
  containsEmailAddress(text)
    ? text
        .split(" ")
        .filter(word => !containsEmailAddress(word))
        .join(" ")
        .replace(/[\s,;:–—-]+$/, "")
    : text;

/** Whether a text contains an e-mail address, plain or as it is encoded in the address of a page. Titles and affiliations are free text, and people put their address into them. */
export const containsEmailAddress = (text: string): boolean => emailAddress.test(text) || emailAddress.test(text.replaceAll("%40", "@"));
