package org.bidweave.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bidweave.check.About;
import org.bidweave.check.Assessment;
import org.bidweave.check.Checks;
import org.bidweave.check.Finding;
import org.bidweave.check.Participant;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.edit.MemberEdits;
import org.bidweave.model.Bid;
import org.bidweave.model.Organisation;
import org.bidweave.model.Role;
import org.bidweave.optimise.Addition;
import org.bidweave.optimise.Additions;
import org.bidweave.optimise.Change;
import org.bidweave.optimise.Effect;

/// What an alternative comes to without one partner, or two: the partner is removed, its share is left open, every rule is asked again, and whoever
/// else the bid knows is tried in its place.
public record DropOuts(Checks checks, Situation now, Assessment before) {

    private static final String CAPACITY = "CAP-01";
    private static final Comparator<Led> LEADS_BEST = Comparator.comparingLong((Led one) -> one.count(Verdict.BLOCKER)).thenComparingLong(one -> one.count(Verdict.GAP))
            .thenComparingLong(one -> one.count(Verdict.UNKNOWN)).thenComparingLong(one -> one.count(Verdict.RISK));

    /// Everyone who takes part in the view, each alone.
    public List<List<Participant>> each() {
        return who().map(List::of).toList();
    }

    /// Every two of them.
    public List<List<Participant>> pairs() {
        var who = who().toList();
        return IntStream.range(0, who.size()).boxed()
                .flatMap(one -> who.subList(one + 1, who.size()).stream().map(other -> List.of(who.get(one), other))).toList();
    }

    private Stream<Participant> who() {
        return Stream.concat(now.members().stream(), now.guarantors().stream());
    }

    public DropOut of(List<Participant> leave) {
        var without = now.with(without(leave));
        var after = checks.assess(without);
        var effect = since(after);
        boolean lead = leave.stream().anyMatch(Participant::isLead);
        var led = lead ? among(without, after) : Optional.<Led>empty();
        var reserve = lead && led.isEmpty() ? leads(leave, without, after) : Optional.<Reserve>empty();
        return new DropOut(leave, after.rules(), after.overall(), effect, led.map(one -> new Successor(one.who, since(one.found))),
                reserve.or(() -> led.map(one -> reserve(leave, effect.opens(), one.situation, one.found)).orElseGet(() -> reserve(leave, effect.opens(), without, after))));
    }

    /// The bid as somebody else would lead it.
    private record Led(Organisation who, Situation situation, Assessment found) {

        long count(Verdict verdict) {
            return found.count(verdict);
        }

        /// Whether no more rules stop the bid than without a lead: else leading is not for it.
        boolean may(Assessment leaderless) {
            return count(Verdict.BLOCKER) <= leaderless.count(Verdict.BLOCKER);
        }
    }

    private Led led(Situation with, Organisation who) {
        var bid = MemberEdits.of(now.alternative().id(), who).setRole(Role.LEAD).change().apply(with.bid());
        var led = with.with(bid);
        return new Led(who, led, checks.assess(led));
    }

    /// The best of those that stay.
    private Optional<Led> among(Situation without, Assessment after) {
        return without.members().stream().map(who -> led(without, who.organisation())).filter(one -> one.may(after)).min(LEADS_BEST);
    }

    /// The best of those outside, as the lead.
    private Optional<Reserve> leads(List<Participant> leave, Situation without, Assessment after) {
        var additions = new Additions(checks, without, after);
        return additions.candidates().stream().filter(candidate -> couldStepIn(leave, candidate)).map(additions::of)
                .map(addition -> led(without.with(addition.trial()), addition.candidate())).filter(one -> one.may(after)).min(LEADS_BEST)
                .map(one -> new Reserve(one.who, Effect.between(after, one.found).told().closes(), 0, since(one.found)));
    }

    private Effect since(Assessment found) {
        return Effect.between(before, found).told();
    }

    private Bid without(List<Participant> leave) {
        var bid = now.bid();
        for (var participant : leave) {
            bid = MemberEdits.of(now.alternative().id(), participant.organisation()).remove().change().apply(bid);
        }
        return bid;
    }

    /// The best single addition to what is left among those that close some of what breaks, or serve some of the people.
    private Optional<Reserve> reserve(List<Participant> leave, List<Change> breaks, Situation without, Assessment after) {
        var broken = breaks.stream().flatMap(change -> change.findings().stream()).map(Subject::of).collect(Collectors.toSet());
        var additions = new Additions(checks, without, after);
        var tried = additions.candidates().parallelStream().filter(candidate -> couldStepIn(leave, candidate)).map(additions::of)
                .filter(addition -> closes(addition, broken)).toList();
        return Additions.ranked(tried).stream().findFirst().map(best -> new Reserve(
                best.candidate(), best.closes().stream().map(change -> change.with(Finding::told)).toList(), best.worth().peopleClosed(),
                since(checks.assess(without.with(best.trial())))));
    }

    private static boolean closes(Addition addition, Set<Subject> broken) {
        return (addition.worth().peopleClosed() > 0 && broken.stream().anyMatch(subject -> subject.rule().equals(CAPACITY))) || addition.closes().stream().flatMap(change -> change.findings().stream()).map(Subject::of).anyMatch(broken::contains);
    }

    /// Who has left before does not come back.
    private boolean couldStepIn(List<Participant> leave, Organisation candidate) {
        return leave.stream().noneMatch(left -> left.id().equals(candidate.id()))
                && now.alternative().member(candidate.id()).filter(member -> member.stage().gone()).isEmpty();
    }

    private record Subject(String rule, About about) {

        static Subject of(Finding finding) {
            return new Subject(finding.rule().id(), finding.about());
        }
    }
}
