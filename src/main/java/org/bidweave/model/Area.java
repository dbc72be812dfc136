package org.bidweave.model;

/// A place the buyer names, the user's own or one with an official code (empty where none).
public record Area(AreaId id, String name, String code) {

    public Area {
        name = name.strip();
        code = code.strip();
    }

    public Area withName(String name) {
        return new Area(id, name, code);
    }

    public Area withCode(String code) {
        return new Area(id, name, code);
    }
}
