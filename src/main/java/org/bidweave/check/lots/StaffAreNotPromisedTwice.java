package org.bidweave.check.lots;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bidweave.check.About;
import org.bidweave.check.Check;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix.DropLot;
import org.bidweave.check.Fix.OpenMember;
import org.bidweave.check.Given;
import org.bidweave.check.MemberSection;
import org.bidweave.check.Participant;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Decimal;
import org.bidweave.model.LotId;

/// The same worker cannot serve two lots at once; a buyer that awards both will find out (domain 5.1). The worst lots for a pool are those
/// that would take most from it, so only they need be looked at. Where the tender has one lot only, nobody can be asked for twice, but a pool can
/// still be promised beyond its size, from place to place.
final class StaffAreNotPromisedTwice implements Check {

    private static final Rule RULE = new Rule("LOT-04", "Staff across lots", "Are no staff promised twice in lots we could win together?",
            "Follows from the staff entered for each lot.");

    private record Promise(StaffPool pool, List<LotId> lots, Decimal size, Decimal promised) {

        Decimal left() {
            return new Decimal(size.value().subtract(promised.value()));
        }
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        if (situation.mostWinnable() == 0) {
            return List.of();
        }
        var pools = situation.each(StaffPool.class, situation.members(), StaffAreNotPromisedTwice::pools).stream().flatMap(List::stream).toList();
        var unknown = pools.stream().filter(promise -> promise.pool().unknown()).map(promise -> unknown(promise.pool())).toList();
        var promises = pools.stream().filter(promise -> !promise.pool().unknown()).toList();
        var twice = promises.stream().filter(p -> p.left().isNegative()).map(p -> finding(situation, p)).toList();
        if (situation.tender().lots().size() < 2) {
            return twice;
        }
        if (!unknown.isEmpty() || !twice.isEmpty()) {
            return Stream.of(twice, unknown).flatMap(List::stream).toList();
        }
        return promises.stream().min(Comparator.comparing(Promise::left)).map(p -> holds(situation, p)).stream().toList();
    }

    /// What is promised of each pool of a member in the worst lots; of none where it is not known.
    private static List<Promise> pools(Given given, Participant participant) {
        return StaffPool.of(participant, given.lotIdsBid()).stream().map(pool -> worst(given, pool)).toList();
    }

    private static Promise worst(Given given, StaffPool pool) {
        var size = pool.size();
        if (size == null || pool.unknown()) {
            return new Promise(pool, List.of(), Decimal.ZERO, Decimal.ZERO);
        }
        var worst = pool.worst(given.mostWinnable());
        var lots = given.lotIdsBid().stream().filter(worst::contains).toList();
        return new Promise(pool, lots, size, pool.promisedTo(lots));
    }

    private static Finding finding(Situation situation, Promise promise) {
        return Finding.of(RULE, Verdict.GAP, about(promise), () -> twice(situation, promise));
    }

    private static Explanation twice(Situation situation, Promise promise) {
        var who = promise.pool().participant();
        var more = Decimal.ZERO.exact().minus(promise.left().exact());
        return said(promise, "%s has %s full-time staff in “%s”; %s %s: %s too few.".formatted(
                        who.name(), promise.size(), promise.pool().name(), needs(situation, promise), promise.promised(), Words.number(more)))
                .fix(new OpenMember(who.id(), MemberSection.STAFF, "Add " + Words.number(more) + " full-time staff to “"
                        + promise.pool().name() + "”",
                        "Recruited by the start of the contract, and costed."))
                .fix(new OpenMember(who.id(), MemberSection.ALLOCATION, "Lower what " + who.name() + " takes on",
                        "Others must then take the work."))
                .fixes(promise.lots().stream().filter(_ -> situation.lotsBid().size() > 1).map(lot -> new DropLot(lot, "Do not bid for " + Words.lots(situation.tender(), List.of(lot)),
                        "Its staff are then free for the other lots.")).toList());
    }

    private static String needs(Situation situation, Promise promise) {
        if (situation.tender().lots().size() < 2) {
            return "it promises";
        }
        var lots = Words.lots(situation.tender(), promise.lots());
        return promise.lots().size() > 1 ? lots + " together need" : lots + " needs";
    }

    private static Finding holds(Situation situation, Promise promise) {
        return Finding.of(RULE, Verdict.PASS, about(promise), () -> said(promise,
                "No staff are promised twice; closest is %s with %s of %s full-time staff in “%s” taken by %s.".formatted(
                        promise.pool().participant().name(), promise.promised(), promise.size(), promise.pool().name(),
                        Words.lots(situation.tender(), promise.lots()))));
    }

    private static About about(Promise promise) {
        return new About(promise.lots(), null, null, null, promise.pool().participant().id());
    }

    private static Explanation said(Promise promise, String sentence) {
        var told = Explanation.of(sentence).comparing(promise.size().exact(), promise.promised().exact());
        for (var lot : promise.lots()) {
            told = told.line("Full-time staff for " + lot.called(), promise.pool().promisedTo(List.of(lot)).toString());
        }
        return told.total("Together", promise.promised().toString()).line("In the pool", promise.size().toString());
    }

    private static Finding unknown(StaffPool pool) {
        var who = pool.participant();
        var message = pool.size() == null
                ? "How many full-time staff " + who.name() + " has " + (pool.name().isEmpty() ? "for this" : "in “" + pool.name() + "”")
                        + " is not entered."
                : "How many full-time staff " + who.name() + " puts on each lot from “" + pool.name() + "” is not entered.";
        return Finding.of(RULE, Verdict.UNKNOWN, About.partner(who.id()), () -> Explanation.of(message)
                .fix(new OpenMember(who.id(), pool.size() == null ? MemberSection.STAFF : MemberSection.ALLOCATION,
                        "Enter the full-time staff of " + who.name(), "Then lots won together can be compared.")));
    }
}
