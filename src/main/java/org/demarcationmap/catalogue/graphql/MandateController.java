package org.demarcationmap.catalogue.graphql;

import java.util.List;
import java.util.Map;

import org.demarcationmap.catalogue.Body;
import org.demarcationmap.catalogue.Question;
import org.demarcationmap.catalogue.Topic;
import org.demarcationmap.catalogue.links.MandateScope;
import org.demarcationmap.catalogue.links.MandateScopes;
import org.demarcationmap.graphql.Node;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers what mandates say.
 */
@Controller
class MandateController {

	private final MandateScopes mandates;

	MandateController(MandateScopes mandates) {
		this.mandates = mandates;
	}

	@BatchMapping(typeName = "Body", field = "mandates")
	Map<Body, List<MandateScope>> ofBodies(List<Body> bodies) {
		return Node.eachList(bodies, this.mandates.ofBodies(Node.ids(bodies)));
	}

	@BatchMapping(typeName = "Question", field = "mandates")
	Map<Question, List<MandateScope>> ofQuestions(List<Question> questions) {
		return Node.eachList(questions, this.mandates.ofQuestions(Node.ids(questions)));
	}

	@BatchMapping(typeName = "Topic", field = "mandates")
	Map<Topic, List<MandateScope>> onTopics(List<Topic> topics) {
		return Node.eachList(topics, this.mandates.onTopics(Node.ids(topics)));
	}

	@BatchMapping(typeName = "MandateScope", field = "topics")
	Map<MandateScope, List<Topic>> topics(List<MandateScope> mandates) {
		return Node.eachList(mandates, this.mandates.topics(Node.ids(mandates)));
	}

}
