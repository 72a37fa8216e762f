/** What a PDF page draws that tells how its text is meant: the ruled lines of tables, the dots of lists. */

/** In points from the page's upper left corner. */
export interface Box {
  x: number;
  /** Its upper edge. */
  y: number;
  width: number;
  height: number;
}

/** Numbers of the drawing operations, as pdf.js names them. */
export type Operations = Record<string, number>;

/** A straight line, level or upright, in points from the page's upper left corner. */
export interface Rule {
  upright: boolean;
  /** Its distance from the left where it is upright, else from the top. */
  at: number;
  from: number;
  to: number;
}

interface Drawn {
  fnArray: number[];
  argsArray: unknown[];
}

type Matrix = number[];
interface Point {
  x: number;
  y: number;
  /** A curve ends here. */
  curve: boolean;
}

/** A filled shape thinner than this is a line. */
const thin = 3;
/** A line shorter than this rules nothing. */
const shortest = 6;

export const product = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix, [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

/** Points across of a dot that stands before an item of a list. */
const dot = { least: 1.5, most: 8 };

export function drawnOn({ fnArray, argsArray }: Drawn, operations: Operations, view: Matrix): { rules: Rule[]; dots: Box[] } {
  const rules: Rule[] = [];
  const dots: Box[] = [];
  const kept: Matrix[] = [];
  let matrix = view;
  const strokes = new Set([operations.stroke, operations.closeStroke]);
  const fills = new Set([operations.fill, operations.eoFill]);
  const both = new Set([operations.fillStroke, operations.eoFillStroke, operations.closeFillStroke, operations.closeEOFillStroke]);
  fnArray.forEach((operation, i) => {
    const args = argsArray[i] as unknown[];
    if (operation === operations.save || operation === operations.paintFormXObjectBegin) kept.push(matrix);
    if (operation === operations.restore || operation === operations.paintFormXObjectEnd) matrix = kept.pop() ?? view;
    if (operation === operations.transform) matrix = product(matrix, args as Matrix);
    if (operation === operations.paintFormXObjectBegin && Array.isArray(args[0])) matrix = product(matrix, args[0] as Matrix);
    if (operation !== operations.constructPath) return;
    const [paint, [path]] = args as [number, [Float32Array | null]];
    if (!path) return;
    for (const points of shapesIn(path, matrix)) {
      if (isDot(boundsOf(points))) dots.push(boundsOf(points));
      else if (points.some(({ curve }) => curve)) continue;
      else if (strokes.has(paint) || both.has(paint)) rules.push(...edges(points));
      else if (fills.has(paint)) rules.push(...thinShape(points));
    }
  });
  return { rules: rules.filter(({ from, to }) => to - from >= shortest), dots };
}

const isDot = ({ width, height }: Box): boolean =>
  Math.min(width, height) >= dot.least && Math.max(width, height) <= dot.most && Math.abs(width - height) < 1;

function boundsOf(points: Point[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Numbers that follow each sign of a path: move, line, curve, quadratic curve, close. */
const lengths = [2, 2, 6, 4, 0];

/** The corners of each shape of a path, and where its curves end. */
function shapesIn(path: Float32Array, [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix): Point[][] {
  const shapes: Point[][] = [];
  let shape: Point[] = [];
  for (let i = 0; i < path.length; ) {
    const sign = path[i]!;
    const length = lengths[sign] ?? 0;
    if (sign === 0) {
      shape = [];
      shapes.push(shape);
    }
    const [x, y] = [path[i + length - 1]!, path[i + length]!];
    if (length) shape.push({ x: a * x + c * y + e, y: b * x + d * y + f, curve: length > 2 });
    else if (shape[0]) shape.push({ ...shape[0], curve: false });
    i += 1 + length;
  }
  return shapes.filter(({ length }) => length > 1);
}

function edges(points: Point[]): Rule[] {
  return points.slice(1).flatMap(({ x, y }, i): Rule[] => {
    const from = points[i]!;
    if (Math.abs(y - from.y) < 1) return [{ upright: false, at: y, from: Math.min(x, from.x), to: Math.max(x, from.x) }];
    if (Math.abs(x - from.x) < 1) return [{ upright: true, at: x, from: Math.min(y, from.y), to: Math.max(y, from.y) }];
    return [];
  });
}

function thinShape(points: Point[]): Rule[] {
  const { x, y, width, height } = boundsOf(points);
  if (height < thin) return [{ upright: false, at: y + height / 2, from: x, to: x + width }];
  if (width < thin) return [{ upright: true, at: x + width / 2, from: y, to: y + height }];
  return [];
}
