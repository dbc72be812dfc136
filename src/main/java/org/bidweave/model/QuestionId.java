package org.bidweave.model;

/// Identifies a question to the buyer within its bid: `Q1`.
public record QuestionId(String value) {

    public QuestionId {
        value = Require.named(value, "question id");
    }

    @Override
    public String toString() {
        return value;
    }
}
