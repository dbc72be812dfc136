package org.bidweave.optimise.suggest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bidweave.check.Assessment;
import org.bidweave.check.Finding;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Bid;
import org.bidweave.model.Member;
import org.bidweave.model.Money;
import org.bidweave.model.Organisation;
import org.bidweave.model.Specialism;
import org.bidweave.optimise.Effect;
import org.bidweave.optimise.choice.Goal;
import org.bidweave.optimise.choice.Reached;
import org.jspecify.annotations.Nullable;

/// A consortium that is suggested. `bid` has it in place of the alternative on screen with everybody signed and all papers in, as it was
/// judged; `today` has it with the signatures and papers of today, ready to be an edit. `unmet` is what it cannot meet; `reached` says what
/// it comes to by each goal, and the bound, among consortia on the same terms.
public record Suggestion(
        Bid bid,
        Bid today,
        Organisation lead,
        List<Organisation> members,
        List<Organisation> joins,
        List<Organisation> leaves,
        List<Stops> stops,
        Assessment after,
        Effect effect,
        List<Demand> unmet,
        List<Reached> reached,
        List<Instead> instead,
        PayTerms terms) {

    /// Of no turnover any share is more than all.
    private static final BigDecimal ALL = BigDecimal.TWO;

    /// What each member is asked by itself.
    static final List<String> ASKED_OF_EACH = List.of("FIN-10", "CAP-06", "EXC-02", "STR-10");

    public Suggestion {
        members = List.copyOf(members);
        joins = List.copyOf(joins);
        leaves = List.copyOf(leaves);
        stops = List.copyOf(stops);
        unmet = List.copyOf(unmet);
        reached = List.copyOf(reached);
        instead = List.copyOf(instead);
    }

    /// Who could take the place of a member who joins, as it is, without any rule or goal standing worse.
    public record Instead(Organisation member, List<Organisation> others) {

        public Instead {
            others = List.copyOf(others);
        }
    }

    Suggestion withInstead(List<Instead> instead) {
        return new Suggestion(bid, today, lead, members, joins, leaves, stops, after, effect, unmet, reached, instead, terms);
    }

    /// Specialisms that a member would not deliver, because it is not accredited for them.
    public record Stops(Organisation member, List<Specialism> specialisms) {

        public Stops {
            specialisms = List.copyOf(specialisms);
        }
    }

    /// Whether no other consortium is better, by the goals in their order.
    public boolean proven() {
        return reached.stream().allMatch(Reached::proven);
    }

    /// A member who would keep less a year, in all lots bid, than it is guaranteed.
    public record Promise(Organisation member, Money guaranteed, Money kept) {

        /// "Pennine keeps £280,000 a year, and is guaranteed £315,000: agree that with it first."
        public String words() {
            return member.name() + " keeps " + kept + " a year, and is guaranteed " + guaranteed + ": agree that with it first.";
        }
    }

    /// What was promised and would not be kept. The rules that ask for less may weigh more than a promise, so it is no limit to the search.
    public List<Promise> promises() {
        return parts().flatMap(part -> promise(bid.organisation(part.organisation()).orElseThrow(), part.terms().guaranteedMinimum(), kept(part))).toList();
    }

    /// A partner who would be paid and serve nobody, who serves people today or is not in the consortium yet.
    public record Idle(Organisation member, Money kept) {

        /// "Umoja keeps £10,300 a year and serves nobody: agree with it what it does for that."
        public String words() {
            return member.name() + " keeps " + kept + " a year and serves nobody: agree with it what it does for that.";
        }
    }

    /// Who is there only for what it is or knows. The rules ask no more of it; the user should.
    public List<Idle> idle(Situation now) {
        return now.required().isEmpty() ? List.of() : parts().filter(part -> !part.organisation().equals(lead.id()) && !serves(now, part))
                .filter(part -> now.alternative().member(part.organisation()).map(today -> serves(now, today)).orElse(true))
                .map(part -> new Idle(bid.organisation(part.organisation()).orElseThrow(), kept(part)))
                .filter(one -> !one.kept.isZero()).toList();
    }

    /// Where the lowest cost is wanted, of whom it is not known: "The cost is not known in full: what the work costs Umoja and Aspira is not
    /// known, and the price of the people they serve stands for it." Empty where it is known of all.
    public Optional<String> uncosted(Situation now) {
        var names = reached.stream().noneMatch(one -> one.goal() == Goal.LOWEST_COST) ? List.<String>of()
                : parts().filter(part -> serves(now, part) && !CostEach.isKnown(now, part.organisation())).map(part -> bid.nameOf(part.organisation())).toList();
        return names.isEmpty() ? Optional.empty() : Optional.of("The cost is not known in full: what the work costs " + Words.list(names)
                + " is not known, and the price of the people they serve stands for it.");
    }

    private static boolean serves(Situation now, Member part) {
        return part.allocations().stream().anyMatch(work -> now.isBid(work.lot()) && work.people() != null && work.people() > 0);
    }

    private Stream<Member> parts() {
        var alternative = bid.alternative(after.alternative());
        return members.stream().flatMap(member -> alternative.member(member.id()).stream());
    }

    /// A year, in all lots bid.
    private Money kept(Member part) {
        return Money.sum(bid.alternative(after.alternative()).lotsBid().stream().map(lot -> part.shares().getOrDefault(lot, Money.ZERO)).toList());
    }

    private static Stream<Promise> promise(Organisation member, @Nullable Money guaranteed, Money kept) {
        return guaranteed == null || kept.compareTo(guaranteed) >= 0 ? Stream.empty() : Stream.of(new Promise(member, guaranteed, kept));
    }

    /// Whether it is the consortium as it is: all there is to do is to sign, and to get the papers in.
    public boolean asItIs(Situation now) {
        return today.equals(now.bid());
    }

    /// Those who join without being in the plan.
    public List<Organisation> fresh(Situation now) {
        return joins.stream().filter(one -> !planned(now, one)).toList();
    }

    /// Those of the plan who only have to sign.
    public List<Organisation> sign(Situation now) {
        return joins.stream().filter(one -> planned(now, one)).toList();
    }

    private static boolean planned(Situation now, Organisation organisation) {
        return now.unsigned().stream().anyMatch(participant -> participant.id().equals(organisation.id()));
    }

    /// Partners who have not signed: it was judged as if they had.
    public List<Organisation> toSign() {
        var alternative = today.alternative(after.alternative());
        return members.stream().filter(member -> !member.equals(lead)).filter(member -> alternative.member(member.id()).filter(part -> part.stage().signed()).isEmpty()).toList();
    }

    /// That the day of submission is past, which no partner can mend; empty where it is not.
    public static Optional<String> late(Situation now) {
        return Optional.ofNullable(now.tender().dates().submission()).filter(day -> day.isBefore(now.asOf()))
                .map(day -> "The bid was to be submitted on " + Words.day(day) + ", which is past: judged as if it still could be.");
    }

    /// Members whose red lines are written down: no rule can read them.
    public List<Organisation> withRedLines() {
        return members.stream().filter(member -> !member.profile().redLines().isEmpty()).toList();
    }

    /// What the rules ask of each member by itself and find not entered.
    public List<Finding> unanswered() {
        return ASKED_OF_EACH.stream().flatMap(rule -> after.of(rule).stream()).filter(finding -> finding.verdict() == Verdict.UNKNOWN).toList();
    }

    /// Members who would keep more than their whole turnover of today, as the rules say it.
    public List<Finding> overexposed() {
        return after.of("FAIR-01").stream().filter(finding -> finding.verdict() == Verdict.RISK)
                .filter(finding -> finding.numbers().getOrDefault("exposure", ALL).compareTo(BigDecimal.ONE) > 0).toList();
    }
}
