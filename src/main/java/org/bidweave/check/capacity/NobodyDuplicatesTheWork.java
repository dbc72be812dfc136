package org.bidweave.check.capacity;

import java.util.List;
import org.bidweave.check.About;
import org.bidweave.check.Check;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix;
import org.bidweave.check.Judgement;
import org.bidweave.check.MemberSection;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Fraction;
import org.bidweave.model.Lot;
import org.jspecify.annotations.Nullable;

/// No more people are promised than the buyer asks for. What is done twice is paid for once (domain 5.2, CAP-05).
final class NobodyDuplicatesTheWork implements Check {

    private static final Rule RULE = new Rule(
            "CAP-05",
            "Duplication",
            "Is more promised than the buyer asks for?",
            "What charities told researchers: partnerships prevent duplication.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        return situation.judged(NobodyDuplicatesTheWork.class, Cover.byLine(situation), (_, line) -> ofLine(line));
    }

    private static List<Judgement> ofLine(List<Cover> line) {
        var covers = line.stream().filter(cover -> !cover.deliveries().isEmpty()).toList();
        return covers.isEmpty() ? List.of() : List.of(judgement(Cover.line(line), covers));
    }

    private static Judgement judgement(About about, List<Cover> covers) {
        var over = covers.stream().filter(cover -> excess(cover) > 0).toList();
        if (!over.isEmpty()) {
            return duplicated(about, over);
        }
        var unknown = covers.stream().flatMap(cover -> cover.deliveries().stream()).filter(d -> d.people() == null)
                .map(d -> d.participant()).distinct().toList();
        if (!unknown.isEmpty()) {
            return Judgement.of(RULE, Verdict.UNKNOWN, about, situation -> Explanation.of("How many people "
                            + Words.list(unknown.stream().map(p -> p.name()).toList()) + " will serve on " + line(situation, covers) + " is not entered.")
                    .fixes(unknown.stream()
                            .map(p -> Fix.open(p, MemberSection.ALLOCATION, "Enter people for " + p.name(),
                                    "Shows whether work is done twice")).toList()));
        }
        long promised = covers.stream().mapToLong(Cover::promised).sum();
        long asked = covers.stream().mapToLong(Cover::asked).sum();
        return Judgement.of(RULE, Verdict.PASS, about,
                situation -> Explanation.of(line(situation, covers) + ": " + Words.people(promised) + " promised where " + Words.count(asked)
                        + " are asked for, in no place more than asked.")
                .comparing(Fraction.of(promised), Fraction.of(asked)));
    }

    private static Judgement duplicated(About about, List<Cover> over) {
        return Judgement.of(RULE, Verdict.INFO, about, situation -> {
            long excess = over.stream().mapToLong(NobodyDuplicatesTheWork::excess).sum();
            var price = unitPrice(situation.tender().lot(over.getFirst().cell().lot()), over.getFirst());
            var cost = price == null ? null : price.times(Fraction.of(excess));
            var told = Explanation.of(line(situation, over) + ": " + Words.people(excess) + " more promised than asked for, in "
                        + Cover.places(situation, over)
                        + (cost == null ? "." : ", worth " + Words.money(cost) + " a year at the buyer’s price."))
                    .number("excess", Fraction.of(excess));
            for (var cover : over) {
                told = told.line(cover.place(situation), Words.count(cover.promised()) + " for " + Words.count(cover.asked()));
            }
            told = told.total("Promised beyond need", Words.count(excess));
            if (price == null || cost == null) {
                return told;
            }
            return told.number("cost", cost)
                    .line("Price of one person", Words.money(price))
                    .result("Cost of the excess", Words.money(cost));
        });
    }

    private static String line(Situation situation, List<Cover> covers) {
        return covers.getFirst().line(situation);
    }

    private static long excess(Cover cover) {
        return cover.promised() - cover.asked();
    }

    /// Pounds for one person: the line's value over its volume, or the lot's where it has a single line. `null` where there is neither.
    private static @Nullable Fraction unitPrice(Lot lot, Cover cover) {
        var line = cover.cell().line();
        long lines = lot.volumes().stream().map(volume -> volume.line()).distinct().count();
        var value = lot.lineValues().get(line);
        var worth = value == null && lines == 1 ? lot.annualValue() : value;
        long people = lot.volumes().stream().filter(volume -> volume.line().equals(line)).mapToLong(volume -> volume.people()).sum();
        return worth == null || people == 0 ? null : worth.exact().dividedBy(Fraction.of(people));
    }
}
