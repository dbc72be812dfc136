package org.bidweave.coverage;

import java.util.List;
import java.util.stream.Stream;
import org.bidweave.check.Finding;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.check.area.Footing;

/// The presence asked for in each place of each lot (ARE-01), and whether it is real (ARE-02).
final class AreaRows {

    private AreaRows() {}

    static List<Row> of(Board board) {
        return Footing.in(board.situation()).stream().map(footing -> row(board, footing)).toList();
    }

    private static Row row(Board board, Footing footing) {
        var findings = Stream.of("ARE-01", "ARE-02")
                .flatMap(rule -> board.findings(rule, footing.about()).stream())
                .toList();
        return Row.of(Family.AREA, footing.lot().id(), name(board, footing), findings, fact(findings),
                        board.marks(partner -> mark(board, footing, partner)))
                .singlyCovered(board.partners());
    }

    private static String name(Board board, Footing footing) {
        var level = switch (footing.asked().level()) {
            case NONE -> "Nobody";
            case REMOTE -> "Remote service";
            case STAFF -> "Staff";
            case OUTREACH -> "Outreach";
            case BASE -> "Base";
        };
        return level + " in " + board.situation().areaName(footing.asked().area());
    }

    private static String fact(List<Finding> findings) {
        return switch (Row.worst(findings)) {
            case PASS -> "Met";
            case INFO -> "Planned";
            case RISK -> "No work";
            case UNKNOWN, NOT_APPLICABLE -> "Not known";
            case GAP, BLOCKER -> "Nobody";
        };
    }

    private static Mark mark(Board board, Footing footing, Partner partner) {
        var area = footing.asked().area();
        var mark = partner.presence(board.situation(), area, footing.asked().level(), footing.due())
                .orElseGet(() -> Mark.none(partner.name() + " is not present in " + board.situation().areaName(area) + "."));
        var works = partner.candidate() || partner.participant().delivers(footing.lot().id());
        return works || mark.verdict() == Verdict.NOT_APPLICABLE
                ? mark
                : Mark.fact(mark.fact(), partner.name() + " is there, but keeps no value" + inLot(board, footing) + ", so it does not count.");
    }

    private static String inLot(Board board, Footing footing) {
        return Words.inLots(board.situation().tender(), List.of(footing.lot().id()));
    }
}
