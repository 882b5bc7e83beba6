/**
 * The exponent k of the power law `y = c · xᵏ` that fits some points best: least squares on the logarithms of both.
 * @param {readonly (readonly [x: number, y: number])[]} points
 */
export function exponent(points) {
  const logs = points.map((point) => point.map(Math.log));
  const [meanX, meanY] = [0, 1].map((axis) => logs.reduce((sum, log) => sum + log[axis], 0) / logs.length);
  const covariance = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  const variance = logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return covariance / variance;
}
