/** Under which names the browsers know the extension. Policies and deployment templates name it by these; they never change. */
import { createHash } from 'node:crypto';

/** Public half of the key that gives Chrome and Edge the same extension id everywhere. The private half is kept by the publisher. */
export const CHROME_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA7vHUfI5MJpkUPayj6zKFzyqjtPQxTvp/2vaVMJvo/r4563LquB8DiQdYwi//e+1H7T8Kltat1ppJQGfP7BhykBFwBelwlUQhuab4LZzzUL1BgAynBUGFSqZmtm06kJkr4F8Xv7kfY9vTXVoSsEHrnzc0zVzbpbGuwZzJLxISvqXUoCEA8UWHui/cFkTKPLke9PpOrA08actOJ7XKKYmy2yQk+K0mSU/23/mtCz5XU3qvvKtYGvS+vf51vtv5v491dqqokKNpfuPT9KMHfGgbE5nsMqBFNvcD4E1vXrfzbGG7VerzXyueEBYAyO99LKeg1m9IQs6XydeMQVflenVzWwIDAQAB';

/** Firefox takes no part in the key; its id is a name. */
export const GECKO_ID = 'signpost@signpost.example';

/** Chrome's and Edge's id for a public key: the first 32 hex digits of its hash, written with a to p. */
export function chromeIdOf(publicKey: Buffer): string {
  const digits = createHash('sha256').update(publicKey).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

export const CHROME_ID = chromeIdOf(Buffer.from(CHROME_KEY, 'base64'));
