package org.bidweave.optimise.choice;

/// That a candidate may deliver in a lot, and what it then keeps, in pence: `least` or more, and one penny at any rate; the price of the
/// people it serves there plus `usual`, or up to `more` above that, or up to `least` above the price. A lead may keep any amount above.
/// `usual` is below nought where somebody has agreed to less than the price; it may then still be paid the price, and `rate` is how many
/// ten-thousandths of the price it keeps at least, so that who is to do less is not charged for what it no longer does. `modest` is what it
/// is left with where nothing else asks for less.
public record Share(int candidate, int lot, long least, long usual, int rate, long more, long modest) {

    public static final int WHOLE = 10_000;

    public Share(int candidate, int lot, long least, long usual, int rate, long more) {
        this(candidate, lot, least, usual, rate, more, least);
    }

    /// The same of another candidate.
    public Share of(int other) {
        return new Share(other, lot, least, usual, rate, more, modest);
    }

    /// With any amount above the price, up to so much, and as little as a penny.
    public Share free(long most) {
        return new Share(candidate, lot, 1, usual, rate, most, modest);
    }

    /// The least for nobody served.
    public long smallest() {
        return Math.max(1, least);
    }

    /// The least for people who are worth so much.
    public long lowest(long price) {
        return Math.max(smallest(), agreed(price, Math.min(0, usual)));
    }

    private long agreed(long price, long above) {
        return Math.max(Math.addExact(price, above), Math.ceilDiv(Math.multiplyExact(price, rate), WHOLE));
    }

    /// The most above the price of the people, unless it leads.
    public long mostAbovePrice() {
        return Math.max(smallest(), Math.addExact(Math.max(0, usual), more));
    }

    /// What it would keep if nothing else asked for another amount.
    public long natural(long price) {
        return Math.max(Math.max(1, modest), agreed(price, usual));
    }
}
