package org.bidweave.check.specialism;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bidweave.check.Check;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix;
import org.bidweave.check.MemberSection;
import org.bidweave.check.Participant;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Evidence;
import org.bidweave.model.Fraction;
import org.bidweave.model.Organisation;
import org.bidweave.model.Specialism;

/// Every required specialism is delivered by someone. Buyers score or exclude on what nobody in the bid can do (domain 5.1, SPC-01).
final class EverySpecialismIsDelivered implements Check {

    private static final Rule RULE = new Rule(
            "SPC-01",
            "Specialisms",
            "Is every required specialism delivered by someone?",
            "The tender’s conditions on technical ability.");
    private static final int MOST_CANDIDATES = 3;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        var all = Sought.in(situation);
        return all.stream().map(sought -> finding(situation, sought, all)).toList();
    }

    private static Finding finding(Situation situation, Sought sought, List<Sought> all) {
        var verdict = sought.covered() ? Verdict.PASS : sought.failing();
        return Finding.of(RULE, verdict, sought.about(), () -> {
            var told = Explanation.of(message(situation, sought))
                    .comparing(Fraction.of(sought.holders().size()), Fraction.of(sought.asked().minimumHolders()));
            for (var holder : sought.holders()) {
                told = told.line(holder.name(), evidence(holder.organisation(), sought.specialism()));
            }
            told = told.total("Delivered by", Words.count(sought.holders().size()))
                    .line("Asked", Words.count(sought.asked().minimumHolders()));
            for (var partner : unsignedHolders(situation, sought)) {
                told = told.notCounted(partner.name() + ", not signed", evidence(partner.organisation(), sought.specialism()));
            }
            return sought.covered() ? told : told.fixes(fixes(situation, sought, all));
        });
    }

    private static String message(Situation situation, Sought sought) {
        int have = sought.holders().size();
        int need = sought.asked().minimumHolders();
        var where = sought.asked().lots().isEmpty() ? "" : Words.inLots(situation.tender(), sought.lots());
        if (have == 0) {
            return "No " + situation.partnerWord() + " delivers " + sought.specialism() + where + "; it is " + sought.weight() + ".";
        }
        return sought.covered()
                ? sought.holdersDeliver() + where + "."
                : sought.holdersDeliver() + where + "; the buyer asks for " + need + " to deliver it, and it is " + sought.weight() + ".";
    }

    private static List<Fix> fixes(Situation situation, Sought sought, List<Sought> all) {
        var specialism = sought.specialism();
        var closes = sought.holders().size() + 1 >= sought.asked().minimumHolders();
        var fixes = new ArrayList<Fix>();
        unsignedHolders(situation, sought).forEach(p -> fixes.add(Fix.sign(p, closes ? "Closes it" : "Adds one of those asked for")));
        situation.members().stream()
                .filter(p -> !p.deliversIn(sought.lots()) && p.brings(specialism).isPresent())
                .forEach(p -> fixes.add(Fix.open(p, MemberSection.SHARE, "Give " + p.name() + " a share", "It has " + specialism
                        + " but keeps no value yet")));
        situation.deliverersIn(sought.lots()).stream()
                .filter(p -> p.member().notDelivering().contains(specialism) && has(p.organisation(), specialism))
                .forEach(p -> fixes.add(Fix.open(
                        p, MemberSection.SPECIALISMS, "Let " + p.name() + " deliver it here", "It has " + specialism
                                + " but does not deliver it in this bid")));
        situation.candidates().stream()
                .filter(candidate -> has(candidate, specialism))
                .sorted(Comparator.comparingLong((Organisation o) -> -othersClosed(o, sought, all)).thenComparing(Organisation::name))
                .limit(MOST_CANDIDATES)
                .forEach(candidate -> fixes.add(Fix.tryPartner(candidate, consequence(candidate, sought, all))));
        return fixes;
    }

    private static List<Participant> unsignedHolders(Situation situation, Sought sought) {
        return situation.unsigned().stream()
                .filter(p -> p.deliversIn(sought.lots()) && p.brings(sought.specialism()).isPresent())
                .toList();
    }

    private static String consequence(Organisation candidate, Sought sought, List<Sought> all) {
        long others = othersClosed(candidate, sought, all);
        return "Has " + sought.specialism() + " (" + evidence(candidate, sought.specialism()) + "); counts once it has a share"
                + (others == 0 ? "" : "; also brings " + Words.count(others, "other missing specialism"));
    }

    private static long othersClosed(Organisation candidate, Sought sought, List<Sought> all) {
        return all.stream()
                .filter(other -> !other.covered() && !other.specialism().equals(sought.specialism()) && has(candidate, other.specialism()))
                .count();
    }

    private static boolean has(Organisation organisation, Specialism specialism) {
        return organisation.specialisms().stream().anyMatch(held -> held.specialism().equals(specialism));
    }

    private static String evidence(Organisation organisation, Specialism specialism) {
        return organisation.specialisms().stream()
                        .anyMatch(held -> held.specialism().equals(specialism) && held.evidence() == Evidence.EVIDENCED)
                ? "evidenced"
                : "claimed";
    }
}
