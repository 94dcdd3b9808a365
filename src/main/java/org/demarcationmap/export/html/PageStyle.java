package org.demarcationmap.export.html;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How pages look, on the screen and in print.
 *
 * @param notices what is printed at the head of every sheet
 */
record PageStyle(List<String> notices) {

	private static final String LOOK = """
			:root { color-scheme: light; }
			body { font: 1rem/1.5 system-ui, "Segoe UI", "Noto Sans", "Noto Sans CJK SC", "Noto Sans Arabic", sans-serif;
			  color: #1a1a1a; background: #fff; max-width: 75rem; margin: 0 auto; padding: 0 1rem 3rem; }
			h1 { font-size: 1.75rem; line-height: 1.25; }
			h2 { font-size: 1.4rem; margin-top: 2.5rem; border-bottom: 2px solid #1f4e79; }
			h3 { font-size: 1.1rem; margin-top: 1.75rem; }
			h1, h2, h3, p, li, td, th, caption { overflow-wrap: break-word; }
			a { color: #0b5394; }
			a:focus-visible, .frame:focus-visible { outline: 3px solid #b45f06; outline-offset: 2px; }
			.skip { position: absolute; left: -100rem; }
			.skip:focus { position: static; }
			.marks { position: sticky; top: 0; z-index: 1; background: #fff4e5; color: #5c2e00; border: 2px solid #b45f06;
			  padding: .4rem .8rem; font-weight: 600; }
			.marks p { margin: .15rem 0; }
			.watermark { display: none; }
			.frame { overflow-x: auto; margin: 1rem 0; }
			table { border-collapse: collapse; width: 100%; font-size: .92rem; }
			caption { text-align: start; font-weight: 600; padding: .4rem 0; }
			th, td { border: 1px solid #767676; padding: .35rem .5rem; text-align: start; vertical-align: top;
			  min-width: 4.5rem; }
			thead th { background: #dce6f1; overflow-wrap: normal; }
			tbody th { font-weight: 600; }
			.front th { width: 12rem; background: #f2f2f2; }
			.said { font-style: italic; }
			.note a { padding: 0 .15em; }
			ins { color: #0b5a2b; } del { color: #9c1c1c; }
			tr.inserted { background: #eaf6ec; } tr.deleted { background: #fbeaea; }
			figure { margin: 1rem 0; } figure svg { max-width: 100%; height: auto; }
			nav ul { list-style: none; padding-inline-start: 1.2rem; } nav > ul { padding: 0; }
			[id] { scroll-margin-top: 6rem; }
			""";

	private static final String PRINT = """
			@media print {
			  body { max-width: none; padding: 0; font-size: 10pt; }
			  .skip { display: none; } .marks { position: static; }
			  .watermark { display: block; position: fixed; top: 45%; left: 0; right: 0; text-align: center; font-size: 40pt;
			    font-weight: 700; color: #b45f06; opacity: .12; transform: rotate(-30deg); }
			  thead { display: table-header-group; } tr, figure { break-inside: avoid; }
			  h2, h3, caption { break-after: avoid; } .frame { overflow: visible; }
			  thead th, .front th { print-color-adjust: exact; }
			}
			@page { margin: 22mm 15mm 18mm; @top-center { content: "{notices}"; font: bold 8pt sans-serif; color: #5c2e00; }
			  @bottom-center { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
			""";

	String text() {
		return LOOK + PRINT.replace("{notices}", quoted(String.join(" ", this.notices)));
	}

	/** Letters, digits and spaces stand for themselves, all else by number. */
	private static String quoted(String text) {
		return text.codePoints()
			.mapToObj((point) -> (Character.isLetterOrDigit(point) && point < 128) || point == ' '
					? Character.toString(point) : "\\%06X".formatted(point))
			.collect(Collectors.joining());
	}

}
