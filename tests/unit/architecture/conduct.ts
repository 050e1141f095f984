/** What code that ships must not do, whichever part it is in. */
import ts from 'typescript';
import { at, nodesOf, type Source } from './source.ts';

type Check = (node: ts.Node, path: string) => string | undefined;

const nameCalled = (node: ts.Node): string | undefined => {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return undefined;
  const callee = node.expression;
  if (ts.isPropertyAccessExpression(callee)) return callee.name.text;
  return ts.isIdentifier(callee) ? callee.text : undefined;
};

/** An identifier that stands for a global or a value, not for a property's name. */
const isBareName = (node: ts.Node, names: ReadonlySet<string>): node is ts.Identifier =>
  ts.isIdentifier(node) &&
  names.has(node.text) &&
  !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) &&
  !(ts.isQualifiedName(node.parent) || ts.isTypeReferenceNode(node.parent));

const globalNamed = (node: ts.Node, names: ReadonlySet<string>): string | undefined => {
  if (isBareName(node, names)) return node.text;
  if (!ts.isPropertyAccessExpression(node) || !names.has(node.name.text)) return undefined;
  return /^(window|globalThis|self|navigator|document)$/.test(node.expression.getText()) ? node.name.text : undefined;
};

const BROWSER = new Set(['browser', 'chrome']);

const browserApi: Check = (node, path) =>
  isBareName(node, BROWSER) && ts.isPropertyAccessExpression(node.parent) && !path.startsWith('lib/browser/')
    ? `${node.text}.${node.parent.name.text} belongs in lib/browser, under a name that says what it does`
    : undefined;

const NETWORK = new Set([
  ...['fetch', 'fetchLater', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'sendBeacon'],
  ...['importScripts', 'RTCPeerConnection', 'Worker', 'SharedWorker', 'Image'],
]);

const network: Check = (node) => {
  const name = globalNamed(node, NETWORK);
  return name && `${name}: nothing leaves the browser, and nothing is fetched`;
};

/** A link that the officer presses is no request of ours; what a page loads by itself is. */
const remoteSource: Check = (node) => {
  if (
    !ts.isJsxAttribute(node) ||
    !node.initializer ||
    !/^(src|srcset|href|poster|data|action)$/i.test(node.name.getText())
  )
    return undefined;
  const isLink = ts.isJsxAttributes(node.parent) && node.parent.parent.tagName.getText() === 'a';
  return !isLink && /^["'{`\s]*(https?:)?\/\//.test(node.initializer.getText())
    ? 'loads from another server; put the file into the extension'
    : undefined;
};

const FINDS_ELEMENTS = new Set([
  ...['querySelector', 'querySelectorAll', 'closest', 'matches'],
  ...['getElementsByClassName', 'getElementsByTagName', 'getElementsByName'],
]);
const SITE_WORDS = /data-testid|data-lexical|contenteditable|tweetText|tweetButton|\[(role|aria-[a-z]+)[~|^$*]?=/i;

const selector: Check = (node, path) => {
  if (path.startsWith('lib/sites/')) return undefined;
  const isMethod = ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression);
  const name = isMethod ? nameCalled(node) : undefined;
  if (name && FINDS_ELEMENTS.has(name))
    return `${name}() belongs in lib/sites: a site's change must touch one file (in our own pages, use a React ref)`;
  return ts.isStringLiteralLike(node) && SITE_WORDS.test(node.text)
    ? `"${node.text}" is knowledge of a site's page; it belongs in lib/sites`
    : undefined;
};

const HTML = new Set([
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment', 'srcdoc'],
  ...['dangerouslySetInnerHTML', 'parseHTMLUnsafe'],
]);

const html: Check = (node, path) => {
  if (path === 'components/html.tsx') return undefined;
  if (ts.isIdentifier(node) && HTML.has(node.text))
    return `${node.text}: only components/html.tsx makes HTML from a text, after cleaning it`;
  const isWrite = ts.isPropertyAccessExpression(node) && /^document\.write(ln)?$/.test(node.getText());
  return isWrite ? 'document.write makes HTML from a text' : undefined;
};

const code: Check = (node, path) => {
  const name = nameCalled(node);
  if (name === 'eval' || name === 'Function') return `${name}() runs a text as code`;
  const first = ts.isCallExpression(node) ? node.arguments[0] : undefined;
  const isImport = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  if (isImport && first && !ts.isStringLiteralLike(first) && !path.startsWith('lib/browser/'))
    return 'import() of a computed address could load code from anywhere; lib/browser loads our own files';
  return (name === 'setTimeout' || name === 'setInterval') && first && ts.isStringLiteralLike(first)
    ? `${name}() with a text runs it as code`
    : undefined;
};

const CHECKS: readonly Check[] = [browserApi, network, remoteSource, selector, html, code];

/** Everything in one file that code which ships must not do. */
export function conductProblems(source: Source): string[] {
  const problems: string[] = [];
  for (const node of nodesOf(source.tree)) {
    for (const check of CHECKS) {
      const problem = check(node, source.path);
      if (problem) problems.push(`${at(source, node)} ${problem}.`);
    }
  }
  return problems;
}

/** Pages and style sheets must not load anything from elsewhere either. */
export function remoteInMarkup(path: string, text: string): string[] {
  const found = text.match(
    /\b(?:src|href|action)\s*=\s*["']?(?:https?:)?\/\/[^"'\s>]*|@import\s+(?:url\()?["']?(?:https?:)?\/\/[^;]*|url\(\s*["']?(?:https?:)?\/\/[^)]*/gi,
  );
  return (found ?? []).map((hit) => `${path} loads from elsewhere: ${hit}. Put the file into the extension.`);
}
