"""How a pack looks as HTML: on a screen by day and by night, on a telephone, and on paper."""

STYLE = """
:root {
  color-scheme: light dark;
  --paper: #fdfdfb; --ink: #1d2327; --soft: #5a646b; --line: #d5dade;
  --bar: #2a7a78; --red: #b3261e; --yellow: #8a5d00; --green: #1f7a3d;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16191c; --ink: #e4e7e9; --soft: #a3adb4; --line: #3a4248;
    --bar: #63b9b5; --red: #ff8a80; --yellow: #f2c14e; --green: #7fd197;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto; max-width: 46rem; padding: 2.5rem 1.25rem 4rem;
  background: var(--paper); color: var(--ink);
  font: 1rem/1.55 "Iowan Old Style", "Palatino Linotype", Charter, Georgia, serif;
  overflow-wrap: anywhere;
}
h1, h2, h3, th, .facts, .details, figcaption, svg text {
  font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif;
}
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .4rem; }
h2 {
  font-size: 1.2rem; margin: 2.4rem 0 .7rem; padding-bottom: .25rem;
  border-bottom: 1px solid var(--line);
}
h3 { font-size: 1rem; margin: 1.5rem 0 .4rem; }
h4 { font-size: .95rem; margin: 1.2rem 0 .3rem; }
p { margin: .5rem 0; }
.facts { color: var(--soft); font-size: .9rem; margin: 0; padding: 0; list-style: none; }
.facts li { display: inline; }
.facts li + li::before { content: " \\00b7  "; }
blockquote {
  margin: .6rem 0; padding: .1rem 0 .1rem .9rem; border-left: 3px solid var(--bar);
  white-space: pre-line;
}
ul { margin: .5rem 0; padding-left: 1.2rem; }
li { margin: .3rem 0; }
li > span { white-space: pre-line; }
.details { display: block; color: var(--soft); font-size: .85rem; }
a { color: var(--bar); }
table { border-collapse: collapse; width: 100%; margin: .7rem 0; font-size: .9rem; }
th, td {
  text-align: left; vertical-align: top; padding: .4rem .7rem .4rem 0;
  border-bottom: 1px solid var(--line);
}
thead th { color: var(--soft); font-size: .8rem; font-weight: 600; }
tbody th { font: inherit; }
th, td { overflow-wrap: break-word; }
td { min-width: 4.4rem; }
tbody th { min-width: 8rem; overflow-wrap: anywhere; }
.number { white-space: nowrap; font-variant-numeric: tabular-nums; }
.bar { display: block; width: 6.5rem; height: .6rem; margin-top: .3rem; }
.bar .way { fill: var(--line); }
.bar .done, .columns rect { fill: var(--bar); }
.bar .plan { stroke: var(--ink); stroke-width: 1.5; }
.red { color: var(--red); }
.yellow { color: var(--yellow); }
.green { color: var(--green); }
.red, .yellow, .green { font-weight: 600; }
figure { margin: .8rem 0; }
figcaption { color: var(--soft); font-size: .85rem; }
.columns { display: block; width: 100%; height: auto; }
.columns text { fill: var(--soft); font-size: 11px; text-anchor: middle; }
@media (max-width: 34rem) {
  body { padding: 1.5rem 1rem 3rem; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody, tr { display: block; }
  tr { padding: .6rem 0; border-bottom: 1px solid var(--line); }
  th, td { display: block; border: 0; padding: .1rem 0; }
  tbody th { font-weight: 600; }
  td::before { content: attr(data-head) "  "; color: var(--soft); font-size: .8rem; }
  td:empty { display: none; }
  .columns text { font-size: 15px; }
}
@media print {
  @page { size: A4; margin: 18mm 16mm; }
  :root {
    color-scheme: light;
    --paper: #fff; --ink: #000; --soft: #444; --line: #bbb;
    --bar: #2a7a78; --red: #b3261e; --yellow: #8a5d00; --green: #1f7a3d;
  }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  h1, h2, h3, h4 { break-after: avoid; }
  tr, li, blockquote, figure { break-inside: avoid; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
"""
"""One style sheet, in the page itself: a page that asks for nothing tells nobody it was opened."""
