package org.bidweave.ui.compare;

import java.util.List;
import java.util.Optional;
import org.bidweave.check.Checks;
import org.bidweave.check.View;
import org.bidweave.compare.Gained;
import org.bidweave.compare.Moves;
import org.bidweave.compare.Side;
import org.bidweave.compare.Totals;
import org.bidweave.compare.Won;
import org.bidweave.model.Alternative;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.Bid;
import org.bidweave.session.Live;

/// What the screen shows, worked out away from the window: every alternative, and the two that are compared (empty where there is only one).
record Seen(List<Side> sides, Side right, Optional<Moves> moves, Optional<Gained> gained, List<Totals> totals, List<Won> won) {

    /// Which two are compared: the ids that were chosen, as far as the bid still has them.
    record Pair(Optional<AlternativeId> left, Optional<AlternativeId> right) {

        static final Pair FIRST = new Pair(Optional.empty(), Optional.empty());
    }

    static Seen of(Live live, View view, Pair chosen) {
        var bid = live.bid();
        var sides = bid.openAlternatives().stream().map(alternative -> side(live, view, alternative.id())).toList();
        var left = chosen(sides, chosen.left()).or(() -> version(live, view, chosen.left())).orElse(sides.getFirst());
        var right = chosen(sides, chosen.right()).filter(side -> !side.id().equals(left.id()))
                .or(() -> other(sides, left, bid)).orElse(left);
        var two = Optional.of(left).filter(side -> !side.id().equals(right.id()));
        return new Seen(sides, right, two.map(side -> Moves.between(side, right)), two.map(side -> Gained.between(side, right)),
                sides.stream().map(Totals::of).toList(), Won.of(right.situation()));
    }

    private static Optional<Side> version(Live live, View view, Optional<AlternativeId> id) {
        return live.bid().alternatives().stream().filter(alternative -> Optional.of(alternative.id()).equals(id) && alternative.kept() != null)
                .findFirst().map(alternative -> side(live, view, alternative.id()));
    }

    private static Side side(Live live, View view, AlternativeId id) {
        return id.equals(live.alternative()) ? new Side(id.value(), live.plan(), live.signed(), live.planned(), live.secured(), view)
                : Side.of(Checks.STANDARD, live.bid(), id, view, live.plan().asOf());
    }

    /// The alternatives that are kept as they were.
    List<Alternative> versions() {
        return right.bid().alternatives().stream().filter(alternative -> alternative.kept() != null).toList();
    }

    private static Optional<Side> chosen(List<Side> sides, Optional<AlternativeId> id) {
        return id.flatMap(wanted -> sides.stream().filter(side -> side.id().equals(wanted)).findFirst());
    }

    /// The current one where it is another, else the next.
    private static Optional<Side> other(List<Side> sides, Side left, Bid bid) {
        var others = sides.stream().filter(side -> !side.id().equals(left.id())).toList();
        return others.stream().filter(side -> side.id().equals(bid.current())).findFirst().or(() -> others.stream().findFirst());
    }
}
