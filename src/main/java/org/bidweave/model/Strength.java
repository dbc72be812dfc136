package org.bidweave.model;

/// What an organisation is good at or stands for, and the line that shows it; without one it is only a claim.
public record Strength(String name, String evidence) {

    public Strength {
        name = name.strip();
        evidence = evidence.strip();
    }

    public Strength withName(String name) {
        return new Strength(name, evidence);
    }

    public Strength withEvidence(String evidence) {
        return new Strength(name, evidence);
    }
}
