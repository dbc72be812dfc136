package org.bidweave.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bidweave.check.Checks;
import org.bidweave.check.Finding;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.model.Allocation;
import org.bidweave.model.Member;
import org.bidweave.model.Organisation;
import org.bidweave.optimise.Change;
import org.bidweave.optimise.choice.Reached;
import org.bidweave.optimise.suggest.Answer;
import org.bidweave.optimise.suggest.Demand;
import org.bidweave.optimise.suggest.NotPossible;
import org.bidweave.optimise.suggest.PartnerWanted;
import org.bidweave.optimise.suggest.Suggestion;
import org.bidweave.optimise.suggest.UntilSigned;

/// Suggestions as plain values for JSON: `{complete, unknown: [{name, what, questions}], nobody, conflict, wanted: {would, brings}, suggestions: [{proven, terms, lead, members, joins, leaves, instead, overexposed, promises, idle, redLines, goals, untilSigned: {toSign, blockers, gaps, opens}, notServed: {before, after}, closes, opens, newlyUnknown, still, uncosted, unanswered}]}`.
final class SuggestionValues {

    private SuggestionValues() {}

    static Map<String, Object> of(Situation now, Answer.Ranked ranked, NotPossible why, Optional<PartnerWanted> wanted) {
        return values("complete", ranked.complete(), "unknown", ranked.unknown().stream().map(one -> values("name", one.organisation().name(), "what", one.figures(), "questions", one.questions())).toList(),
                "nobody", demands(now, why.nobody()), "conflict", demands(now, why.conflict()),
                "wanted", wanted.map(partner -> values("would", partner.head(), "brings", partner.lines())).orElse(Map.of()),
                "suggestions", ranked.suggestions().stream().map(suggestion -> suggestion(now, suggestion)).toList());
    }

    private static Map<String, Object> suggestion(Situation now, Suggestion suggestion) {
        var members = suggestion.bid().alternative(now.alternative().id()).members().stream()
                .filter(member -> suggestion.members().stream().anyMatch(one -> one.id().equals(member.organisation())))
                .map(member -> member(now, suggestion, member)).toList();
        return values("proven", suggestion.proven(), "terms", suggestion.terms().words(now.limits()), "lead", suggestion.lead().name(), "members", members,
                "joins", names(suggestion.joins()), "leaves", names(suggestion.leaves()),
                "instead", suggestion.instead().stream().map(one -> values("member", one.member().name(), "others", names(one.others()))).toList(),
                "overexposed", suggestion.overexposed().stream().map(finding -> finding.message()).toList(),
                "promises", suggestion.promises().stream().map(Suggestion.Promise::words).toList(),
                "idle", suggestion.idle(now).stream().map(Suggestion.Idle::words).toList(),
                "redLines", suggestion.withRedLines().stream().map(member -> values("member", member.name(), "lines", member.profile().redLines())).toList(),
                "goals", suggestion.reached().stream().map(SuggestionValues::reached).toList(),
                "untilSigned", untilSigned(UntilSigned.of(Checks.STANDARD, now, suggestion)),
                "notServed", values("before", suggestion.effect().notServedBefore(), "after", suggestion.effect().notServed()),
                "closes", suggestion.effect().closes().stream().map(SuggestionValues::change).toList(),
                "opens", suggestion.effect().opens().stream().map(SuggestionValues::change).toList(),
                "newlyUnknown", suggestion.effect().unanswered().stream().map(SuggestionValues::change).toList(),
                "still", suggestion.after().findings().stream()
                        .filter(finding -> finding.verdict() == Verdict.BLOCKER || finding.verdict() == Verdict.GAP).map(SuggestionValues::finding).toList(),
                "uncosted", suggestion.uncosted(now).orElse(""),
                "unanswered", suggestion.unanswered().stream().map(SuggestionValues::finding).toList());
    }

    private static Map<String, Object> untilSigned(UntilSigned until) {
        return values("toSign", names(until.toSign()), "blockers", until.blockers(), "gaps", until.gaps(), "opens", until.opens().stream().map(SuggestionValues::change).toList());
    }

    private static Map<String, Object> finding(Finding finding) {
        return values("rule", finding.rule().id(), "verdict", finding.verdict().code(), "message", finding.message());
    }

    private static Map<String, Object> member(Situation now, Suggestion suggestion, Member member) {
        var shares = new LinkedHashMap<String, Object>();
        now.lotIdsBid().stream().filter(lot -> member.shares().containsKey(lot))
                .forEach(lot -> shares.put(lot.value(), Objects.requireNonNull(member.shares().get(lot)).pounds()));
        return values("name", suggestion.bid().nameOf(member.organisation()), "role", member.role().name().toLowerCase(Locale.ROOT), "shares", shares,
                "work", member.allocations().stream().filter(allocation -> now.isBid(allocation.lot())).map(allocation -> work(now, allocation)).toList());
    }

    private static Map<String, Object> work(Situation now, Allocation allocation) {
        var staff = allocation.staff();
        return values("lot", allocation.lot().value(), "line", now.lineName(allocation.line()), "area", now.areaName(allocation.area()),
                "people", Objects.requireNonNullElse(allocation.people(), 0), "staff", staff == null ? "" : staff.value());
    }

    private static Map<String, Object> reached(Reached reached) {
        return values("goal", reached.goal().name().toLowerCase(Locale.ROOT), "value", reached.value(), "bound", reached.bound(), "proven", reached.proven());
    }

    private static Map<String, Object> change(Change change) {
        return values("rule", change.rule().id(), "verdict", change.verdict().code());
    }

    private static List<Map<String, Object>> demands(Situation now, List<Demand> demands) {
        return demands.stream().map(demand -> values("rule", demand.rule(), "asked", demand.said(now))).toList();
    }

    private static List<String> names(List<Organisation> organisations) {
        return organisations.stream().map(Organisation::name).toList();
    }

    /// Names and values in turn, in their order.
    private static Map<String, Object> values(Object... all) {
        var values = new LinkedHashMap<String, Object>();
        for (int i = 0; i < all.length; i += 2) {
            values.put(all[i].toString(), all[i + 1]);
        }
        return values;
    }
}
