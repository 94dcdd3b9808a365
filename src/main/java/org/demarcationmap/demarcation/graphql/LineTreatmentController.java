package org.demarcationmap.demarcation.graphql;

import java.util.List;
import java.util.stream.IntStream;

import org.demarcationmap.demarcation.lines.LineContent.FrozenTreatment;
import org.demarcationmap.graphql.Connection;
import org.demarcationmap.graphql.Page;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * The claims that a version of the line keeps.
 */
@Controller
class LineTreatmentController {

	@SchemaMapping(typeName = "AgreedLine")
	Connection<FrozenTreatment> treatments(LineView line, @Argument @Nullable String topic, Page page) {
		var all = line.treatments()
			.stream()
			.filter((treatment) -> topic == null || treatment.topic().equals(topic))
			.toList();
		// A version never changes, so that a number in it is a place for ever.
		var rows = IntStream.range(page.after(0, -1) + 1, all.size()).limit(page.limit()).boxed().toList();
		return page.connect(rows, (index) -> List.of(index), all::size).map(all::get);
	}

}
