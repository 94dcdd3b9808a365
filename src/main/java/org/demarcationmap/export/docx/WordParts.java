package org.demarcationmap.export.docx;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * The parts of a Word file that a report is written into.
 *
 * @param file the file
 * @param main the part with the body of the document
 */
record WordParts(OPCPackage file, PackagePart main) {

	/**
	 * Finds them.
	 * @throws TemplateException where the file is no Word document
	 */
	static WordParts of(OPCPackage file) {
		var found = file.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT);
		if (found.size() != 1) {
			throw new TemplateException("The report template is no Word document: it has no body. Save it as .docx.");
		}
		return new WordParts(file, found.getFirst());
	}

	/** Headers and footers. */
	List<PackagePart> margins() throws InvalidFormatException {
		var margins = new ArrayList<>(related(XWPFRelation.HEADER));
		margins.addAll(related(XWPFRelation.FOOTER));
		return margins;
	}

	/** The part with the footnotes; a template must have one. */
	PackagePart footnotes() throws InvalidFormatException {
		return only(XWPFRelation.FOOTNOTE, "footnotes: add a footnote in Word, save, and delete it again");
	}

	PackagePart styles() throws InvalidFormatException {
		return only(XWPFRelation.STYLES, "styles: save it with Word");
	}

	private PackagePart only(XWPFRelation relation, String missing) throws InvalidFormatException {
		var found = related(relation);
		if (found.isEmpty()) {
			throw new TemplateException("The report template has no " + missing + ".");
		}
		return found.getFirst();
	}

	private List<PackagePart> related(XWPFRelation relation) throws InvalidFormatException {
		var found = new ArrayList<PackagePart>();
		for (var relationship : this.main.getRelationshipsByType(relation.getRelation())) {
			found.add(this.main.getRelatedPart(relationship));
		}
		return found;
	}

	static Document read(PackagePart part) throws IOException {
		try (var in = part.getInputStream()) {
			return XMLHelper.newDocumentBuilder().parse(in);
		}
		catch (SAXException ex) {
			throw new TemplateException(
					part.getPartName() + " of the report template cannot be read: " + ex.getMessage(), ex);
		}
	}

	static Writer writer(PackagePart part) throws IOException {
		return new OutputStreamWriter(part.getOutputStream(), StandardCharsets.UTF_8);
	}

}
