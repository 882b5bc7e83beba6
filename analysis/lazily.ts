/** A function that computes its answer when it is first asked, and keeps it, null and undefined too. */
export function lazily<Answer>(compute: () => Answer): () => Answer {
  let kept: { readonly answer: Answer } | null = null;
  return () => {
    kept ??= { answer: compute() };
    return kept.answer;
  };
}
