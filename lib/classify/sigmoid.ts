/**
 * 1 / (1 + e^-x), by additions and multiplications only: Math.exp may differ between engines in its last bit, and a
 * threshold must fall the same way everywhere. Error below 1e-9.
 */
export function sigmoid(x: number): number {
  const z = Math.min(30, Math.max(-30, x));
  // e^-z = (e^(-z / 64))^64; the Taylor series has converged for |z / 64| < 0.5.
  const u = -z / 64;
  let e = 1 + u * (1 + (u / 2) * (1 + (u / 3) * (1 + (u / 4) * (1 + (u / 5) * (1 + (u / 6) * (1 + (u / 7) * (1 + u / 8)))))));
  for (let i = 0; i < 6; i++) e *= e;
  return 1 / (1 + e);
}

/** Hyperbolic tangent, likewise. */
export const tanh = (x: number): number => 2 * sigmoid(2 * x) - 1;
