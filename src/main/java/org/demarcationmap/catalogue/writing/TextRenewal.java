package org.demarcationmap.catalogue.writing;

import java.util.Collection;
import java.util.List;

import org.springframework.stereotype.Component;

/**
 * Brings texts in line with their editions, after editions moved from one to the other.
 */
@Component
public class TextRenewal {

	private final Statements statements;

	private final ImportedTexts texts;

	TextRenewal(Statements statements, ImportedTexts texts) {
		this.statements = statements;
		this.texts = texts;
	}

	/**
	 * Sets name, title, status and date of texts to those of their newest editions.
	 * @param keys the keys of the texts
	 */
	public void renew(Collection<String> keys) {
		var names = this.statements.read("names-of-texts", "keys", List.copyOf(keys))
			.stream()
			.map((row) -> row.text("name"))
			.toList();
		this.texts.save(this.texts.named(names)
			.stream()
			.map((text) -> new TextChange(text, text.asOfNewest()))
			.filter(TextChange::isOne)
			.toList());
	}

}
