package org.bidweave.check.structure;

import java.util.ArrayList;
import java.util.List;
import org.bidweave.check.About;
import org.bidweave.check.Check;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix;
import org.bidweave.check.MemberField;
import org.bidweave.check.Participant;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.TenderField;
import org.bidweave.check.Unsaid;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Decimal;
import org.bidweave.model.Fraction;
import org.bidweave.model.Money;
import org.jspecify.annotations.Nullable;

/// Where the buyer wants a partnership, there are enough partners and enough of the value stays with the voluntary sector
/// (domain 5.2, STR-09).
final class PartnersKeepEnoughOfTheValue implements Check {

    private static final Rule RULE = new Rule(
            "STR-09", "Partners and the voluntary sector", "Are there enough partners, and does enough stay in the voluntary sector?",
            "The tender’s partnership conditions.");
    private static final int MOST_CANDIDATES = 3;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        var partnering = situation.tender().partnering();
        var partners = partnering.minimumPartners();
        var share = partnering.minimumVcseShare();
        var findings = new ArrayList<Finding>();
        if (situation.lotsBid().isEmpty()) {
            return findings;
        }
        if (partners != null) {
            findings.add(partners(situation, partners));
        }
        if (share != null) {
            findings.add(share(situation, share));
        }
        return findings;
    }

    private static Finding partners(Situation situation, int minimum) {
        var delivering = situation.partners().stream().filter(p -> p.deliversIn(situation.lotIdsBid())).map(Participant::name).toList();
        var enough = delivering.size() >= minimum;
        return Finding.of(RULE, enough ? Verdict.PASS : Verdict.GAP, About.THE_BID, () -> {
            var told = Explanation.of(Words.count(delivering.size(), situation.partnerWord())
                        + " beside the lead " + (delivering.size() == 1 ? "delivers" : "deliver") + "; the buyer asks for " + minimum + ".")
                    .comparing(Fraction.of(delivering.size()), Fraction.of(minimum));
            for (var name : delivering) {
                told = told.line(name, "1");
            }
            if (enough) {
                return told;
            }
            return told.fixes(situation.unsigned().stream().filter(p -> p.deliversIn(situation.lotIdsBid()))
                    .map(p -> Fix.sign(p, "Adds one")).toList())
                    .fixes(situation.candidates().stream().limit(MOST_CANDIDATES).map(o -> Fix.tryPartner(o, "Adds one once it has a share"))
                            .toList());
        });
    }

    private static Finding share(Situation situation, Decimal minimum) {
        var value = situation.allBid().value();
        if (value == null || value.isZero()) {
            return Finding.of(RULE, Verdict.UNKNOWN, About.THE_BID,
                    () -> Explanation.of("What part stays in the voluntary sector is not known: a yearly value is not entered.")
                    .fix(new Fix.OpenTender(TenderField.YEARLY_VALUE, "Enter the yearly value",
                            "Shows the part that stays in the voluntary sector"))
                    .fix(Unsaid.yearlyValue(situation.tender(), Valueless.in(situation))));
        }
        var delivering = situation.deliverers();
        var unknown = delivering.stream().filter(p -> p.organisation().vcse() == null).toList();
        var kept = kept(situation, delivering.stream().filter(p -> Boolean.TRUE.equals(p.organisation().vcse())).toList());
        var need = value.exact().times(minimum.exact());
        var verdict = kept.exact().atLeast(need)
                ? Verdict.PASS
                : kept.plus(kept(situation, unknown)).exact().atLeast(need) ? Verdict.UNKNOWN : Verdict.GAP;
        return Finding.of(RULE, verdict, About.THE_BID, () -> {
            var told = Explanation.of(verdict == Verdict.UNKNOWN
                        ? "Whether " + Words.list(unknown.stream().map(Participant::name).toList())
                                + " belongs to the voluntary sector is not entered."
                        : "Voluntary organisations keep " + kept + " of " + value + ", "
                                + Words.percent(kept.exact().dividedBy(value.exact()))
                                + "; the buyer asks for " + Words.percent(minimum.exact()) + ": " + Words.margin(kept.exact(), need) + ".")
                    .comparing(kept.exact(), need);
            for (var participant : delivering) {
                told = told.line(participant.name() + ", " + sector(participant.organisation().vcse()),
                        participant.share(situation.lotIdsBid()));
            }
            told = told.total("Kept by voluntary organisations", kept.toString()).line("Asked", Words.money(need));
            return verdict == Verdict.UNKNOWN
                    ? told.fixes(unknown.stream()
                            .map(p -> Fix.open(p, MemberField.SECTOR, "Enter the sector of " + p.name(),
                                    "Shows what stays in the voluntary sector")).toList())
                    : told;
        });
    }

    private static Money kept(Situation situation, List<Participant> participants) {
        return Money.sum(participants.stream().map(p -> p.share(situation.lotIdsBid())).toList());
    }

    private static String sector(@Nullable Boolean vcse) {
        return vcse == null ? "sector not entered" : vcse ? "voluntary sector" : "not voluntary sector";
    }
}
