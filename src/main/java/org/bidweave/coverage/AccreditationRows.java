package org.bidweave.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.bidweave.check.Finding;
import org.bidweave.check.Verdict;
import org.bidweave.check.compliance.AccreditationAsked;
import org.bidweave.model.AccreditationScope;

/// The accreditations asked for (ACC-01), and whether they last (ACC-02).
record AccreditationRows(Board board, AccreditationAsked accreditation, Finding judged) {

    static List<Row> of(Board board) {
        var asked = AccreditationAsked.in(board.situation());
        var judged = board.findings("ACC-01");
        return IntStream.range(0, Math.min(asked.size(), judged.size()))
                .mapToObj(i -> new AccreditationRows(board, asked.get(i), judged.get(i)).row())
                .toList();
    }

    private Row row() {
        var verdicts = new LinkedHashMap<String, Verdict>();
        verdicts.put("ACC-01", judged.verdict());
        var findings = new ArrayList<>(List.of(judged));
        for (var holder : accreditation.concerned()) {
            var lasting = lasting().of(holder.id());
            accreditation.held(holder).ifPresent(held -> lasting.ifPresent(finding -> {
                findings.add(finding);
                verdicts.merge("ACC-02", lasting().verdict(finding, held.expires()), Verdict::worst);
            }));
        }
        var worst = verdicts.values().stream().reduce(Verdict.NOT_APPLICABLE, Verdict::worst);
        var says = Row.worstFirst(findings).getFirst();
        var together = Mark.of(worst, fact(worst), says.verdict() == worst ? says.message() : judged.message());
        var row = new Row(Family.PAPER, null, name(), Row.worstFirst(findings), verdicts, together, board.marks(this::mark));
        return accreditation.asked().scope() == AccreditationScope.ANY ? row.singlyCovered(board.partners()) : row;
    }

    private Lasting lasting() {
        return new Lasting(board, "ACC-02");
    }

    private String name() {
        var asked = accreditation.asked();
        return asked.name() + switch (asked.scope()) {
            case LEAD -> ", lead";
            case ANY -> "";
            case EVERY -> ", each";
            case DELIVERING -> ", for " + asked.specialism();
        };
    }

    private static String fact(Verdict verdict) {
        return switch (verdict) {
            case PASS -> "Met";
            case INFO, RISK -> "Expires";
            case UNKNOWN, NOT_APPLICABLE -> "Not known";
            case GAP, BLOCKER -> "Not held";
        };
    }

    private Mark mark(Partner partner) {
        var held = accreditation.held(partner.participant());
        var name = accreditation.asked().name();
        var concerned = concerns(partner);
        if (held.isPresent()) {
            var says = partner.name() + " holds " + name + ".";
            return concerned ? lasting().mark(partner, held.get().expires(), "Held", says) : Mark.fact("Held", says + " It is not asked of it.");
        }
        return concerned && accreditation.asked().scope() != AccreditationScope.ANY
                ? Mark.of(Verdict.BLOCKER, "Not held", partner.name() + " does not hold " + name + ", which is asked of it.")
                : Mark.none(partner.name() + " does not hold " + name + ".");
    }

    private boolean concerns(Partner partner) {
        var asked = accreditation.asked();
        return switch (asked.scope()) {
            case LEAD -> partner.participant().isLead();
            case ANY, EVERY -> true;
            case DELIVERING -> partner.column().counts()
                    ? accreditation.concerned().stream().anyMatch(p -> p.id().equals(partner.column().id()))
                    : asked.specialism() != null && partner.participant().brings(asked.specialism()).isPresent();
        };
    }
}
