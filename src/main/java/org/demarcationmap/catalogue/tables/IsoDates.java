package org.demarcationmap.catalogue.tables;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Shows the dates of a spreadsheet in ISO 8601, as far as their cell shows them: a month
 * stays a month, whatever day lies behind it.
 */
final class IsoDates extends DataFormatter {

	IsoDates() {
		super(Locale.ROOT);
	}

	@Override
	public String formatRawCellContents(double value, int index, String format, boolean from1904) {
		if (!DateUtil.isADateFormat(index, format) || !DateUtil.isValidExcelDate(value)) {
			return super.formatRawCellContents(value, index, format, from1904);
		}
		return DateUtil.getLocalDateTime(value, from1904).format(DateTimeFormatter.ofPattern(shown(format)));
	}

	private static String shown(String format) {
		var letters = format.toLowerCase(Locale.ROOT).replaceAll("\\[[^]]*]|\"[^\"]*\"|\\\\.", "");
		if (letters.contains("d")) {
			return "yyyy-MM-dd";
		}
		return letters.contains("m") ? "yyyy-MM" : "yyyy";
	}

}
