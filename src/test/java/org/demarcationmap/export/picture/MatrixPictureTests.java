package org.demarcationmap.export.picture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.demarcationmap.export.GoldenFiles;
import org.demarcationmap.export.SampleMaps;
import org.demarcationmap.overlap.matrix.OverlapMatrix;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MatrixPictureTests {

	@Test
	void drawsAnEmptyMatrix() throws IOException {
		var svg = MatrixPicture.of(new OverlapMatrix(List.of(), List.of(), List.of()), SampleMaps.line().cover());
		GoldenFiles.assertSame("empty-matrix.svg", svg.getBytes(StandardCharsets.UTF_8));
		assertThat(svg).contains("No overlaps.", "role=\"img\"");
	}

	@Test
	void shadesByTheStrength() {
		assertThat(List.of(0.0, 0.199, 0.2, 0.5, 0.999, 1.0))
			.extracting((score) -> Shade.SCALE.indexOf(Shade.of(score)))
			.containsExactly(0, 0, 1, 2, 4, 4);
	}

}
