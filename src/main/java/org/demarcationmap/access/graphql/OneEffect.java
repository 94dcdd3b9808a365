package org.demarcationmap.access.graphql;

import java.util.List;
import java.util.Map;

import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.normalized.ExecutableNormalizedField;
import io.micrometer.context.ContextSnapshotFactory;
import org.demarcationmap.access.ClientMutations;
import org.demarcationmap.access.CurrentParticipant;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.UserError;
import org.demarcationmap.neo4j.Transactions;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Gives a mutation that is sent again with its {@code clientMutationId} the answer of the
 * first time, and no second effect. Effect, id and answer are written in one transaction,
 * so there is never one without the others; an answer with errors had no effect.
 */
@Component
@Order(0)
class OneEffect implements WebGraphQlInterceptor {

	private static final TypeReference<Map<String, Object>> ANSWER = new TypeReference<>() {
	};

	private final MutationIds ids;

	private final ClientMutations mutations;

	private final CurrentParticipant current;

	private final Transactions transactions;

	private final JsonMapper json;

	OneEffect(MutationIds ids, ClientMutations mutations, CurrentParticipant current, Transactions transactions,
			JsonMapper json) {
		this.ids = ids;
		this.mutations = mutations;
		this.current = current;
		this.transactions = transactions;
		this.json = json;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		if (!MutationIds.mayBeIn(request)) {
			return chain.next(request);
		}
		try {
			return intercept(this.ids.find(request), request, chain);
		}
		catch (AbortExecutionException ex) {
			return Mono.fromSupplier(() -> RunningRequest.answer(request, ex.toExecutionResult()));
		}
	}

	private Mono<WebGraphQlResponse> intercept(List<ExecutableNormalizedField> mutations, WebGraphQlRequest request,
			Chain chain) {
		if (mutations.isEmpty()) {
			return chain.next(request);
		}
		if (mutations.size() > 1) {
			return Mono.fromSupplier(() -> tooMany(request, mutations.size()));
		}
		var mutation = IdentifiedMutation.of(mutations.getFirst());
		return Mono.deferContextual(
				(context) -> Mono.fromSupplier(() -> answer(mutation, new RunningRequest(request, chain, context))));
	}

	private WebGraphQlResponse answer(IdentifiedMutation mutation, RunningRequest run) {
		var unfit = mutation.check();
		if (!unfit.isEmpty()) {
			return run.answer(refused(mutation, unfit));
		}
		try (var _ = ContextSnapshotFactory.builder().build().captureFrom(run.context()).setThreadLocals()) {
			var id = new ClientMutations.Id(this.current.name(), mutation.id());
			return this.transactions.write(() -> once(mutation, id, run));
		}
		catch (FailedMutationException ex) {
			return ex.answer();
		}
	}

	private WebGraphQlResponse once(IdentifiedMutation mutation, ClientMutations.Id id, RunningRequest run) {
		var before = this.mutations.claim(id);
		if (before.isPresent()) {
			var differences = mutation.differences(before.get());
			return run.answer(differences.isEmpty() ? kept(before.get().answer()) : refused(mutation, differences));
		}
		var answer = run.execute();
		this.mutations.keep(id, mutation.done(this.json.writeValueAsString(answer.toMap())));
		return answer;
	}

	private ExecutionResult kept(String answer) {
		return ExecutionResult.fromSpecification(this.json.readValue(answer, ANSWER));
	}

	private static ExecutionResult refused(IdentifiedMutation mutation, List<UserError> errors) {
		return ExecutionResult.newExecutionResult().data(mutation.refused(errors)).build();
	}

	private static WebGraphQlResponse tooMany(WebGraphQlRequest request, int mutations) {
		var error = GraphqlErrorBuilder.newError()
			.errorType(ErrorType.BAD_REQUEST)
			.message("The request has %s mutations: one with a clientMutationId comes alone. Send them one by one.",
					mutations)
			.extensions(Map.of("code", ErrorCode.MUTATION_ID_UNFIT.name()))
			.build();
		return RunningRequest.answer(request, ExecutionResult.newExecutionResult().addError(error).build());
	}

}
