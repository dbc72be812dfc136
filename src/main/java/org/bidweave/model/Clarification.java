package org.bidweave.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A question to the buyer: drafted, then asked, then answered. `rule` is the rule that made it, empty where the user wrote it;
/// `effect` says what the answer changed in the bid.
public record Clarification(
        QuestionId id,
        String rule,
        String question,
        @Nullable LocalDate asked,
        @Nullable LocalDate answered,
        String answer,
        String effect) {

    public Clarification {
        rule = rule.strip();
        question = question.strip();
        answer = answer.strip();
        effect = effect.strip();
    }

    public static Clarification draft(QuestionId id, String rule, String question) {
        return new Clarification(id, rule, question, null, null, "", "");
    }

    public Clarification withQuestion(String question) {
        return new Clarification(id, rule, question, asked, answered, answer, effect);
    }

    public Clarification withAsked(@Nullable LocalDate asked) {
        return new Clarification(id, rule, question, asked, answered, answer, effect);
    }

    public Clarification withAnswered(@Nullable LocalDate answered) {
        return new Clarification(id, rule, question, asked, answered, answer, effect);
    }

    public Clarification withAnswer(String answer) {
        return new Clarification(id, rule, question, asked, answered, answer, effect);
    }

    public Clarification withEffect(String effect) {
        return new Clarification(id, rule, question, asked, answered, answer, effect);
    }
}
