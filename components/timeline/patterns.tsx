/**
 * The patterns that tell three of the layers apart without colour: hatch for CRI, dots for dockershim, lines for docker.
 * Once a page: drawings refer to them as `url(#pattern-c)` and so on; the plain layers refer to none.
 */
export function Patterns() {
  return (
    <svg className="patterns" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern
          id="pattern-c"
          className="c"
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0 0v4" />
        </pattern>
        <pattern id="pattern-s" className="s" width="5" height="5" patternUnits="userSpaceOnUse">
          <circle cx="2.5" cy="2.5" r="1.1" />
        </pattern>
        <pattern id="pattern-d" className="d" width="3" height="3" patternUnits="userSpaceOnUse">
          <path d="M0 2.5h3" />
        </pattern>
      </defs>
    </svg>
  );
}
