package org.bidweave.check.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bidweave.check.About;
import org.bidweave.check.Check;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix;
import org.bidweave.check.MemberSection;
import org.bidweave.check.Participant;
import org.bidweave.check.Question;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.AccreditationScope;
import org.bidweave.model.Fraction;

/// Everyone of whom an accreditation is asked holds it; where it is asked of those who deliver a specialism, all of them do
/// (domain 5.1, ACC-01).
final class AccreditationsAreHeldWhereNeeded implements Check {

    private static final Rule RULE = new Rule(
            "ACC-01",
            "Accreditations",
            "Are accreditations held by those they are asked of?",
            "The tender’s conditions on technical ability.");
    private static final int MOST_CANDIDATES = 3;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        return AccreditationAsked.in(situation).stream().map(asked -> finding(situation, asked)).toList();
    }

    private static Finding finding(Situation situation, AccreditationAsked accreditation) {
        var holding = accreditation.concerned().stream().filter(accreditation::heldBy).toList();
        var lacking = accreditation.concerned().stream().filter(p -> !accreditation.heldBy(p)).toList();
        var any = accreditation.asked().scope() == AccreditationScope.ANY;
        if (accreditation.concerned().isEmpty() && accreditation.asked().scope() != AccreditationScope.DELIVERING) {
            return Finding.of(RULE, Verdict.UNKNOWN, About.THE_BID, () -> Explanation.of("Whether " + accreditation.asked().name()
                    + " is held is not known: the bid has no lead yet."));
        }
        var holds = !holding.isEmpty() && (any || lacking.isEmpty());
        var need = Fraction.of(any ? 1 : Math.max(1, accreditation.concerned().size()));
        return Finding.of(RULE, holds ? Verdict.PASS : Verdict.BLOCKER, about(accreditation, lacking, holds), () -> {
            var told = Explanation.of(message(situation, accreditation, holding, lacking, holds))
                    .comparing(Fraction.of(holding.size()), need);
            for (var participant : accreditation.concerned()) {
                told = told.line(participant.name(), accreditation.heldBy(participant) ? "holds it" : "does not hold it");
            }
            return holds ? told : told.fixes(fixes(situation, accreditation, holding, lacking));
        });
    }

    private static About about(AccreditationAsked accreditation, List<Participant> lacking, boolean holds) {
        var specialism = accreditation.asked().specialism();
        var about = specialism == null ? About.THE_BID : About.specialism(specialism);
        return !holds && lacking.size() == 1 && accreditation.asked().scope() != AccreditationScope.ANY
                ? about.withPartner(lacking.getFirst().id())
                : about;
    }

    private static String message(
            Situation situation, AccreditationAsked accreditation, List<Participant> holding, List<Participant> lacking, boolean holds) {
        var name = accreditation.asked().name();
        if (holds) {
            return names(holding) + (holding.size() == 1 ? " holds " : " hold ") + name + ".";
        }
        var notHeld = names(lacking) + (lacking.size() == 1 ? " does not hold " : " do not hold ") + name;
        return switch (accreditation.asked().scope()) {
            case LEAD -> notHeld + "; the lead must.";
            case ANY -> "No " + situation.partnerWord() + " holds " + name + "; one must.";
            case EVERY -> notHeld + "; every partner must.";
            case DELIVERING -> lacking.isEmpty()
                    ? "No " + situation.partnerWord() + " delivers " + accreditation.asked().specialism() + ", for which " + name
                            + " is asked."
                    : names(lacking) + (lacking.size() == 1 ? " delivers " : " deliver ") + accreditation.asked().specialism() + " without "
                            + name + "; everyone who delivers it must hold it.";
        };
    }

    private static List<Fix> fixes(
            Situation situation, AccreditationAsked accreditation, List<Participant> holding, List<Participant> lacking) {
        var name = accreditation.asked().name();
        var fixes = new ArrayList<Fix>();
        var specialism = accreditation.asked().specialism();
        if (accreditation.asked().scope() == AccreditationScope.DELIVERING && specialism != null) {
            lacking.forEach(p -> fixes.add(Fix.open(p, MemberSection.SPECIALISMS, "Let " + p.name() + " stop delivering " + specialism,
                    holding.isEmpty() ? "Somebody who holds " + name + " has to take it on" : names(holding)
                            + " would deliver it; move the people too")));
            lacking.forEach(p -> fixes.add(
                    new Fix.Advice("Put " + p.name() + " under supervision by a holder", "If the buyer accepts supervised practice")));
        }
        if (accreditation.asked().scope() == AccreditationScope.ANY || accreditation.concerned().isEmpty()) {
            situation.unsigned().stream().filter(accreditation::heldBy).forEach(p -> fixes.add(Fix.sign(p, "Holds " + name)));
            situation.candidates().stream()
                    .filter(o -> o.accreditations().stream()
                            .anyMatch(held -> held.name().toLowerCase(Locale.UK).equals(name.toLowerCase(Locale.UK))))
                    .limit(MOST_CANDIDATES)
                    .forEach(o -> fixes.add(Fix.tryPartner(o, "Holds " + name)));
        }
        lacking.forEach(p -> fixes.add(Fix.open(p, MemberSection.ACCREDITATIONS, "Enter the accreditation of " + p.name(), "If it holds "
                + name + " or has applied")));
        fixes.add(Question.in(situation.tender(), "would you accept an accreditation equivalent to " + name
                + ", or evidence of working to the same standard? We ask because a condition of participation should be a proportionate "
                + "means of showing that the work can be done well.",
                "Ask whether an equivalent counts", "Buyers should accept what is equivalent"));
        return fixes;
    }

    private static String names(List<Participant> participants) {
        return Words.list(participants.stream().map(Participant::name).toList());
    }
}
