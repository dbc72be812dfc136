package org.bidweave.check.structure;

import java.util.List;
import java.util.stream.Stream;
import org.bidweave.check.About;
import org.bidweave.check.Check;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix;
import org.bidweave.check.LotSet;
import org.bidweave.check.MemberSection;
import org.bidweave.check.Participant;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.TenderField;
import org.bidweave.check.Unsaid;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Binding;
import org.bidweave.model.Fraction;
import org.bidweave.model.Structure;
import org.bidweave.model.YearBasis;
import org.jspecify.annotations.Nullable;

/// A company founded for the bid has no accounts; its guarantors must reach the turnover threshold (domain 5.1, STR-05).
final class NewCompanyCanStandUp implements Check {

    private static final Rule RULE = new Rule(
            "STR-05", "New company", "Do guarantors stand behind a new company?",
            "The tender’s turnover threshold; section 22 of the Procurement Act 2023.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        var lead = situation.lead().orElse(null);
        return situation.alternative().structure() == Structure.SPV
                        && lead != null
                        && situation.tender().turnover().hasThreshold()
                        && !situation.lotsBid().isEmpty()
                        && yearsOfIncome(lead) < yearsAsked(situation)
                ? List.of(finding(situation, lead))
                : List.of();
    }

    private static Finding finding(Situation situation, Participant lead) {
        var guarantors = guarantors(situation);
        var known = turnoverOf(situation, guarantors.stream().filter(p -> situation.turnover(p) != null).toList());
        var have = known == null ? Fraction.ZERO : known;
        var need = threshold(situation);
        var unknown = guarantors.stream().filter(p -> situation.turnover(p) == null).toList();
        if (need == null) {
            return thresholdUnknown(situation, lead);
        }
        return finding(lead, guarantors, have, need, unknown).with(told -> lines(told, situation, guarantors)
                .total("Guaranteed", Words.money(have)).line("Asked", Words.money(need)).comparing(have, need));
    }

    private static Explanation lines(Explanation told, Situation situation, List<Participant> guarantors) {
        var all = told;
        for (var guarantor : guarantors) {
            var turnover = situation.turnover(guarantor);
            all = all.line(guarantor.name() + ", guarantees", turnover == null ? "not entered" : Words.money(turnover));
        }
        return all;
    }

    private static Finding thresholdUnknown(Situation situation, Participant lead) {
        var ofValue = situation.tender().turnover().multiple() != null;
        return Finding.of(RULE, Verdict.UNKNOWN, About.partner(lead.id()),
                () -> Explanation.of("What turnover the guarantors of " + lead.name()
                        + " must reach is not known: a " + (ofValue ? "yearly value" : "lot’s threshold") + " is not entered.")
                .fix(ofValue ? new Fix.OpenTender(TenderField.YEARLY_VALUE, "Enter the yearly value", "Shows the threshold")
                        : new Fix.OpenTender(TenderField.THRESHOLD, "Enter the turnover rule", "Shows the threshold"))
                .fix(ofValue ? Unsaid.yearlyValue(situation.tender(), Valueless.in(situation))
                        : Unsaid.threshold(situation.tender(), situation.lotIdsBid())));
    }

    private static Finding finding(
            Participant lead, List<Participant> guarantors, Fraction have, Fraction need, List<Participant> unknown) {
        var about = About.partner(lead.id());
        var start = lead.name() + " has too few years of accounts; its guarantors ";
        var compared = "have " + Words.money(have) + ", the buyer asks for " + Words.money(need) + ": " + Words.margin(have, need) + ".";
        if (have.atLeast(need)) {
            return Finding.of(RULE, Verdict.INFO, about, () -> Explanation.of(start + compared));
        }
        if (!unknown.isEmpty()) {
            return Finding.of(RULE, Verdict.UNKNOWN, about, () -> Explanation.of("The turnover of "
                            + Words.list(unknown.stream().map(Participant::name).toList()) + ", which guarantees " + lead.name()
                                    + ", is not entered.")
                    .fixes(unknown.stream()
                            .map(p -> Fix.open(p, MemberSection.FINANCES, "Enter the turnover of " + p.name(),
                                    "Shows whether the guarantee is enough")).toList()));
        }
        return Finding.of(RULE, Verdict.BLOCKER, about,
                () -> Explanation.of(guarantors.isEmpty() ? lead.name()
                        + " has too few years of accounts and nobody guarantees it." : start + compared)
                .fix(new Fix.Advice("Find more guarantors", "They must bring " + Words.money(need.minus(have)) + " of turnover"))
                .fix(new Fix.Advice("Let an established partner lead instead", "Then no guarantee is needed for a new company")));
    }

    private static List<Participant> guarantors(Situation situation) {
        return Stream.concat(
                        situation.members().stream().filter(p -> !p.isLead() && p.member().reliance().binding() == Binding.GUARANTEES),
                        situation.guarantors().stream())
                .toList();
    }

    /// The highest threshold over what is judged together, `null` where one of them is not known.
    private static @Nullable Fraction threshold(Situation situation) {
        var highest = Fraction.ZERO;
        for (var lots : judgedTogether(situation)) {
            var threshold = situation.threshold(lots);
            if (threshold == null) {
                return null;
            }
            highest = highest.max(threshold);
        }
        return highest;
    }

    private static List<LotSet> judgedTogether(Situation situation) {
        return switch (situation.tender().turnover().scope()) {
            case PER_LOT -> situation.singles();
            case AGG_WINNABLE -> situation.tooManyCombinations() ? List.of(situation.allBid()) : situation.winnable();
            case AGG_ALL_BID -> List.of(situation.allBid());
        };
    }

    private static long yearsOfIncome(Participant lead) {
        return lead.organisation().finances().accounts().stream().filter(year -> year.income() != null && year.income().isPositive()).count();
    }

    private static int yearsAsked(Situation situation) {
        var rule = situation.tender().turnover();
        return rule.basis() == YearBasis.LATEST ? 1 : rule.years();
    }

    /// The sum of turnover over these, or `null` where one of them is not known.
    private static @Nullable Fraction turnoverOf(Situation situation, List<Participant> participants) {
        var sum = Fraction.ZERO;
        for (var participant : participants) {
            var turnover = situation.turnover(participant);
            if (turnover == null) {
                return null;
            }
            sum = sum.plus(turnover);
        }
        return sum;
    }
}
