package org.bidweave.check.capacity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.check.About;
import org.bidweave.check.Check;
import org.bidweave.check.Delivery;
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
import org.bidweave.model.LotId;

/// The staff put on each line in each place can serve the people asked for there. Rounded down for each partner, because half a worker
/// here and half there do not make one (domain 5.1, CAP-01).
final class EveryPlaceHasEnoughCapacity implements Check {

    private static final Rule RULE = new Rule(
            "CAP-01",
            "Capacity",
            "Can the people asked for be served on every line in every place?",
            "The tender’s volumes; standards for each full-time worker.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        var lines = Cover.byLine(situation);
        var met = situation.each(Met.class, lines, (_, line) -> new Met(line.getFirst().cell().lot(), line.stream().anyMatch(EveryPlaceHasEnoughCapacity::met)))
                .stream().filter(Met::anywhere).map(Met::lot).collect(Collectors.toSet());
        return situation.judged(EveryPlaceHasEnoughCapacity.class, lines, (_, line) -> line.stream().flatMap(EveryPlaceHasEnoughCapacity::wrong).toList())
                .and(situation.lotIdsBid().stream().filter(met::contains).map(lot -> met(situation, lot)).toList());
    }

    /// Whether on a line of a lot all can be served in some place.
    private record Met(LotId lot, boolean anywhere) {}

    private static boolean met(Cover cover) {
        return cover.asked() > 0 && cover.enough();
    }

    private static Stream<Judgement> wrong(Cover cover) {
        if (cover.asked() == 0 || cover.enough()) {
            return Stream.empty();
        }
        return Stream.of(cover.unknown().isEmpty() ? shortfall(cover) : unknown(cover));
    }

    private static Finding met(Situation situation, LotId lot) {
        return Finding.of(RULE, Verdict.PASS, About.lot(lot), () -> {
            var met = Cover.in(situation).stream().filter(cover -> met(cover) && cover.cell().lot().equals(lot)).toList();
            long counted = met.stream().mapToLong(Cover::counted).sum();
            long asked = met.stream().mapToLong(Cover::asked).sum();
            var told = Explanation.of(Words.people(counted) + " can be served where "
                        + Words.count(asked) + " are asked for" + Words.inLots(situation.tender(), List.of(lot)) + ": "
                        + Words.count(met.size(), "figure") + " met.")
                    .comparing(Fraction.of(counted), Fraction.of(asked));
            for (var line : met.stream().collect(Collectors.groupingBy(cover -> cover.cell().line(), LinkedHashMap::new, Collectors.toList())).values()) {
                told = told.line(line.getFirst().line(situation), Words.count(line.stream().mapToLong(Cover::counted).sum()));
            }
            return told.total("Asked", Words.count(asked));
        });
    }

    private static Judgement shortfall(Cover cover) {
        return Judgement.of(RULE, cover.passFail() ? Verdict.BLOCKER : Verdict.GAP, About.cell(cover.cell()), situation -> explained(situation, cover))
                .comparing(Fraction.of(cover.counted()), Fraction.of(cover.asked()));
    }

    private static Explanation explained(Situation situation, Cover cover) {
        long missing = cover.asked() - cover.counted();
        var standard = cover.standard();
        var staff = standard == null || standard.value().signum() == 0 ? null : Fraction.of(missing).dividedBy(standard.exact());
        var told = Explanation.of(cover.where(situation) + ": " + situation.partnerWord() + "s can serve " + Words.count(cover.counted()) + " of "
                + Words.people(cover.asked()) + ", " + Words.count(missing) + " short"
                + (staff == null ? "." : " (" + Words.number(staff) + " full-time staff)."));
        for (var delivery : cover.deliveries()) {
            told = told.line(label(delivery, cover), Words.count(counted(cover, delivery)));
        }
        told = told.total("Counted", Words.count(cover.counted()))
                .line("Asked", Words.count(cover.asked()))
                .result("Short", Words.count(missing));
        for (var unsigned : situation.unsignedDeliveries(cover.cell())) {
            told = told.notCounted(unsigned.participant().name() + ", not signed", Words.count(counted(cover, unsigned)));
        }
        var withStaff = staff == null ? told : told.number("staff", staff);
        return withStaff.fixes(fixes(situation, cover, missing));
    }

    private static String label(Delivery delivery, Cover cover) {
        var staff = delivery.staff();
        var standard = cover.standard();
        var name = delivery.participant().name();
        return staff == null || standard == null
                ? name
                : name + ", " + staff + " full-time × " + standard + ", promises " + Words.count(Cover.people(delivery));
    }

    private static List<Fix> fixes(Situation situation, Cover cover, long missing) {
        var fixes = new ArrayList<Fix>();
        for (var unsigned : situation.unsignedDeliveries(cover.cell())) {
            long more = counted(cover, unsigned);
            fixes.add(Fix.sign(unsigned.participant(), more >= missing
                    ? "Closes it, with " + Words.people(more - missing) + " to spare"
                    : "Serves " + Words.count(more) + " more; " + Words.count(missing - more) + " still short"));
        }
        var standard = cover.standard();
        if (standard != null) {
            fixes.addAll(SpareStaff.in(situation).fixes(situation, cover, standard));
        }
        cover.deliveries().forEach(delivery -> fixes.add(Fix.open(delivery.participant(), MemberSection.ALLOCATION,
                "Add staff at " + delivery.participant().name(), "It serves people there already")));
        return fixes;
    }

    private static long counted(Cover cover, Delivery delivery) {
        var counted = cover.counted(delivery);
        return counted == null ? 0 : counted;
    }

    private static Judgement unknown(Cover cover) {
        return Judgement.of(RULE, Verdict.UNKNOWN, About.cell(cover.cell()), situation -> {
            var told = Explanation.of("Whether " + cover.where(situation)
                + " has enough capacity is not known. Not entered: " + cover.missing(situation) + ".");
            return cover.standard() == null
                    ? told.fixes(Standard.missing(situation, cover.cell().line()))
                    : told.fixes(cover.unknown().stream()
                            .map(d -> Fix.open(d.participant(), MemberSection.ALLOCATION, "Enter what " + d.participant().name()
                                    + " puts on it", "Shows how many it can serve"))
                            .toList());
        });
    }
}
