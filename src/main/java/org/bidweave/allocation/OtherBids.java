package org.bidweave.allocation;

import java.time.LocalDate;
import java.util.List;
import org.bidweave.check.Situation;
import org.bidweave.check.View;
import org.bidweave.check.lots.StaffPool;
import org.bidweave.model.Award;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.Decimal;
import org.bidweave.model.GoNoGo;
import org.bidweave.model.Organisation;
import org.bidweave.model.Progress;
import org.jspecify.annotations.Nullable;

/// The full-time staff that partners have promised in other live bids: those not yet decided and not given up, and those won whose contract is
/// not over. Each bid counts as its current alternative plans it, with the lots that could be won together and take the most.
public record OtherBids(List<Promise> promises) {

    public static final OtherBids NONE = new OtherBids(List.of());

    /// `chance` is how likely the bid is to be won, `null` where nobody has said; 1 where it has been won. `staff` is `null` where not all of it
    /// is entered.
    public record Promise(BidId bid, String title, @Nullable Decimal chance, Period period, Organisation organisation, String pool,
            @Nullable Decimal staff) {

        public boolean won() {
            return Decimal.ONE.equals(chance);
        }
    }

    public OtherBids {
        promises = List.copyOf(promises);
    }

    /// Of all bids that are kept, without the one that is open.
    public static OtherBids of(List<Bid> kept, BidId open, LocalDate today) {
        return new OtherBids(kept.stream().filter(bid -> !bid.id().equals(open) && live(bid, today))
                .flatMap(bid -> promises(bid, today).stream()).toList());
    }

    private static boolean live(Bid bid, LocalDate today) {
        if (bid.progress() != Progress.DECIDED) {
            return !givenUp(bid.goNoGo());
        }
        return switch (bid.award().result()) {
            case WON, WON_IN_PART -> !Period.of(bid.tender()).overOn(today);
            case NOT_WON, CANCELLED, WITHDRAWN -> false;
            case null -> !givenUp(bid.goNoGo());
        };
    }

    private static boolean givenUp(GoNoGo goNoGo) {
        return goNoGo.closed() && (goNoGo.outcome() == GoNoGo.Outcome.DO_NOT_BID || goNoGo.outcome() == GoNoGo.Outcome.SUPPORT_ANOTHER);
    }

    private static List<Promise> promises(Bid bid, LocalDate today) {
        var plan = new Situation(bid, bid.current(), View.PLANNED, today);
        return StaffPool.in(plan).stream().map(pool -> promise(bid, plan, pool)).filter(promise -> !Decimal.ZERO.equals(promise.staff())).toList();
    }

    private static Promise promise(Bid bid, Situation plan, StaffPool pool) {
        var staff = pool.promised().containsValue(null) ? null : pool.promisedTo(pool.worst(plan.mostWinnable()));
        var title = bid.tender().basics().title();
        return new Promise(bid.id(), title.isEmpty() ? bid.id().value() : title, chance(bid.award()), Period.of(bid.tender()),
                pool.participant().organisation(), pool.name(), staff);
    }

    private static @Nullable Decimal chance(Award award) {
        return award.result() == Award.Result.WON || award.result() == Award.Result.WON_IN_PART ? Decimal.ONE : award.chance();
    }

    /// What an organisation has promised there.
    List<Promise> of(Organisation organisation) {
        return promises.stream().filter(promise -> same(promise.organisation(), organisation)).toList();
    }

    /// By the profile they are copies of, else by the register, else by name.
    private static boolean same(Organisation one, Organisation other) {
        var from = one.copiedFrom();
        var otherFrom = other.copiedFrom();
        if (from != null && otherFrom != null && from.directory().equals(otherFrom.directory())) {
            return from.profile().equals(otherFrom.profile());
        }
        boolean registered = !one.registerId().isEmpty() && !other.registerId().isEmpty();
        return registered
                ? one.registerId().equalsIgnoreCase(other.registerId())
                : one.name().equalsIgnoreCase(other.name());
    }
}
