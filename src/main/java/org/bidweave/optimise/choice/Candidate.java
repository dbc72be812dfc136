package org.bidweave.optimise.choice;

/// Somebody who may be chosen. Money is in pence a year.
///
/// `asPartner`, `asLead` and `delivering` are what fails with it in that part, whoever else is chosen; whoever delivers has its part as
/// well. `cost` is what a member costs beside the people it serves. It joins only for `least` or more in all lots together, and only
/// for `most` or less in those that could be won together. `unknown` is how much nobody has entered of it.
public record Candidate(
        Pin pin,
        boolean mayLead,
        Now now,
        Penalty asPartner,
        Penalty asLead,
        Penalty delivering,
        long cost,
        long least,
        long most,
        boolean local,
        boolean small,
        int unknown) {

    /// Whether it is free, must be chosen, or must not.
    public enum Pin {
        FREE,
        IN,
        OUT
    }

    /// What it is in the consortium from which change is counted.
    public enum Now {
        OUT,
        PARTNER,
        LEAD
    }

    public static final Candidate PARTNER =
            new Candidate(Pin.FREE, false, Now.OUT, Penalty.NONE, Penalty.NONE, Penalty.NONE, 0, 0, Long.MAX_VALUE, false, false, 0);

    public static final Candidate MAY_LEAD = PARTNER.withMayLead(true);

    public Candidate withPin(Pin pin) {
        return new Candidate(pin, mayLead, now, asPartner, asLead, delivering, cost, least, most, local, small, unknown);
    }

    public Candidate withMayLead(boolean mayLead) {
        return new Candidate(pin, mayLead, now, asPartner, asLead, delivering, cost, least, most, local, small, unknown);
    }

    public Candidate withNow(Now now) {
        return new Candidate(pin, mayLead, now, asPartner, asLead, delivering, cost, least, most, local, small, unknown);
    }

    public Candidate withPenalties(Penalty asPartner, Penalty asLead, Penalty delivering) {
        return new Candidate(pin, mayLead, now, asPartner, asLead, delivering, cost, least, most, local, small, unknown);
    }

    public Candidate withCost(long cost) {
        return new Candidate(pin, mayLead, now, asPartner, asLead, delivering, cost, least, most, local, small, unknown);
    }

    public Candidate withValue(long least, long most) {
        return new Candidate(pin, mayLead, now, asPartner, asLead, delivering, cost, least, most, local, small, unknown);
    }

    public Candidate withKind(boolean local, boolean small) {
        return new Candidate(pin, mayLead, now, asPartner, asLead, delivering, cost, least, most, local, small, unknown);
    }

    public Candidate withUnknown(int unknown) {
        return new Candidate(pin, mayLead, now, asPartner, asLead, delivering, cost, least, most, local, small, unknown);
    }
}
