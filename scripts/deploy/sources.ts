/** Where browsers get the extension from. */
import { CHROME_ID } from '../identity.ts';

export interface Sources {
  /** Address of the update manifest for Chrome and Edge. */
  readonly updateUrl: string;
  /** Address of the package for Firefox. */
  readonly installUrl: string;
}

/** Stands for an address that is still to be chosen; `.example` belongs to nobody. */
export const PLACEHOLDER: Sources = {
  updateUrl: 'https://updates.example/signpost/updates.xml',
  installUrl: 'https://updates.example/signpost/signpost.xpi',
};

/** What Chrome and Edge are told about the extension itself. */
export const chromeInstall = ({ updateUrl }: Sources): Record<string, string | boolean> => ({
  installation_mode: 'force_installed',
  update_url: updateUrl,
  // Else later versions are looked for where the package itself says, and ours says nothing.
  override_update_url: true,
});

export const firefoxInstall = ({ installUrl }: Sources): Record<string, string> => ({
  installation_mode: 'force_installed',
  install_url: installUrl,
});

/** The keys of the registry under which Windows keeps a browser's policies. */
export const REGISTRY = {
  Chrome: 'SOFTWARE\\Policies\\Google\\Chrome',
  Edge: 'SOFTWARE\\Policies\\Microsoft\\Edge',
} as const;
export type WindowsBrowser = keyof typeof REGISTRY;
export const WINDOWS_BROWSERS = Object.keys(REGISTRY) as WindowsBrowser[];

export const policyKey = (browser: WindowsBrowser): string =>
  `${REGISTRY[browser]}\\3rdparty\\extensions\\${CHROME_ID}\\policy`;
export const installKey = (browser: WindowsBrowser): string => `${REGISTRY[browser]}\\ExtensionSettings\\${CHROME_ID}`;
