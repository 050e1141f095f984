type BrowserName = 'chromium' | 'firefox';

export const ROOT: string;
export function lookForBrowser(name: BrowserName): string | undefined;
export function findBrowser(name: BrowserName): string;
export function ensureBrowsers(names?: readonly BrowserName[]): void;
export function ensureDependencies(): void;
export function wxt(...args: string[]): void;
