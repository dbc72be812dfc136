package org.bidweave.check.structure;

import java.util.List;
import java.util.Locale;
import org.bidweave.check.About;
import org.bidweave.check.Check;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix;
import org.bidweave.check.MemberField;
import org.bidweave.check.Participant;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;

/// Whoever signs or delivers is a legal person of its own. Trustees of an association or a trust owe what it owes (domain 5.1, STR-06).
final class DeliverersAreIncorporated implements Check {

    private static final Rule RULE = new Rule(
            "STR-06", "Legal form", "Is everyone who signs or delivers incorporated?",
            "Charity law: trustees of unincorporated bodies are liable in person.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        return situation.deliverers().stream().map(p -> finding(situation, p)).toList();
    }

    private static Finding finding(Situation situation, Participant participant) {
        var about = About.partner(participant.id());
        var form = participant.organisation().legalForm();
        if (form == null) {
            return Finding.of(RULE, Verdict.UNKNOWN, about,
                    () -> Explanation.of("The legal form of " + participant.name() + " is not entered.")
                    .fix(Fix.open(participant, MemberField.LEGAL_FORM, "Enter its legal form", "Shows who would owe what it owes")));
        }
        var share = participant.share(situation.lotIdsBid());
        if (form.incorporated()) {
            return Finding.of(RULE, Verdict.PASS, about, () -> Explanation.of(participant.name() + " is a legal person of its own."));
        }
        return Finding.of(RULE, Verdict.RISK, about,
                () -> Explanation.of(participant.name() + " is unincorporated (" + form.name().toLowerCase(Locale.UK)
                .replace('_', ' ')
                        + "): its trustees would answer in person for " + share + " a year of work.")
                .number("share", share.pounds())
                .fix(new Fix.Advice("Let the lead employ the staff", "The trustees then sign for less"))
                .fix(new Fix.Advice("Take out trustee indemnity cover", "Pays where trustees acted honestly"))
                .fix(new Fix.Advice("Convert " + participant.name() + " to a CIO",
                        "The charity then signs in its own name; allow some months")));
    }
}
