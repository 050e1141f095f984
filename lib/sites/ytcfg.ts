/**
 * The configuration that YouTube and Studio write into their own pages (`ytcfg.set({…})`), read from the script's text:
 * no code of ours runs in the page. It tells who was signed in when the page loaded; a switch of channel loads anew.
 */

let texts: readonly string[] | undefined;

/** Kept once the page is whole: the scripts are large and change no more. */
function configurations(): readonly string[] {
  if (texts) return texts;
  const found = [...document.scripts]
    .filter((one) => !one.src && one.text.includes('ytcfg.set'))
    .map((one) => one.text);
  if (document.readyState !== 'loading') texts = found;
  return found;
}

/** The value of this key as text; undefined where it is not set. */
export function configured(key: string): string | undefined {
  // Within a text of somebody else's, such as a comment, the quotes are escaped, and this does not match.
  const entry = new RegExp(`"${key}"\\s*:\\s*(?:"([^"\\\\]*)"|([\\w.-]+))`);
  for (const text of configurations()) {
    const found = entry.exec(text);
    if (found) return found[1] ?? found[2];
  }
  return undefined;
}

/** The channel that the address names, such as `/channel/UC…/posts`. */
export const channelInAddress = (): string | undefined =>
  /^\/channel\/(UC[\w-]{22})(?:\/|$)/.exec(location.pathname)?.[1];
