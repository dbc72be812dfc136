package org.bidweave.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.bidweave.model.Bid;
import org.bidweave.model.Clarification;
import org.bidweave.model.QuestionId;
import org.jspecify.annotations.Nullable;

/// What a user does to the log of questions to the buyer.
public final class ClarificationEdits {

    private ClarificationEdits() {}

    /// A draft from a rule, or the user's own where `rule` is empty. A question that stands in the log word for word is not added again.
    public static Edit add(String rule, String question) {
        return new Edit("Question to the buyer", bid -> stands(bid, question) ? bid
                : bid.withClarifications(with(bid.clarifications(), Clarification.draft(nextId(bid), rule, question))));
    }

    public static Edit setQuestion(QuestionId id, String question) {
        return change("Question " + id, id, it -> it.withQuestion(question));
    }

    /// `null`: not asked after all.
    public static Edit setAsked(QuestionId id, @Nullable LocalDate day) {
        return change("Question " + id + " asked", id, it -> it.withAsked(day));
    }

    public static Edit setAsked(Set<QuestionId> ids, LocalDate day) {
        return Edit.together("Questions asked", ids.stream().map(id -> setAsked(id, day)).toList());
    }

    /// An answer that came without a day came on `today`.
    public static Edit setAnswer(QuestionId id, String answer, LocalDate today) {
        return change("Answer to " + id, id, it -> {
            var day = it.answered();
            return it.withAnswer(answer).withAnswered(answer.isBlank() ? null : day == null ? today : day);
        });
    }

    public static Edit setAnswered(QuestionId id, @Nullable LocalDate day) {
        return change("Day of the answer to " + id, id, it -> it.withAnswered(day));
    }

    public static Edit setEffect(QuestionId id, String effect) {
        return change("What the answer to " + id + " changed", id, it -> it.withEffect(effect));
    }

    public static Edit delete(QuestionId id) {
        return new Edit("Delete question " + id, bid -> bid.withClarifications(
                bid.clarifications().stream().filter(it -> !it.id().equals(id)).toList()));
    }

    private static Edit change(String name, QuestionId id, UnaryOperator<Clarification> change) {
        return new Edit(name, bid -> bid.withClarifications(
                bid.clarifications().stream().map(it -> it.id().equals(id) ? change.apply(it) : it).toList()));
    }

    private static boolean stands(Bid bid, String question) {
        return bid.clarifications().stream().anyMatch(it -> it.question().equals(question.strip()));
    }

    /// "Q3": after the highest number in use, so that a question once asked keeps its number to itself.
    private static QuestionId nextId(Bid bid) {
        var highest = bid.clarifications().stream().map(it -> it.id().value()).filter(id -> id.matches("Q\\d{1,9}"))
                .mapToInt(id -> Integer.parseInt(id.substring(1))).max().orElse(0);
        return new QuestionId("Q" + (highest + 1));
    }

    private static List<Clarification> with(List<Clarification> log, Clarification added) {
        var all = new ArrayList<>(log);
        all.add(added);
        return all;
    }
}
