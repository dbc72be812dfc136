package org.bidweave.model;

/// A kind of work or expertise by the name the sector gives it: "Bereavement support". The name is its identity.
public record Specialism(String name) {

    public Specialism {
        name = Require.named(name, "specialism");
    }

    @Override
    public String toString() {
        return name;
    }
}
