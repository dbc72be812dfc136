package org.bidweave.coverage;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.bidweave.check.About;
import org.bidweave.check.Finding;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Decimal;
import org.bidweave.model.Lot;

/// How the buyer wants the work divided: the lead’s own part of each lot (STR-03), partners and the voluntary sector’s part (STR-09), one door to
/// the service (STR-12), and everybody ready to start (CAP-06).
final class PartnershipRows {

    private final Board board;

    private PartnershipRows(Board board) {
        this.board = board;
    }

    static List<Row> ofMoney(Board board) {
        return new PartnershipRows(board).money();
    }

    static List<Row> ofCapacity(Board board) {
        return new PartnershipRows(board).capacity();
    }

    private List<Row> money() {
        var rows = new ArrayList<Row>();
        var asked = board.situation().tender().partnering();
        var least = asked.leadMinimum();
        if (least != null) {
            board.situation().lotsBid().forEach(lot -> rows.add(leadsPart(lot, least)));
        }
        var partnership = board.findings("STR-09");
        var partners = asked.minimumPartners();
        var share = asked.minimumVcseShare();
        if (!partnership.isEmpty() && partners != null) {
            rows.add(row("Partners beside the lead", Words.count(partners), partnership.getFirst(), this::delivers));
        }
        if (!partnership.isEmpty() && share != null) {
            rows.add(row("Kept by the voluntary sector", Words.percent(share.exact()), partnership.getLast(), this::keeps));
        }
        return rows;
    }

    private Row leadsPart(Lot lot, Decimal least) {
        var findings = board.findings("STR-03", About.lot(lot.id()));
        return Row.of(Family.MONEY, lot.id(), "Lead’s own part", Words.percent(least.exact()), findings, fact(findings), board.marks(partner -> {
            if (!partner.participant().isLead()) {
                return Mark.none("Asked only of the lead.");
            }
            var own = partner.participant().share(lot.id()).minus(partner.participant().fee(List.of(lot.id())));
            var finding = findings.stream().findFirst();
            return Mark.of(finding.map(Finding::verdict).orElse(Verdict.UNKNOWN), own.toString(),
                    finding.map(Finding::message).orElse(partner.name() + " keeps " + own + "."));
        }));
    }

    private interface Marking {
        Mark of(Partner partner);
    }

    private Row row(String name, String asked, Finding finding, Marking marking) {
        return Row.of(Family.MONEY, null, name, asked, List.of(finding), fact(List.of(finding)), board.marks(marking::of));
    }

    private Mark delivers(Partner partner) {
        if (partner.participant().isLead()) {
            return Mark.none("The lead is not counted.");
        }
        return partner.participant().deliversIn(board.situation().lotIdsBid())
                ? partner.has("Delivers", partner.name() + " keeps " + partner.participant().share(board.situation().lotIdsBid()) + ".")
                : Mark.none(partner.name() + " keeps no value.");
    }

    private Mark keeps(Partner partner) {
        var kept = partner.participant().share(board.situation().lotIdsBid());
        if (kept.isZero()) {
            return Mark.none(partner.name() + " keeps no value.");
        }
        var vcse = partner.participant().organisation().vcse();
        var says = partner.name() + " keeps " + kept + "; ";
        if (vcse == null) {
            return Mark.of(Verdict.UNKNOWN, kept.toString(), says + "whether it belongs to the voluntary sector is not entered.");
        }
        return vcse ? partner.has(kept.toString(), says + "it belongs to the voluntary sector.")
                : Mark.fact(kept.toString(), says + "it does not belong to the voluntary sector.");
    }

    private List<Row> capacity() {
        var rows = new ArrayList<Row>();
        if (!board.findings("CAP-06").isEmpty()) {
            rows.add(new EachPartner(board, "CAP-06", "Ready to start", "").row(Family.CAPACITY, PartnershipRows::weeks));
        }
        var access = board.findings("STR-12");
        if (!access.isEmpty()) {
            var who = board.situation().alternative().access().who();
            rows.add(Row.of(Family.CAPACITY, null, "Single point of access", "", access, access.getFirst().verdict() == Verdict.PASS ? "Met" : "Nobody",
                    board.marks(partner -> partner.column().id().equals(who)
                            ? partner.has("Runs it", partner.name() + " runs it.")
                            : Mark.none(partner.name() + " does not run it."))));
        }
        return rows;
    }

    private static String weeks(Finding finding) {
        var weeks = finding.numbers().get("need");
        return weeks == null ? "Not entered" : Words.count(weeks.setScale(0, RoundingMode.HALF_UP).intValue(), "week");
    }

    private static String fact(List<Finding> findings) {
        return switch (Row.worst(findings)) {
            case PASS, INFO, RISK -> "Met";
            case UNKNOWN, NOT_APPLICABLE -> "Not known";
            case GAP, BLOCKER -> "Short";
        };
    }
}
