package org.bidweave.check.compliance;

import java.util.ArrayList;
import java.util.List;
import org.bidweave.check.About;
import org.bidweave.check.Check;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix;
import org.bidweave.check.MemberSection;
import org.bidweave.check.ReferencesCounted;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.TenderField;
import org.bidweave.check.Unsaid;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Fraction;
import org.bidweave.model.Organisation;
import org.bidweave.model.Reference;
import org.bidweave.model.ReferencesRequirement;

/// The members together can name as many relevant, recent references as the buyer asks for (domain 5.1, EXP-01).
final class ThereAreEnoughReferences implements Check {

    private static final Rule RULE = new Rule(
            "EXP-01",
            "References",
            "Do we have enough references?",
            "The tender’s conditions on technical ability.");
    private static final int MOST_CANDIDATES = 3;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        var asked = situation.tender().references();
        return asked == null || asked.count() == 0 || situation.lotsBid().isEmpty() ? List.of() : List.of(finding(situation, asked));
    }

    private static Finding finding(Situation situation, ReferencesRequirement asked) {
        var references = ReferencesCounted.in(situation, asked);
        int have = references.counted().size();
        var verdict = have >= asked.count()
                ? Verdict.PASS
                : have + references.unclear().size() >= asked.count() ? Verdict.UNKNOWN : Verdict.BLOCKER;
        return Finding.of(RULE, verdict, About.THE_BID, () -> {
            var told = Explanation.of(message(asked, have, verdict == Verdict.UNKNOWN ? references.unclear().size() : 0))
                    .comparing(Fraction.of(have), Fraction.of(asked.count()));
            for (var owned : references.counted()) {
                told = told.line(owned.words(), "1");
            }
            told = told.total("Counted", Words.count(have)).line("Asked", Words.count(asked.count()));
            for (var owned : references.unclear()) {
                told = told.notCounted(owned.words(), "not known");
            }
            return have >= asked.count() ? told : told.fixes(fixes(situation, asked, references));
        });
    }

    private static String message(ReferencesRequirement asked, int have, int unclear) {
        var named = "We can name " + have + " of the " + Words.count(asked.count(), "reference") + " asked for" + conditions(asked);
        if (have >= asked.count()) {
            return named + ".";
        }
        return named + ": " + (asked.count() - have) + " short"
                + (unclear == 0 ? "." : ", and of " + unclear + " more the end, the value or the submission date is not entered.");
    }

    private static String conditions(ReferencesRequirement asked) {
        var years = asked.years();
        var least = asked.leastValue();
        return (years == null ? "" : ", from the last " + Words.count(years, "year")) + (least == null ? "" : ", of " + least + " or more");
    }

    private static List<Fix> fixes(Situation situation, ReferencesRequirement asked, ReferencesCounted references) {
        var fixes = new ArrayList<Fix>();
        if (situation.tender().dates().submission() == null && asked.years() != null) {
            fixes.add(new Fix.OpenTender(TenderField.SUBMISSION, "Enter the submission date", "References count back from it"));
            fixes.add(Unsaid.submission(situation.tender()));
        }
        references.unclear().stream().map(ReferencesCounted.Owned::owner).distinct()
                .forEach(p -> fixes.add(Fix.open(p, MemberSection.REFERENCES, "Complete the references of " + p.name(),
                        "Shows whether they count")));
        situation.unsigned().stream().filter(p -> has(p.organisation()))
                .forEach(p -> fixes.add(Fix.sign(p, "Brings " + number(p.organisation()))));
        situation.candidates().stream().filter(ThereAreEnoughReferences::has).limit(MOST_CANDIDATES)
                .forEach(o -> fixes.add(Fix.tryPartner(o, "Brings " + number(o) + " if it does part of the work")));
        situation.lead().ifPresent(p -> fixes.add(
                Fix.open(p, MemberSection.REFERENCES, "Add a reference of " + p.name(), "A relevant contract, live or ended in time")));
        return fixes;
    }

    private static boolean has(Organisation organisation) {
        return organisation.references().stream().anyMatch(Reference::relevant);
    }

    private static String number(Organisation organisation) {
        return Words.count(organisation.references().stream().filter(Reference::relevant).count(), "relevant reference");
    }
}
