package org.bidweave.check.capacity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.bidweave.check.About;
import org.bidweave.check.Check;
import org.bidweave.check.Finding;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Fraction;

/// Where nothing is short, staff could serve some more people than asked for. Illness and vacancies always come (domain 5.1, CAP-04).
final class ThereIsHeadroom implements Check {

    private static final Rule RULE = new Rule(
            "CAP-04",
            "Headroom",
            "Is there some capacity to spare?",
            "Good practice in consortium bids.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        var asked = Cover.in(situation).stream()
                .filter(cover -> cover.asked() > 0 && (cover.enough() || !cover.unknown().isEmpty()))
                .toList();
        return Cover.byLine(asked).entrySet().stream().map(line -> finding(situation, line.getKey(), line.getValue())).toList();
    }

    private static Finding finding(Situation situation, About about, List<Cover> covers) {
        var tight = new ArrayList<Cover>();
        var unknown = new ArrayList<Cover>();
        covers.stream().filter(cover -> !hasHeadroom(situation, cover))
                .forEach(cover -> (cover.unknown().isEmpty() ? tight : unknown).add(cover));
        var finding = said(situation, about, covers, tight, unknown);
        for (var cover : tight) {
            finding = finding.line(cover.place(situation), Words.count(cover.capacity()) + " for " + Words.count(cover.asked()));
        }
        long capacity = covers.stream().mapToLong(Cover::capacity).sum();
        long asked = covers.stream().mapToLong(Cover::asked).sum();
        return finding.number("capacity", Fraction.of(capacity)).number("asked", Fraction.of(asked))
                .number("placesWithout", Fraction.of(tight.size()));
    }

    private static Finding said(Situation situation, About about, List<Cover> covers, List<Cover> tight, List<Cover> unknown) {
        var line = covers.getFirst().line(situation);
        var spare = Words.percent(situation.limits().headroom().exact().minus(Fraction.ONE));
        if (!tight.isEmpty()) {
            return Finding.of(RULE, Verdict.INFO, about, line + " has less than " + spare + " capacity to spare in "
                    + Cover.places(situation, tight) + ".");
        }
        if (!unknown.isEmpty()) {
            return Finding.of(RULE, Verdict.UNKNOWN, about, "Whether " + line + " has capacity to spare is not known. Not entered: "
                    + Words.list(unknown.stream().map(cover -> cover.missing(situation)).distinct().toList()) + ".");
        }
        return Finding.of(RULE, Verdict.PASS, about, line + " has " + spare + " capacity or more to spare in "
                + Words.count(covers.size(), "place") + ".");
    }

    private static boolean hasHeadroom(Situation situation, Cover cover) {
        var wanted = situation.limits().headroom().value().multiply(BigDecimal.valueOf(cover.asked()));
        return BigDecimal.valueOf(cover.capacity()).compareTo(wanted) >= 0 && cover.enough();
    }
}
