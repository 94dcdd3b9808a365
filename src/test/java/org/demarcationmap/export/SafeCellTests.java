package org.demarcationmap.export;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SafeCellTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			=1+1,     '''=1+1'
			+1,       '''+1'
			-1,       '''-1'
			@SUM(A1), '''@SUM(A1)'
			plain,    plain
			a=b,      a=b
			'',       ''
			""")
	void keepsASpreadsheetFromRunningACell(String cell, String defused) {
		assertThat(SafeCell.of(cell)).isEqualTo(defused);
	}

}
