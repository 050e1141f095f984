/** Reads the project's own files with TypeScript's parser, so that no comment or text passes for code. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

export interface Source {
  /** From the project's folder, with slashes: `lib/check.ts`. */
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

export interface Import {
  /** A path from the project's folder, with stars where a glob has them; or a package's name. */
  readonly to: string;
  /** Erased by the compiler: it brings no code along. */
  readonly typeOnly: boolean;
}

/** Every file that is in the repository or would be added to it. */
export function projectFiles(): string[] {
  // A checkout that belongs to another user, as in many CI machines, is still ours to read.
  const trust = ['-c', 'safe.directory=*'];
  const list = execFileSync('git', [...trust, 'ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return list.split('\0').filter((path) => path !== '' && existsSync(ROOT + path));
}

export const readText = (path: string): string => readFileSync(ROOT + path, 'utf8');

export const isCode = (path: string): boolean => /\.(ts|tsx|mts|mjs|js)$/.test(path);

export function parse(path: string, text: string): Source {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind) };
}

/** All nodes of a file, parents before children. */
export function* nodesOf(root: ts.Node): Generator<ts.Node> {
  const waiting: ts.Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    const children: ts.Node[] = [];
    ts.forEachChild(node, (child) => {
      children.push(child);
    });
    waiting.push(...children.reverse());
  }
}

/** `path:line` of a node, so that an editor can jump to it. */
export function at(source: Source, node: ts.Node): string {
  return `${source.path}:${source.tree.getLineAndCharacterOfPosition(node.getStart(source.tree)).line + 1}`;
}

const textOf = (node: ts.Node | undefined): string | undefined =>
  node && ts.isStringLiteralLike(node) ? node.text : undefined;

const isGlob = (node: ts.CallExpression): boolean =>
  node.expression.getText().replace(/\s/g, '') === 'import.meta.glob';

/** What a file imports, in every way TypeScript and Vite know. */
export function importsOf(source: Source): Import[] {
  const found: Import[] = [];
  const add = (specifier: string | undefined, typeOnly: boolean) => {
    if (specifier !== undefined) found.push({ to: resolve(source.path, specifier), typeOnly });
  };
  for (const node of nodesOf(source.tree)) {
    if (ts.isImportDeclaration(node)) add(textOf(node.moduleSpecifier), isTypeOnly(node.importClause));
    else if (ts.isExportDeclaration(node)) add(textOf(node.moduleSpecifier), node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(textOf(node.argument.literal), true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(textOf(node.arguments[0]), false);
    else if (ts.isCallExpression(node) && isGlob(node)) {
      const patterns = node.arguments[0];
      const list = patterns && ts.isArrayLiteralExpression(patterns) ? [...patterns.elements] : [patterns];
      for (const pattern of list) add(textOf(pattern), false);
    }
  }
  return found;
}

/** `import { type A }` is not: with `verbatimModuleSyntax` the bare import stays and its code runs. */
const isTypeOnly = (clause: ts.ImportClause | undefined): boolean =>
  clause?.phaseModifier === ts.SyntaxKind.TypeKeyword;

/** A relative path becomes one from the project's folder; a package keeps its name. */
function resolve(from: string, specifier: string): string {
  return specifier.startsWith('.') ? posix.normalize(posix.join(posix.dirname(from), specifier)) : specifier;
}
