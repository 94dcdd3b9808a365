package org.demarcationmap.export.picture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.export.Exported;
import org.demarcationmap.export.MapRow;
import org.demarcationmap.export.PartyNames;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Where the parties, rows and lines of a map stand in its picture. The same map is laid
 * out in the same way.
 */
final class MapGraph {

	private static final double GAP = 14;

	private static final double GAP_BETWEEN_COLUMNS = 40;

	private static final double GAP_BETWEEN_LINES = 8;

	private final ElkNode root = ElkGraphUtil.createGraph();

	private final List<String> sides;

	private final Map<String, PartyBox> parties = new LinkedHashMap<>();

	private final Map<String, ElkPort> starts = new HashMap<>();

	private final List<PlaceBox> places = new ArrayList<>();

	private final List<ShareLine> lines = new ArrayList<>();

	private MapGraph(List<String> sides) {
		this.sides = sides;
		this.root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
		this.root.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
		this.root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
		this.root.setProperty(LayeredOptions.PARTITIONING_ACTIVATE, true);
		this.root.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
		this.root.setProperty(LayeredOptions.RANDOM_SEED, 1);
		this.root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
		this.root.setProperty(LayeredOptions.SPACING_NODE_NODE, GAP);
		this.root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, GAP_BETWEEN_COLUMNS);
		this.root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, GAP_BETWEEN_LINES);
	}

	/**
	 * Lays out what is shown of a map.
	 * @param exported the map
	 * @param contested why rows are contested, for those that are
	 */
	static MapGraph of(Exported exported, Contested contested) {
		var graph = new MapGraph(exported.demarcation().bodies().stream().map(BodyCode::value).toList());
		exported.shown().rows().forEach((row) -> graph.add(row, contested.why(row)));
		LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
		new RecursiveGraphLayoutEngine().layout(graph.root, new NullElkProgressMonitor());
		return graph;
	}

	private void add(MapRow row, String contested) {
		var place = PlaceBox.of(node(1), row, contested);
		this.places.add(place);
		for (var share : EnumSet.allOf(Share.class)) {
			share.of(row.shares()).forEach((name) -> join(party(name), place, share));
		}
	}

	private PartyBox party(String name) {
		return this.parties.computeIfAbsent(name, (_) -> {
			var body = PartyNames.body(name);
			var side = this.sides.indexOf(body);
			var node = node(PartyBox.isLeft(side) ? 0 : 2);
			node.setDimensions(PartyBox.WIDTH, PartyBox.HEIGHT);
			return new PartyBox(node, name, body, side);
		});
	}

	/**
	 * The lines of one party and share leave it together; each has an end of its own, so
	 * that nobody's lines run into those of others.
	 */
	private void join(PartyBox party, PlaceBox place, Share share) {
		var start = this.starts.computeIfAbsent(share + " " + party.name(),
				(_) -> port(party.node(), party.isLeft() ? PortSide.EAST : PortSide.WEST));
		var end = port(place.node(), party.isLeft() ? PortSide.WEST : PortSide.EAST);
		this.lines.add(new ShareLine(party.isLeft() ? edge(start, end) : edge(end, start), party, place, share));
	}

	private static ElkEdge edge(ElkConnectableShape from, ElkConnectableShape to) {
		return ElkGraphUtil.createSimpleEdge(from, to);
	}

	private ElkNode node(int column) {
		var node = ElkGraphUtil.createNode(this.root);
		node.setProperty(LayeredOptions.PARTITIONING_PARTITION, column);
		node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
		return node;
	}

	private static ElkPort port(ElkNode node, PortSide side) {
		var port = ElkGraphUtil.createPort(node);
		port.setProperty(LayeredOptions.PORT_SIDE, side);
		return port;
	}

	List<PartyBox> parties() {
		return List.copyOf(this.parties.values());
	}

	List<PlaceBox> places() {
		return this.places;
	}

	List<ShareLine> lines() {
		return this.lines;
	}

	int width() {
		return (int) Math.ceil(this.root.getWidth());
	}

	int height() {
		return (int) Math.ceil(this.root.getHeight());
	}

}
