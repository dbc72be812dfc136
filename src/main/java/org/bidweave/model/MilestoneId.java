package org.bidweave.model;

/// Identifies a milestone within its bid: `declarations`. A calendar knows the milestone again by it.
public record MilestoneId(String value) {

    public MilestoneId {
        value = Require.named(value, "milestone id");
    }

    @Override
    public String toString() {
        return value;
    }
}
