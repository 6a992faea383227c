import type { PlacedLogo } from "../layout/page.ts";
import type { Logo } from "../theme/logo/read-logo.ts";
import type { Drawing, DrawnPath, PathStep } from "../theme/svg/drawing.ts";
import { fillColour, strokeColour } from "./colour-operators.ts";
import { n } from "./length.ts";
import type { PdfDocument } from "./pdfkit-internals.ts";

/** Puts a logo on the current page; a file holds it once, however often it is printed. */
export function openLogo(document: PdfDocument, logo: Logo): (place: PlacedLogo) => void {
  if (logo.kind === "picture") {
    const image = document.openImage(logo.png);
    return ({ x, y, width, height }) => document.image(image, x, y, { width, height });
  }
  const { drawing } = logo;
  const form = document.ref({
    Type: "XObject",
    Subtype: "Form",
    BBox: [0, 0, drawing.width, drawing.height],
    Resources: {},
  });
  form.end(drawingOperators(drawing));
  return ({ x, y, width, height }) => {
    document.page.xobjects[NAME] = form;
    const scale = `${exactly(width / drawing.width)} 0 0 ${exactly(height / drawing.height)}`;
    document.addContent(`q ${scale} ${n(x)} ${n(y)} cm /${NAME} Do Q`);
  };
}

const NAME = "Logo";

/** The page operators of a drawing; what reaches beyond its edges is cut by its frame. */
export function drawingOperators({ paths }: Drawing): string {
  return paths.map(pathOperators).join("\n");
}

function pathOperators({ matrix, steps, fill, stroke }: DrawnPath): string {
  const look = [
    ...(fill === undefined ? [] : [fillColour(fill.colour)]),
    ...(stroke === undefined
      ? []
      : [
          `${strokeColour(stroke.colour)} ${exactly(stroke.width)} w ${stroke.cap} J ${stroke.join} j ${exactly(stroke.mitreLimit)} M`,
        ]),
  ];
  const evenOdd = fill?.evenOdd === true ? "*" : "";
  const paint = fill === undefined ? "S" : stroke === undefined ? `f${evenOdd}` : `B${evenOdd}`;
  const outline = steps.map(stepOperator).join(" ");
  return `q ${matrix.map(exactly).join(" ")} cm ${look.join(" ")} ${outline} ${paint} Q`;
}

function stepOperator(step: PathStep): string {
  switch (step.kind) {
    case "move":
      return `${exactly(step.x)} ${exactly(step.y)} m`;
    case "line":
      return `${exactly(step.x)} ${exactly(step.y)} l`;
    case "curve":
      return `${[step.x1, step.y1, step.x2, step.y2, step.x, step.y].map(exactly).join(" ")} c`;
    case "close":
      return "h";
  }
}

/** A drawing's own units can be large or small: five significant digits after the point, never an exponent. */
function exactly(value: number): string {
  return String(Number(value.toFixed(5)));
}
