package org.bidweave.check.finance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bidweave.check.About;
import org.bidweave.check.Check;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix.Advice;
import org.bidweave.check.Fix.OpenMember;
import org.bidweave.check.Fix.OpenTender;
import org.bidweave.check.MemberSection;
import org.bidweave.check.Participant;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.TenderField;
import org.bidweave.check.Unsaid;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.YearOfAccounts;

/// Accounts that ended long before submission no longer show how an organisation stands, and evaluators mark that down (domain 5.2).
final class AccountsAreRecent implements Check {

    private static final Rule RULE = new Rule("FIN-11", "Age of accounts", "Are the accounts of everyone whose turnover counts recent?",
            "Common practice in financial assessment; the months are a setting.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        var counted = situation.countedSomewhere();
        if (counted.stream().allMatch(p -> latest(p).isEmpty())) {
            return List.of();
        }
        var submission = situation.tender().dates().submission();
        if (submission == null) {
            return List.of(Finding.of(RULE, Verdict.UNKNOWN, About.THE_BID, () -> Explanation.of("The submission date is not entered.")
                    .fix(new OpenTender(TenderField.SUBMISSION, "Enter the submission date", "Then the age of accounts can be judged."))
                    .fix(Unsaid.submission(situation.tender()))));
        }
        return counted.stream().map(p -> finding(situation, p, submission)).toList();
    }

    private static Finding finding(Situation situation, Participant participant, LocalDate submission) {
        var about = About.partner(participant.id());
        var ended = latest(participant).orElse(null);
        var months = situation.limits().accountsMonths();
        if (ended == null) {
            return Finding.of(RULE, Verdict.UNKNOWN, about,
                    () -> Explanation.of("When the latest accounts of " + participant.name() + " ended is not entered.")
                    .fix(new OpenMember(participant.id(), MemberSection.FINANCES, "Enter the year end of " + participant.name(),
                            "Then the age of its accounts is known.")));
        }
        var recent = !ended.plusMonths(months.exact().floor()).isBefore(submission);
        return Finding.of(RULE, recent ? Verdict.PASS : Verdict.RISK, about, () -> {
            var sentence = "The latest accounts of %s ended on %s; at submission on %s that is %s %s months ago.".formatted(
                    participant.name(), Words.day(ended), Words.day(submission), recent ? "no more than" : "more than", months);
            var told = Explanation.of(sentence);
            return recent ? told : told.fix(new Advice("Ask " + participant.name() + " for newer accounts",
                    "Draft or management accounts with a trustee’s letter often do."));
        });
    }

    private static Optional<LocalDate> latest(Participant participant) {
        return participant.organisation().finances().accounts().stream()
                .map(YearOfAccounts::yearEnd).filter(Objects::nonNull).max(LocalDate::compareTo);
    }
}
