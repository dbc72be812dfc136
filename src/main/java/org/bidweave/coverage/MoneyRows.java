package org.bidweave.coverage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.bidweave.check.Checks;
import org.bidweave.check.Finding;
import org.bidweave.check.LotSet;
import org.bidweave.check.Rule;
import org.bidweave.check.TurnoverTest;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.check.finance.TurnoverWords;
import org.bidweave.model.TurnoverMode;

/// The turnover asked for in each lot and in lots won together, and the financial ratios (FIN-01 to FIN-06, FIN-08, FIN-10, FIN-14).
final class MoneyRows {

    private final Board board;
    private final TurnoverMode mode;

    private MoneyRows(Board board) {
        this.board = board;
        mode = board.situation().tender().turnover().mode();
    }

    static List<Row> of(Board board) {
        return new MoneyRows(board).rows();
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        if (board.situation().tender().turnover().hasThreshold()) {
            board.situation().singles().forEach(lot -> rows.add(row(lot)));
        }
        rows.addAll(together());
        rows.addAll(ratios());
        return rows;
    }

    private Row row(LotSet lot) {
        var findings = findings(lot);
        var row = Row.of(Family.MONEY, lot.ids().getFirst(), name(lot), findings, fact(findings),
                board.marks(partner -> TurnoverMark.of(board.situation(), mode, lot, partner)));
        return sums() ? row.singlyCovered(board.partners()) : row;
    }

    /// Whether what several have is added up, so that one alone is worth pointing out.
    private boolean sums() {
        return switch (mode) {
            case COMBINED, COMBINED_LEAD_MIN, WEIGHTED -> true;
            case LEAD_ONLY, EACH_PRO_RATA, EACH_FULL, NOT_STATED -> false;
        };
    }

    private String name(LotSet lot) {
        var threshold = board.situation().threshold(lot);
        var asked = threshold == null ? "" : ", " + Words.money(threshold);
        return switch (mode) {
            case LEAD_ONLY -> "Lead’s turnover" + asked;
            case COMBINED, COMBINED_LEAD_MIN -> "Turnover together" + asked;
            case EACH_PRO_RATA -> "Turnover for each share" + asked;
            case WEIGHTED -> "Turnover by share" + asked;
            case EACH_FULL -> "Turnover of each" + asked;
            case NOT_STATED -> "Turnover" + asked;
        };
    }

    private static String rule(TurnoverMode mode) {
        return switch (mode) {
            case LEAD_ONLY -> "FIN-01";
            case COMBINED -> "FIN-02";
            case COMBINED_LEAD_MIN -> "FIN-03";
            case EACH_PRO_RATA -> "FIN-04";
            case WEIGHTED -> "FIN-05";
            case EACH_FULL -> "FIN-06";
            case NOT_STATED -> "FIN-14";
        };
    }

    /// What is wrong in the lot; else the tightest of what holds there, which the rule says of only one lot.
    private List<Finding> findings(LotSet lot) {
        var id = rule(mode);
        if (mode == TurnoverMode.NOT_STATED) {
            return board.findings(id);
        }
        var wrong = board.findings(id).stream()
                .filter(finding -> finding.verdict() != Verdict.PASS && finding.about().lots().equals(lot.ids())).toList();
        return wrong.isEmpty() ? holding(rule(id), lot) : wrong;
    }

    private List<Finding> holding(Rule rule, LotSet lot) {
        return TurnoverTest.comparisons(board.situation(), mode, lot).stream()
                .filter(comparison -> !comparison.unknown())
                .reduce((a, b) -> b.tighterThan(a) ? b : a)
                .map(tightest -> new TurnoverWords(board.situation(), mode).known(rule, Verdict.PASS, tightest))
                .stream().toList();
    }

    private static Rule rule(String id) {
        return Checks.STANDARD.rules().stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
    }

    private static String fact(List<Finding> findings) {
        return switch (Row.worst(findings)) {
            case PASS, INFO, RISK -> "Met";
            case UNKNOWN, NOT_APPLICABLE -> "Not known";
            case GAP, BLOCKER -> "Short";
        };
    }

    private List<Row> together() {
        var findings = board.findings("FIN-08");
        if (findings.isEmpty()) {
            return List.of();
        }
        var worst = Row.worstFirst(findings).getFirst();
        var lots = LotSet.of(board.situation().lotsBid().stream().filter(lot -> worst.about().lots().contains(lot.id())).toList());
        var hardest = lots.lots().isEmpty() ? board.situation().allBid() : lots;
        var name = lots.lots().isEmpty() ? "Lots won together" : Words.sentence(Words.lots(board.situation().tender(), lots.ids())) + " won together";
        return List.of(Row.of(Family.MONEY, null, name + asked(hardest), findings, fact(findings),
                board.marks(partner -> TurnoverMark.of(board.situation(), mode, hardest, partner))));
    }

    private String asked(LotSet lots) {
        var threshold = board.situation().threshold(lots);
        return threshold == null ? "" : ", " + Words.money(threshold);
    }

    private List<Row> ratios() {
        var test = board.situation().tender().ratioTest();
        return test == null || board.findings("FIN-10").isEmpty() ? List.of()
                : List.of(new EachPartner(board, "FIN-10", "Financial ratios, " + test.needed() + " of 3").row(Family.MONEY, MoneyRows::ratio));
    }

    private static String ratio(Finding finding) {
        return finding.numbers().getOrDefault("have", BigDecimal.ZERO).toPlainString() + " of 3";
    }
}
