package org.bidweave.coverage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bidweave.check.Finding;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.check.specialism.Sought;
import org.bidweave.model.AreaId;
import org.bidweave.model.Evidence;
import org.bidweave.model.LotId;
import org.bidweave.model.SpecialismHeld;
import org.bidweave.model.SpecialismScope;
import org.jspecify.annotations.Nullable;

/// The specialisms asked for: once, or once for each place they have to reach (SPC-01 to SPC-04).
final class SpecialismRows {

    private final Board board;
    private final Sought sought;

    private SpecialismRows(Board board, Sought sought) {
        this.board = board;
        this.sought = sought;
    }

    static List<Row> of(Board board) {
        return Sought.in(board.situation()).stream().flatMap(sought -> new SpecialismRows(board, sought).rows().stream()).toList();
    }

    private List<Row> rows() {
        var places = sought.asked().scope() == SpecialismScope.EACH_AREA ? places() : List.<AreaId>of();
        return places.isEmpty() ? List.of(everywhere()) : places.stream().map(this::inPlace).toList();
    }

    private List<AreaId> places() {
        return board.situation().lotsBid().stream()
                .filter(lot -> sought.lots().contains(lot.id()))
                .flatMap(lot -> board.situation().places(lot).stream())
                .distinct()
                .toList();
    }

    private Row everywhere() {
        var unplaced = own("SPC-02").stream().filter(finding -> finding.verdict() == Verdict.UNKNOWN);
        return row(name(), Stream.concat(ofSpecialism(), unplaced).toList(), board.marks(this::mark));
    }

    private Row inPlace(AreaId place) {
        var own = board.findings("SPC-02", sought.about().withArea(place));
        var reached = own.isEmpty() ? own("SPC-02").stream().filter(finding -> finding.verdict() == Verdict.PASS).toList() : own;
        return row(name() + ", " + board.situation().areaName(place), Stream.concat(reached.stream(), ofSpecialism()).toList(),
                board.marks(partner -> mark(partner, place)));
    }

    private Row row(String name, List<Finding> findings, List<Mark> marks) {
        return Row.of(Family.SPECIALISM, lot(), name, findings, fact(findings), marks).singlyCovered(board.partners());
    }

    private Stream<Finding> ofSpecialism() {
        return Stream.of("SPC-01", "SPC-03", "SPC-04").flatMap(rule -> own(rule).stream());
    }

    private List<Finding> own(String rule) {
        return board.findings(rule, sought.about());
    }

    private String name() {
        var lots = !sought.asked().lots().isEmpty() && sought.lots().size() > 1 ? Words.inLots(board.situation().tender(), sought.lots()) : "";
        return sought.specialism().name() + lots;
    }

    private @Nullable LotId lot() {
        return !sought.asked().lots().isEmpty() && sought.lots().size() == 1 ? sought.lots().getFirst() : null;
    }

    private String fact(List<Finding> findings) {
        return switch (Row.worst(findings)) {
            case PASS -> "Met";
            case INFO -> "Only one";
            case RISK -> "At risk";
            case UNKNOWN, NOT_APPLICABLE -> "Not known";
            case GAP, BLOCKER -> lacking(Row.worstFirst(findings).getFirst());
        };
    }

    private String lacking(Finding worst) {
        int have = sought.holders().size();
        return switch (worst.rule().id()) {
            case "SPC-03" -> "Claimed";
            case "SPC-01" -> have == 0 ? "Nobody" : have + " of " + sought.asked().minimumHolders();
            default -> "Nobody";
        };
    }

    private Mark mark(Partner partner) {
        return held(partner).map(held -> mark(partner, held)).orElseGet(() -> without(partner));
    }

    private Mark mark(Partner partner, SpecialismHeld held) {
        var evidenced = held.evidence() == Evidence.EVIDENCED;
        var fact = evidenced ? "Evidenced" : "Claimed";
        var says = partner.name() + " has " + sought.specialism();
        if (idle(partner)) {
            return Mark.fact(fact, says + ", but " + why(partner) + ", so it does not count.");
        }
        return evidenced
                ? partner.has(fact, says + " and can show it.")
                : Mark.of(Verdict.INFO, fact, says + " by its own word; no evidence is entered.");
    }

    /// In one place: its presence there, where it delivers the specialism.
    private Mark mark(Partner partner, AreaId place) {
        if (held(partner).isEmpty()) {
            return without(partner);
        }
        var start = board.situation().tender().dates().contractStart();
        var there = partner.presence(board.situation(), place, sought.level(), start)
                .orElseGet(() -> Mark.none(partner.name() + " has " + sought.specialism() + " but is not present in "
                        + board.situation().areaName(place) + "."));
        return idle(partner) && !there.fact().isEmpty()
                ? Mark.fact(there.fact(), partner.name() + " is there, but " + why(partner) + ", so it does not count.")
                : there;
    }

    private Mark without(Partner partner) {
        return Mark.none(partner.name() + " does not have " + sought.specialism() + ".");
    }

    private Optional<SpecialismHeld> held(Partner partner) {
        return partner.participant().organisation().specialisms().stream()
                .filter(held -> held.specialism().equals(sought.specialism())).findFirst();
    }

    private boolean idle(Partner partner) {
        var participant = partner.participant();
        return !partner.candidate() && (!participant.deliversIn(sought.lots()) || participant.brings(sought.specialism()).isEmpty());
    }

    private String why(Partner partner) {
        return partner.participant().deliversIn(sought.lots()) ? "does not deliver it in this bid" : "keeps no value of the work";
    }
}
