package org.demarcationmap.export.graphml;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

import org.demarcationmap.demarcation.lines.LineContent.FrozenTreatment;
import org.demarcationmap.export.Cover;
import org.demarcationmap.export.Exported;
import org.demarcationmap.export.MapRow;
import org.demarcationmap.export.PartyNames;

/**
 * One map as a graph. Nodes are written when they are first named, so that nothing is
 * kept but their ids.
 */
final class GraphMlFile {

	private final Xml xml;

	private final Set<String> written = new HashSet<>();

	GraphMlFile(Xml xml) {
		this.xml = xml;
	}

	void write(Exported exported) throws XMLStreamException {
		this.xml.begin();
		for (var key : Key.values()) {
			declare(key);
		}
		this.xml.open("graph", "id", "map", "edgedefault", "directed");
		cover(exported.cover());
		for (var body : exported.demarcation().bodies()) {
			node(NodeKind.BODY, body.value(), body.value());
		}
		for (var row : exported.shown().rows()) {
			row(row);
		}
		for (var treatment : exported.shown().evidence().treatments()) {
			treatment(treatment);
		}
		this.xml.end();
	}

	private void declare(Key key) throws XMLStreamException {
		if (key.isGraphics()) {
			this.xml.open("key", "id", key.id(), "for", key.domain(), "yfiles.type", key.type()).close();
		}
		else {
			this.xml
				.open("key", "id", key.id(), "for", key.domain(), "attr.name", key.attribute(), "attr.type", key.type())
				.close();
		}
	}

	private void cover(Cover cover) throws XMLStreamException {
		this.xml.data(Key.NOTICE, String.join(" ", cover.notices()));
		this.xml.data(Key.DEMARCATION, cover.demarcation());
		this.xml.data(Key.TITLE, cover.title());
		this.xml.data(Key.HOLDS, cover.subject().text());
		this.xml.data(Key.STATE, cover.state());
		this.xml.data(Key.AS_OF, cover.asOf());
		this.xml.data(Key.QUERY, cover.query());
		this.xml.data(Key.FILTER, cover.filter());
		this.xml.data(Key.METHOD_VERSION, cover.methodVersion());
		this.xml.data(Key.CHECKSUM, cover.checksum());
	}

	private void row(MapRow row) throws XMLStreamException {
		node(NodeKind.TOPIC, row.place().topic(), row.place().name());
		shares(row, "responsible", row.shares().responsible());
		shares(row, "contributing", row.shares().contributing());
		shares(row, "informed", row.shares().informed());
	}

	private void shares(MapRow row, String share, List<String> parties) throws XMLStreamException {
		for (var party : parties) {
			var edge = new GraphEdge(party(party), NodeKind.TOPIC.id(row.place().topic()), share,
					share.equals("responsible") ? 2 : 1);
			edge.open(this.xml);
			this.xml.data(Key.ASPECT, row.place().aspect());
			this.xml.data(Key.ARRANGEMENT, row.arrangement());
			this.xml.data(Key.EDGE_STATE, row.state());
			this.xml.close();
		}
	}

	/** The node of a party; a Question stands beside its body. */
	private String party(String name) throws XMLStreamException {
		var body = PartyNames.body(name);
		node(NodeKind.BODY, body, body);
		if (body.equals(name)) {
			return NodeKind.BODY.id(name);
		}
		if (node(NodeKind.QUESTION, name, name)) {
			new GraphEdge(NodeKind.QUESTION.id(name), NodeKind.BODY.id(body), "Question of", 1).write(this.xml);
		}
		return NodeKind.QUESTION.id(name);
	}

	private void treatment(FrozenTreatment it) throws XMLStreamException {
		var text = NodeKind.DELIVERABLE.id(it.deliverable());
		if (node(NodeKind.DELIVERABLE, it.deliverable(), it.deliverable())) {
			var question = it.facts().question();
			var owner = party((question != null) ? question : it.body());
			new GraphEdge(owner, text, "responsible", 1).write(this.xml);
		}
		var edge = new GraphEdge(text, NodeKind.TOPIC.id(it.topic()), "treats", 1);
		edge.open(this.xml);
		if (it.facts().aspect() != null) {
			this.xml.data(Key.ASPECT, it.facts().aspect());
		}
		this.xml.close();
	}

	private boolean node(NodeKind kind, String name, String label) throws XMLStreamException {
		if (!this.written.add(kind.id(name))) {
			return false;
		}
		this.xml.open("node", "id", kind.id(name));
		this.xml.data(Key.LABEL, label);
		this.xml.data(Key.KIND, kind);
		this.xml.data(Key.RED, kind.part(0));
		this.xml.data(Key.GREEN, kind.part(1));
		this.xml.data(Key.BLUE, kind.part(2));
		new NodeShape(kind, label).write(this.xml);
		this.xml.close();
		return true;
	}

}
