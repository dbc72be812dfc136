package org.bidweave.model;

/// A specialism an organisation has, and what shows it.
public record SpecialismHeld(Specialism specialism, Evidence evidence, String note) {

    public SpecialismHeld {
        note = note.strip();
    }

    public SpecialismHeld withSpecialism(Specialism specialism) {
        return new SpecialismHeld(specialism, evidence, note);
    }

    public SpecialismHeld withEvidence(Evidence evidence) {
        return new SpecialismHeld(specialism, evidence, note);
    }

    public SpecialismHeld withNote(String note) {
        return new SpecialismHeld(specialism, evidence, note);
    }
}
