package org.bidweave.check.compliance;

import java.util.ArrayList;
import java.util.List;
import org.bidweave.check.About;
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
import org.bidweave.model.InsuranceHolder;
import org.bidweave.model.Money;

/// Whether each of those who must hold the covers of a scope holds them: one finding each, as bad as its worst cover.
record Insured(Rule rule, InsuranceHolder scope, Verdict failing) {

    private static final String LOWER_LIMIT = "would you accept a lower limit of insurance from partners who deliver a small part of the "
            + "work? We ask because conditions of participation must be proportionate, and the risk that such partners carry is small.";

    List<Finding> findings(Situation situation) {
        var asked = situation.tender().insurance().stream().filter(insurance -> insurance.holder() == scope).toList();
        return asked.isEmpty()
                ? List.of()
                : InsuranceAsked.holders(situation, scope).stream()
                        .map(holder -> finding(situation, holder, asked.stream().map(insurance -> new InsuranceAsked(insurance, holder)).toList()))
                        .toList();
    }

    private Finding finding(Situation situation, Participant holder, List<InsuranceAsked> covers) {
        var verdict = covers.stream().map(cover -> cover.verdict(failing)).reduce(Verdict.PASS, Verdict::worst);
        var worst = covers.stream().filter(cover -> cover.verdict(failing) == verdict).toList();
        return Finding.of(rule, verdict, About.partner(holder.id()), () -> {
            var told = Explanation.of(message(holder, verdict, worst))
                    .comparing(worst.getFirst().limit().exact(), worst.getFirst().asked().minimum().exact());
            for (var cover : covers) {
                told = told.line(
                        Words.sentence(Words.insurance(cover.asked().type())) + ", " + Words.limit(cover.asked().minimum()) + " asked",
                        said(cover));
            }
            return verdict == Verdict.PASS ? told : told.fixes(fixes(situation, holder, verdict, worst));
        });
    }

    private static String said(InsuranceAsked cover) {
        if (cover.limitUnknown() && !cover.enough()) {
            return "limit not entered";
        }
        return cover.held().isPresent() ? Words.limit(cover.limit()) : cover.committed() ? "committed" : "none";
    }

    private String message(Participant holder, Verdict verdict, List<InsuranceAsked> worst) {
        var covers = Words.list(worst.stream().map(InsuranceAsked::words).toList());
        if (verdict == Verdict.PASS) {
            return holder.name() + " holds what is asked: " + covers + ".";
        }
        if (verdict == Verdict.UNKNOWN && holder.organisation().insurance().isEmpty()) {
            var asked = worst.stream().map(c -> Words.limit(c.asked().minimum()) + " of " + Words.insurance(c.asked().type()) + " cover");
            return "No insurance of " + holder.name() + " is entered; asked are " + Words.list(asked.toList()) + ".";
        }
        return holder.name() + " holds " + String.join("; ", worst.stream().map(InsuranceAsked::words).toList())
                + (verdict == Verdict.INFO ? ". It has committed to obtain it, due by " + worst.getFirst().due() + "." : ".");
    }

    private List<Fix> fixes(Situation situation, Participant holder, Verdict verdict, List<InsuranceAsked> worst) {
        var fixes = new ArrayList<Fix>();
        if (verdict == Verdict.INFO) {
            fixes.add(new Fix.Advice("Get the commitment in writing",
                    "A broker’s letter with the limit and the date shows it to the buyer"));
            return fixes;
        }
        fixes.add(Fix.open(holder, MemberSection.INSURANCE,
                verdict == Verdict.UNKNOWN ? "Enter its insurance" : "Record that it will obtain it",
                verdict == Verdict.UNKNOWN ? "Shows whether it holds what is asked" : "Committed cover is enough until it falls due"));
        if (verdict == Verdict.UNKNOWN) {
            return fixes;
        }
        switch (scope) {
            case CONTRACTING_PARTY -> fixes.add(
                    new Fix.Advice("Ask a broker for a quote", "The bid can name the price of the missing " + Words.limit(missing(worst))));
            case EVERY_DELIVERER -> {
                fixes.add(new Fix.Advice("Put the cost of topping up in the budget", "The missing " + Words.limit(missing(worst))
                        + " costs the partner a premium"));
                fixes.add(new Fix.Advice("Cover " + holder.name() + " under the lead’s policy", "The lead’s insurer has to agree"));
                fixes.add(Question.in(situation.tender(), LOWER_LIMIT, "Ask for a lower limit", "Limits should fit the risk of each part"));
            }
        }
        return fixes;
    }

    private static Money missing(List<InsuranceAsked> worst) {
        var cover = worst.getFirst();
        return cover.asked().minimum().minus(cover.limit());
    }
}
