package org.demarcationmap.export.docx;

/**
 * The template of reports cannot be used.
 */
class TemplateException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	TemplateException(String message) {
		super(message);
	}

	TemplateException(String message, Throwable cause) {
		super(message, cause);
	}

}
