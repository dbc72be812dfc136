package org.bidweave.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bidweave.check.Finding;
import org.bidweave.check.Participant;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.check.compliance.InsuranceAsked;
import org.bidweave.model.InsuranceHolder;
import org.bidweave.model.InsuranceRequirement;

/// One cover of one limit, whoever must hold it (INS-01, INS-02), and whether it lasts (INS-03).
record InsuranceRows(Board board, List<InsuranceRequirement> asked) {

    static List<Row> of(Board board) {
        return board.situation().tender().insurance().stream()
                .collect(Collectors.groupingBy(one -> List.of(one.type(), one.minimum()), LinkedHashMap::new, Collectors.toList()))
                .values().stream()
                .map(asked -> new InsuranceRows(board, asked).row())
                .toList();
    }

    private Row row() {
        var verdicts = new LinkedHashMap<String, Verdict>();
        var findings = new LinkedHashMap<Finding, Verdict>();
        for (var one : asked) {
            var rule = rule(one.holder());
            for (var holder : InsuranceAsked.holders(board.situation(), one.holder())) {
                var cover = new InsuranceAsked(one, holder);
                note(verdicts, findings, rule, holder, cover.verdict(failing(one.holder())));
                cover.held().ifPresent(held -> lasting().of(holder.id())
                        .ifPresent(finding -> note(verdicts, findings, "INS-03", holder, lasting().verdict(finding, held.expires()))));
            }
        }
        var worst = verdicts.values().stream().reduce(Verdict.NOT_APPLICABLE, Verdict::worst);
        var marks = board.marks(this::mark);
        var shown = new ArrayList<>(findings.keySet());
        return new Row(Family.PAPER, null, Words.sentence(Words.insurance(asked.getFirst().type())), many(), Row.worstFirst(shown), verdicts, together(worst, marks), marks);
    }

    private void note(LinkedHashMap<String, Verdict> verdicts, LinkedHashMap<Finding, Verdict> findings, String rule, Participant holder, Verdict verdict) {
        verdicts.merge(rule, verdict, Verdict::worst);
        board.findings(rule, holder.id()).forEach(finding -> findings.put(finding, verdict));
    }

    private Mark together(Verdict worst, List<Mark> marks) {
        if (worst == Verdict.NOT_APPLICABLE) {
            return Mark.of(Verdict.UNKNOWN, "Not known", "Nobody takes part yet who must hold " + cover() + ".");
        }
        var counting = new ArrayList<Mark>();
        for (int i = 0; i < marks.size(); i++) {
            if (board.partners().get(i).column().counts() && !asked(board.partners().get(i)).isEmpty()) {
                counting.add(marks.get(i));
            }
        }
        var bad = counting.stream().filter(mark -> mark.verdict() == worst).map(Mark::sentence).toList();
        return Mark.of(worst, fact(worst), worst == Verdict.PASS || bad.isEmpty()
                ? "Everyone who must hold it holds " + cover() + "."
                : String.join(" ", bad));
    }

    private String cover() {
        return Words.limit(asked.getFirst().minimum()) + " of " + Words.insurance(asked.getFirst().type()) + " cover";
    }

    private String many() {
        var each = asked.stream().anyMatch(one -> one.holder() == InsuranceHolder.EVERY_DELIVERER);
        return Words.limit(asked.getFirst().minimum()) + (each ? " each" : "");
    }

    private static String fact(Verdict verdict) {
        return switch (verdict) {
            case PASS -> "Met";
            case INFO, RISK -> "Conditional";
            case UNKNOWN, NOT_APPLICABLE -> "Not known";
            case GAP, BLOCKER -> "Not met";
        };
    }

    private Lasting lasting() {
        return new Lasting(board, "INS-03");
    }

    private static String rule(InsuranceHolder holder) {
        return switch (holder) {
            case CONTRACTING_PARTY -> "INS-01";
            case EVERY_DELIVERER -> "INS-02";
        };
    }

    /// A contracting party without its cover stops the bid, a deliverer without it is a gap.
    private static Verdict failing(InsuranceHolder holder) {
        return switch (holder) {
            case CONTRACTING_PARTY -> Verdict.BLOCKER;
            case EVERY_DELIVERER -> Verdict.GAP;
        };
    }

    /// Those of these requirements that are put to the partner, or would be to a candidate, which would deliver.
    private List<InsuranceRequirement> asked(Partner partner) {
        return asked.stream().filter(one -> partner.column().counts()
                ? InsuranceAsked.holders(board.situation(), one.holder()).stream().anyMatch(p -> p.id().equals(partner.column().id()))
                : one.holder() == InsuranceHolder.EVERY_DELIVERER).toList();
    }

    private Mark mark(Partner partner) {
        var own = new InsuranceAsked(asked.getFirst(), partner.participant());
        var limit = own.held().flatMap(held -> Optional.ofNullable(held.limit())).map(Words::limit).orElse("");
        Optional<Verdict> verdict = asked(partner).stream()
                .map(one -> new InsuranceAsked(one, partner.participant()).verdict(failing(one.holder())))
                .reduce(Verdict::worst);
        var holds = partner.name() + " holds " + own.words() + ".";
        if (verdict.isEmpty()) {
            return Mark.fact(limit, own.held().isEmpty() ? partner.name() + " holds no such cover; none is asked of it." : holds + " It is not asked of it.");
        }
        return switch (verdict.get()) {
            case PASS, NOT_APPLICABLE -> lasting().mark(partner, own.held().orElseThrow().expires(), limit, holds);
            case INFO, RISK -> Mark.of(Verdict.INFO, "Committed", holds + " It has committed to obtain it.");
            case UNKNOWN -> Mark.of(Verdict.UNKNOWN, "Not entered", own.limitUnknown() ? holds : "No insurance of " + partner.name() + " is entered.");
            case GAP, BLOCKER -> Mark.of(verdict.get(), limit.isEmpty() ? "None" : limit, holds);
        };
    }
}
