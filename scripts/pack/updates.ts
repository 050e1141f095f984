/** What browsers ask for when they look for a newer version. */

import { element, xmlFile } from '../deploy/xml.ts';
import { CHROME_ID, GECKO_ID } from '../identity.ts';

/** For Chrome and Edge: `updates.xml`. */
export const chromeUpdates = (version: string, codebase: string, id: string = CHROME_ID): string =>
  xmlFile(
    element('gupdate', { xmlns: 'http://www.google.com/update2/response', protocol: '2.0' }, [
      element('app', { appid: id }, [element('updatecheck', { codebase, version })]),
    ]),
  );

/** For Firefox, where the package itself names the address: `updates.json`. */
export const firefoxUpdates = (version: string, link: string): string =>
  `${JSON.stringify({ addons: { [GECKO_ID]: { updates: [{ version, update_link: link }] } } }, null, 2)}\n`;
