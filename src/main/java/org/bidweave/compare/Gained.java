package org.bidweave.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bidweave.check.Finding;
import org.bidweave.check.Participant;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Fraction;
import org.bidweave.model.Money;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.jspecify.annotations.Nullable;

/// Who gained and who lost between two alternatives, as both are planned; the sums of the rows are the totals, to the penny.
public record Gained(List<Row> rows, Row together) {

    private static final String EXPOSURE = "FAIR-01";

    /// One partner's part in each, empty where it has none. `who` is `null` for value that nobody keeps yet, and for the total.
    public record Row(@Nullable OrganisationId who, String name, Optional<Part> left, Optional<Part> right) {

        public Money change() {
            return share(right).minus(share(left));
        }

        private static Money share(Optional<Part> part) {
            return part.map(Part::share).orElse(Money.ZERO);
        }

        private static long people(Optional<Part> part) {
            return part.map(Part::people).orElse(0L);
        }
    }

    public static Gained between(Side left, Side right) {
        Set<OrganisationId> all = new LinkedHashSet<>();
        Stream.of(left, right).flatMap(side -> taking(side.plan())).forEach(participant -> all.add(participant.id()));
        var rows = new ArrayList<Row>();
        all.forEach(who -> rows.add(new Row(who, name(who, left, right), part(left, who), part(right, who))));
        var open = new Row(null, "Nobody yet", open(left), open(right));
        if (open.left().isPresent() || open.right().isPresent()) {
            rows.add(open);
        }
        return new Gained(List.copyOf(rows), new Row(null, "Together", Optional.of(total(left, rows.stream().map(Row::left).toList())),
                Optional.of(total(right, rows.stream().map(Row::right).toList()))));
    }

    /// Partners who take on more or fewer people for the same money, one sentence each.
    public List<String> sameMoney() {
        return rows.stream().filter(row -> row.left().isPresent() && row.right().isPresent() && row.change().isZero())
                .filter(row -> Row.people(row.left()) != Row.people(row.right())).map(Gained::sameMoney).toList();
    }

    private static String sameMoney(Row row) {
        long more = Row.people(row.right()) - Row.people(row.left());
        return row.name() + " takes on " + (more > 0 ? Words.count(more) + " more" : Words.count(-more) + " fewer")
                + (Math.abs(more) == 1 ? " person" : " people") + " for the same " + Row.share(row.left()) + ".";
    }

    private static Stream<Participant> taking(Situation plan) {
        return Stream.concat(plan.members().stream(), plan.guarantors().stream());
    }

    private static String name(OrganisationId who, Side left, Side right) {
        return right.bid().organisation(who).or(() -> left.bid().organisation(who)).map(Organisation::name).orElse(who.value());
    }

    private static Optional<Part> part(Side side, OrganisationId who) {
        return taking(side.plan()).filter(participant -> participant.id().equals(who)).findFirst().map(participant -> part(side, participant));
    }

    private static Part part(Side side, Participant who) {
        var plan = side.plan();
        var share = who.share(plan.lotIdsBid());
        var turnover = plan.turnover(who);
        var exposure = turnover == null || turnover.signum() <= 0 || share.isZero() ? null : plan.largestShare(who).exact().dividedBy(turnover);
        return new Part(share, ofValue(plan, share), people(plan, who), exposure, exposed(side, who), side.signed().unsigned().stream().noneMatch(who::equals));
    }

    /// What counts of what the member takes on in the lots bid: no more than its staff can serve.
    private static long people(Situation plan, Participant who) {
        return plan.deliveries(who).stream().filter(delivery -> plan.isBid(delivery.cell().lot()))
                .mapToLong(delivery -> {
                    var counted = delivery.counted();
                    return counted == null ? 0 : counted;
                }).sum();
    }

    private static Verdict exposed(Side side, Participant who) {
        return side.planned().of(EXPOSURE).stream().filter(finding -> who.id().equals(finding.about().partner()))
                .map(Finding::verdict).max(Comparator.naturalOrder()).orElse(Verdict.NOT_APPLICABLE);
    }

    private static Optional<Part> open(Side side) {
        var plan = side.plan();
        var open = Money.sum(plan.lotIdsBid().stream().map(plan::unallocated).toList());
        return open.isZero() ? Optional.empty() : Optional.of(new Part(open, ofValue(plan, open), 0, null, Verdict.NOT_APPLICABLE, false));
    }

    private static Part total(Side side, List<Optional<Part>> parts) {
        var share = Money.sum(parts.stream().map(Row::share).toList());
        return new Part(share, ofValue(side.plan(), share), parts.stream().mapToLong(Row::people).sum(), null, Verdict.NOT_APPLICABLE, true);
    }

    private static @Nullable Fraction ofValue(Situation plan, Money share) {
        var value = plan.allBid().value();
        return value == null || value.isZero() ? null : share.exact().dividedBy(value.exact());
    }
}
