package org.bidweave.check.capacity;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.check.About;
import org.bidweave.check.Check;
import org.bidweave.check.Delivery;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix;
import org.bidweave.check.Given;
import org.bidweave.check.Judgement;
import org.bidweave.check.MemberSection;
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
        return situation.judged(ThereIsHeadroom.class, Cover.byLine(situation), ThereIsHeadroom::ofLine);
    }

    /// Places whose headroom is not known are said apart, so that what is known of the others does not hide them.
    private static List<Judgement> ofLine(Given given, List<Cover> line) {
        var byWhetherKnown = line.stream().filter(cover -> cover.asked() > 0 && (cover.enough() || !cover.unknown().isEmpty()))
                .collect(Collectors.partitioningBy(cover -> cover.unknown().isEmpty() || hasHeadroom(given, cover)));
        var unknown = byWhetherKnown.getOrDefault(false, List.of());
        var known = byWhetherKnown.getOrDefault(true, List.of());
        return Stream.concat(
                unknown.isEmpty() ? Stream.empty() : Stream.of(unknown(Cover.line(line), unknown)),
                known.isEmpty() ? Stream.empty() : Stream.of(known(given, Cover.line(line), known))).toList();
    }

    private static Judgement unknown(About about, List<Cover> unknown) {
        return Judgement.of(RULE, Verdict.UNKNOWN, about, situation -> {
            var told = Explanation.of("Whether " + unknown.getFirst().line(situation)
                + " has capacity to spare is not known. Not entered: "
                + Words.list(unknown.stream().map(cover -> cover.missing(situation)).distinct().toList()) + ".");
            return unknown.getFirst().standard() == null
                    ? told.fixes(Standard.missing(situation, unknown.getFirst().cell().line()))
                    : told.fixes(unknown.stream().flatMap(cover -> cover.unknown().stream()).map(Delivery::participant).distinct()
                            .map(p -> Fix.open(p, MemberSection.ALLOCATION, "Enter what " + p.name() + " puts on it", "Shows what is to spare"))
                            .toList());
        });
    }

    private static Judgement known(Given given, About about, List<Cover> covers) {
        var tight = covers.stream().filter(cover -> !hasHeadroom(given, cover)).toList();
        return Judgement.of(RULE, tight.isEmpty() ? Verdict.PASS : Verdict.INFO, about, situation -> explained(situation, covers, tight));
    }

    private static Explanation explained(Situation situation, List<Cover> covers, List<Cover> tight) {
        var line = covers.getFirst().line(situation);
        var spare = Words.percent(situation.limits().headroom().exact().minus(Fraction.ONE));
        var told = Explanation.of(tight.isEmpty()
                ? line + " has " + spare + " capacity or more to spare in " + Words.count(covers.size(), "place") + "."
                : line + " has less than " + spare + " capacity to spare in " + Cover.places(situation, tight) + ".");
        for (var cover : tight) {
            told = told.line(cover.place(situation), Words.count(cover.capacity()) + " for " + Words.count(cover.asked()));
        }
        return told.number("capacity", Fraction.of(covers.stream().mapToLong(Cover::capacity).sum()))
                .number("asked", Fraction.of(covers.stream().mapToLong(Cover::asked).sum()))
                .number("placesWithout", Fraction.of(tight.size()));
    }

    private static boolean hasHeadroom(Given given, Cover cover) {
        var wanted = given.limits().headroom().value().multiply(BigDecimal.valueOf(cover.asked()));
        return BigDecimal.valueOf(cover.capacity()).compareTo(wanted) >= 0 && cover.enough();
    }
}
