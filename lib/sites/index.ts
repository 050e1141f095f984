/** The sites by hand, one line each: a site added here is a site Signpost may read. */
import { business } from './business.ts';
import { facebook } from './facebook.ts';
import { SITE_HOSTS } from './hosts.ts';
import type { Site } from './site.ts';
import { studio } from './studio.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';

const SITES: Record<keyof typeof SITE_HOSTS, Site> = { x, facebook, business, youtube, studio };

/** The site of a host name, or undefined. */
export function siteOf(hostname: string): Site | undefined {
  const ids = Object.keys(SITE_HOSTS) as (keyof typeof SITE_HOSTS)[];
  const id = ids.find((one) => SITE_HOSTS[one].some((host) => host === hostname));
  return id && SITES[id];
}
