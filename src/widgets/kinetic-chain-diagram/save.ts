/**
 * Saves the picture as it is shown, with its words, as an SVG or a PNG file. Nothing is fetched:
 * shapes are read from the page and drawn again, so no image is loaded that a policy could refuse.
 */
import {round} from '../../shared/figure/outline.js';

export type Format = 'svg' | 'png';

/** What stands around the figure. */
export interface Words {
  readonly title: string;
  /** Each becomes a paragraph below the figure. */
  readonly notes: readonly string[];
}

/** A shape or a word at its place in the file. */
interface Piece {
  readonly fill: string;
  readonly stroke: string;
  readonly line: number;
  readonly dash: readonly number[];
  readonly opacity: number;
  /** Whether the stroke lies under the fill. */
  readonly under: boolean;
  readonly matrix: DOMMatrix;
  /** Path data, or a text with its font. */
  readonly d?: string;
  readonly text?: string;
  readonly font?: Font;
}

interface Font {
  readonly size: number;
  readonly weight: string;
  readonly family: string;
}

interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly paper: string;
  readonly pieces: readonly Piece[];
}

/** Space around everything, and the picture's size in the file, pixels. */
const MARGIN = 32;
const WIDTH = 640;
const LEADING = 1.45;
/** How long the file is kept for the reader's browser to take, milliseconds; phones ask first. */
const KEPT = 60_000;
/** Pixels of a PNG for each pixel of the sheet, so that it prints sharply. */
const DENSITY = 2;

/** Makes the file and hands it to the reader. */
export async function savePicture(
  figure: SVGSVGElement,
  words: Words,
  format: Format,
): Promise<void> {
  const page = sheet(figure, words);
  const file =
    format === 'svg' ? new Blob([svgText(page)], {type: 'image/svg+xml'}) : await pngFile(page);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `kinetic-chain.${format}`;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, KEPT);
}

function sheet(figure: SVGSVGElement, {title, notes}: Words): Sheet {
  const {x, y, width, height} = figure.viewBox.baseVal;
  const ratio = (WIDTH - 2 * MARGIN) / width;
  const ink = getComputedStyle(figure);
  const body: Font = {size: 16, weight: '400', family: ink.fontFamily};
  const strong: Font = {...body, size: 22, weight: '650'};
  const top = column([title], strong, MARGIN, ink.color);
  const place = new DOMMatrix()
    .translate(MARGIN, top.end + MARGIN / 2)
    .scale(ratio)
    .translate(-x, -y);
  const below = column(notes, body, top.end + height * ratio + MARGIN, ink.color);
  return {
    width: WIDTH,
    height: Math.ceil(below.end + MARGIN),
    paper: getComputedStyle(figure.closest('.root') ?? figure).backgroundColor,
    pieces: [...top.pieces, ...shapes(figure, place), ...below.pieces],
  };
}

/** Paragraphs one under the other, broken into lines. */
function column(
  paragraphs: readonly string[],
  font: Font,
  start: number,
  fill: string,
): {readonly pieces: readonly Piece[]; readonly end: number} {
  const ruler = document.createElement('canvas').getContext('2d');
  if (ruler) ruler.font = fontText(font);
  const fits = (text: string): boolean =>
    (ruler?.measureText(text).width ?? 0) <= WIDTH - 2 * MARGIN;
  let end = start;
  const pieces = paragraphs.flatMap((paragraph) => {
    const lines: string[] = [];
    for (const word of paragraph.split(/\s+/)) {
      const longer = [lines.at(-1), word].filter(Boolean).join(' ');
      if (lines.length && fits(longer)) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    const set = lines.map((text) => {
      end += font.size * LEADING;
      return {...BARE, fill, text, font, matrix: new DOMMatrix().translate(MARGIN, end)};
    });
    end += font.size * 0.4;
    return set;
  });
  return {pieces, end};
}

const BARE = {stroke: 'none', line: 0, dash: [], opacity: 1, under: false} as const;

/** Everything the figure shows, as it looks now; what only a pointer feels is left out. */
function shapes(figure: SVGSVGElement, place: DOMMatrix): readonly Piece[] {
  const base = figure.getScreenCTM();
  const all = [...figure.querySelectorAll<SVGGraphicsElement>('path, text')];
  return all.flatMap((shape): Piece[] => {
    const style = getComputedStyle(shape);
    const {fill, stroke, visibility} = style;
    const own = shape.getScreenCTM();
    if (!base || !own || !(shows(fill) || shows(stroke)) || visibility === 'hidden') return [];
    const look = {
      fill,
      stroke,
      line: parseFloat(style.strokeWidth),
      dash: style.strokeDasharray
        .split(/[\s,]+/)
        .map(parseFloat)
        .filter(Number.isFinite),
      opacity: Number(style.opacity),
      under: style.paintOrder.startsWith('stroke'),
      matrix: place.multiply(DOMMatrix.fromMatrix(base.inverse().multiply(own))),
    };
    if (shape instanceof SVGTextElement) {
      if (!shape.textContent.trim()) return [];
      const {x, y} = shape.getStartPositionOfChar(0);
      const font = {
        size: parseFloat(style.fontSize),
        weight: style.fontWeight,
        family: style.fontFamily,
      };
      const text = shape.textContent.trim();
      return [{...look, text, font, matrix: look.matrix.translate(x, y)}];
    }
    return [{...look, d: shape.getAttribute('d') ?? ''}];
  });
}

/** Whether a computed colour shows: `none` and `rgba(0, 0, 0, 0)` do not. */
function shows(color: string): boolean {
  return color !== 'none' && !/[,/] ?0\)$/.test(color);
}

/** A colour as every program reads it; browsers compute to `oklch()` and the like. */
function plain(color: string): string {
  if (!shows(color)) return 'none';
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen || color.startsWith('rgb(')) return color;
  pen.fillStyle = color;
  pen.fillRect(0, 0, 1, 1);
  const [r, g, b] = pen.getImageData(0, 0, 1, 1).data;
  return `rgb(${[r, g, b].join(', ')})`;
}

function svgText({width, height, paper, pieces}: Sheet): string {
  const root = document.implementation.createDocument('http://www.w3.org/2000/svg', 'svg');
  const svg = root.documentElement;
  const write = (name: string, attributes: object, text = ''): void => {
    const node = root.createElementNS(svg.namespaceURI, name);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
    node.textContent = text;
    svg.append(node);
  };
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  write('rect', {width, height, fill: plain(paper)});
  for (const {matrix, line, dash, opacity, under, d, text, font, ...paint} of pieces) {
    const [fill, stroke] = [plain(paint.fill), plain(paint.stroke)];
    const {a, b, c, d: m, e, f} = matrix;
    const transform = `matrix(${[a, b, c, m].map((n) => n.toFixed(4)).join(' ')} ${round(e)} ${round(f)})`;
    if (d !== undefined) {
      const dashes = dash.length ? {'stroke-dasharray': dash.join(' ')} : {};
      const order = under ? {'paint-order': 'stroke'} : {};
      write('path', {
        ...{transform, d, fill, stroke, opacity, 'stroke-width': line},
        ...{'stroke-linecap': 'round', 'stroke-linejoin': 'round', ...dashes, ...order},
      });
    } else if (font)
      write(
        'text',
        {
          ...{transform, fill, 'font-size': font.size},
          ...{'font-weight': font.weight, 'font-family': `${font.family}, sans-serif`},
        },
        text,
      );
  }
  return new XMLSerializer().serializeToString(root);
}

function pngFile({width, height, paper, pieces}: Sheet): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width * DENSITY;
  canvas.height = height * DENSITY;
  const pen = canvas.getContext('2d');
  if (!pen) return Promise.reject(new Error('This browser draws no canvas.'));
  pen.scale(DENSITY, DENSITY);
  pen.fillStyle = paper;
  pen.fillRect(0, 0, width, height);
  for (const piece of pieces) paint(pen, piece);
  return new Promise((resolve, reject) => {
    canvas.toBlob((file) => {
      if (file) resolve(file);
      else reject(new Error('The picture could not be made.'));
    });
  });
}

function paint(pen: CanvasRenderingContext2D, piece: Piece): void {
  const {matrix, fill, stroke, line, dash, opacity, under, d, text = '', font} = piece;
  const {a, b, c, d: m, e, f} = matrix;
  pen.save();
  pen.transform(a, b, c, m, e, f);
  pen.globalAlpha = opacity;
  pen.lineCap = pen.lineJoin = 'round';
  pen.lineWidth = line;
  pen.setLineDash([...dash]);
  pen.fillStyle = fill;
  pen.strokeStyle = stroke;
  if (d !== undefined) {
    const path = new Path2D(d);
    if (under && shows(stroke)) pen.stroke(path);
    if (shows(fill)) pen.fill(path);
    if (!under && shows(stroke)) pen.stroke(path);
  } else if (font) {
    pen.font = fontText(font);
    pen.fillText(text, 0, 0);
  }
  pen.restore();
}

function fontText({size, weight, family}: Font): string {
  return `${weight} ${size}px ${family}`;
}
