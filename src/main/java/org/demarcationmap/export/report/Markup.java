package org.demarcationmap.export.report;

import java.io.IOException;
import java.io.Writer;

import org.demarcationmap.export.XmlText;

/**
 * Writes tags, attributes and text of HTML or XML. Whatever is given to it as text or as
 * a value stays text.
 */
public final class Markup {

	private final Writer out;

	public Markup(Writer out) {
		this.out = out;
	}

	/**
	 * Opens a tag.
	 * @param tag its name
	 * @param attributes names and values in turn
	 * @return this
	 * @throws IOException where nobody takes it any more
	 */
	public Markup open(String tag, String... attributes) throws IOException {
		this.out.write('<');
		this.out.write(tag);
		for (var at = 0; at < attributes.length; at += 2) {
			this.out.write(' ');
			this.out.write(attributes[at]);
			this.out.write("=\"");
			text(attributes[at + 1]);
			this.out.write('"');
		}
		this.out.write('>');
		return this;
	}

	/** Closes a tag. */
	public Markup close(String tag) throws IOException {
		this.out.write("</");
		this.out.write(tag);
		this.out.write(">");
		return this;
	}

	/** Closes a tag that stands on lines of its own. */
	public Markup end(String tag) throws IOException {
		close(tag);
		this.out.write('\n');
		return this;
	}

	/** Text, whatever it holds. */
	public Markup text(String text) throws IOException {
		var legal = XmlText.of(text);
		for (var at = 0; at < legal.length(); at++) {
			this.out.write(escaped(legal.charAt(at)));
		}
		return this;
	}

	/** A tag with text alone, on a line of its own. */
	public Markup line(String tag, String text, String... attributes) throws IOException {
		return open(tag, attributes).text(text).end(tag);
	}

	/** What this service wrote itself, such as its pictures and styles. */
	public Markup own(String markup) throws IOException {
		this.out.write(markup);
		return this;
	}

	/** A tag with nothing in it, for XML alone. */
	public Markup empty(String tag, String... attributes) throws IOException {
		return open(tag, attributes).close(tag);
	}

	private static String escaped(char character) {
		return switch (character) {
			case '&' -> "&amp;";
			case '<' -> "&lt;";
			case '>' -> "&gt;";
			case '"' -> "&quot;";
			case '\'' -> "&#39;";
			default -> String.valueOf(character);
		};
	}

}
