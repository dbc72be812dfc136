package org.bidweave.model;

/// Whether the bid leans on a member's turnover, on its experience, and how the member stands behind that.
public record Reliance(boolean financial, boolean technical, Binding binding) {

    public static final Reliance NONE = new Reliance(false, false, Binding.NONE);

    public Reliance withFinancial(boolean financial) {
        return new Reliance(financial, technical, binding);
    }

    public Reliance withTechnical(boolean technical) {
        return new Reliance(financial, technical, binding);
    }

    public Reliance withBinding(Binding binding) {
        return new Reliance(financial, technical, binding);
    }
}
