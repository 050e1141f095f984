/** The known word that a mistyped one probably means. */

/** How many letters must be changed, added, dropped or swapped with their neighbour, up to a bound. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((rows[i - 1]?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (rows[i - 1]?.[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (rows[i - 2]?.[j - 2] ?? 0) + 1);
      row.push(least);
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}

/** At most one, and only a close one: a wild guess helps nobody. */
export function near(typed: string, known: readonly string[]): readonly string[] {
  if (typed.length > 60) return [];
  const small = typed.toLowerCase();
  const [best] = known
    .map((word) => ({ word, far: distance(small, word.toLowerCase()) }))
    .sort((a, b) => a.far - b.far);
  return best !== undefined && best.far <= Math.max(1, Math.floor(typed.length / 3)) ? [best.word] : [];
}
