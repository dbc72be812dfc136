package org.bidweave.check.finance;

import java.util.ArrayList;
import java.util.List;
import org.bidweave.check.About;
import org.bidweave.check.Check;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix.Advice;
import org.bidweave.check.Fix.OpenMember;
import org.bidweave.check.Fix;
import org.bidweave.check.MemberField;
import org.bidweave.check.Participant;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Fraction;

/// Buyers test the accounts of everyone whose turnover counts: a surplus, short-term debts covered without selling stock, and borrowing no
/// larger than funds. Stock is left out because it cannot pay a bill this month (domain 5.1).
final class FinancialRatiosAreMet implements Check {

    private static final Rule RULE = new Rule("FIN-10", "Financial ratios",
            "Does everyone whose turnover counts meet the financial ratios?",
            "The tender’s ratio test: so many of three must be met.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        var test = situation.tender().ratioTest();
        return test == null ? List.of()
                : situation.countedSomewhere().stream().map(p -> finding(p, test.needed())).toList();
    }

    private static Finding finding(Participant participant, int needed) {
        var ratios = Ratio.of(participant.organisation().finances().balanceSheet());
        var met = ratios.stream().filter(ratio -> Boolean.TRUE.equals(ratio.met())).count();
        var unclear = ratios.stream().filter(ratio -> ratio.met() == null).toList();
        var missed = met + unclear.size() >= needed ? Verdict.UNKNOWN : Verdict.BLOCKER;
        var verdict = met >= needed ? Verdict.PASS : missed;
        return Finding.of(RULE, verdict, About.partner(participant.id()), () -> {
            var told = Explanation.of(message(participant, ratios, verdict, needed))
                    .comparing(Fraction.of(met), Fraction.of(needed));
            for (var ratio : ratios) {
                told = told.line(ratio.name() + ": " + ratio.workings().get(), ratio.answer());
            }
            return switch (verdict) {
                case UNKNOWN -> told.fix(new OpenMember(participant.id(), MemberField.SURPLUS,
                        "Complete the accounts of " + participant.name(), "Then the ratios can be worked out."));
                case BLOCKER -> told.fixes(remedies(participant));
                case NOT_APPLICABLE, PASS, INFO, RISK, GAP -> told;
            };
        });
    }

    private static String message(Participant participant, List<Ratio> ratios, Verdict verdict, int needed) {
        var met = ratios.stream().filter(ratio -> Boolean.TRUE.equals(ratio.met())).count();
        if (verdict == Verdict.UNKNOWN) {
            var missing = ratios.stream().filter(ratio -> ratio.met() == null).map(Ratio::missing).toList();
            return "%s meets %d of the 3 ratios; the buyer asks for %d, and its %s not entered.".formatted(
                    participant.name(), met, needed, Words.list(missing) + (missing.size() == 1 ? " is" : " are"));
        }
        var failing = ratios.stream().filter(ratio -> Boolean.FALSE.equals(ratio.met())).map(Ratio::failing).toList();
        return "%s meets %d of the 3 ratios; the buyer asks for %d%s.".formatted(
                participant.name(), met, needed, failing.isEmpty() ? "" : ": " + Words.list(failing));
    }

    private static List<Fix> remedies(Participant participant) {
        var fixes = new ArrayList<Fix>();
        fixes.add(new Advice("Explain the year to the buyer", "Offer the year before, management accounts or a letter from the auditor."));
        fixes.add(new Advice("Offer a guarantee for " + participant.name(), "Many buyers take a guarantee instead of a ratio."));
        if (!participant.isLead()) {
            fixes.add(new OpenMember(participant.id(), MemberField.RELIED_ON, "Do not rely on the turnover of " + participant.name(),
                    "Its accounts are then not tested, and its turnover does not count."));
        }
        return fixes;
    }
}
