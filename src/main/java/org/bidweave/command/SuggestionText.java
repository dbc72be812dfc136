package org.bidweave.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bidweave.check.Checks;
import org.bidweave.check.Finding;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Member;
import org.bidweave.model.Money;
import org.bidweave.model.Organisation;
import org.bidweave.optimise.Change;
import org.bidweave.optimise.choice.Goal;
import org.bidweave.optimise.choice.Reached;
import org.bidweave.optimise.suggest.Answer;
import org.bidweave.optimise.suggest.Demand;
import org.bidweave.optimise.suggest.NotPossible;
import org.bidweave.optimise.suggest.PartnerWanted;
import org.bidweave.optimise.suggest.Suggestion;
import org.bidweave.optimise.suggest.Unentered;
import org.bidweave.optimise.suggest.UntilSigned;

/// Suggestions as a page of text: who is in, what each does and keeps, what that closes and opens, and whether it is proven best.
final class SuggestionText {

    private static final int WIDTH = 100;
    private static final int NAMED = 3;

    private SuggestionText() {}

    static String of(Situation now, Answer.Ranked ranked, NotPossible why, Optional<PartnerWanted> wanted) {
        var page = new StringBuilder();
        int number = 1;
        for (var suggestion : ranked.suggestions()) {
            page.append(suggestion(now, suggestion, number++)).append('\n');
        }
        if (!ranked.unknown().isEmpty()) {
            page.append(wrapped("", Unentered.words(ranked.unknown())));
        }
        return page.append(demands("Nobody who may be chosen can bring:", now, why.nobody()))
                .append(demands("Each of these can be met, but not all of them together:", now, why.conflict()))
                .append(why.granted(now).map(words -> wrapped("", words)).orElse(""))
                .append(why.complete() ? "" : "The search for what stands in the way was stopped before it was certain.\n")
                .append(wanted.map(SuggestionText::wanted).orElse("")).toString();
    }

    private static String wanted(PartnerWanted wanted) {
        return "\n" + wanted.head() + "\n" + wanted.lines().stream().map(line -> "   " + line + "\n").collect(Collectors.joining());
    }

    private static String demands(String head, Situation now, List<Demand> demands) {
        return demands.isEmpty() ? "" : "\n" + head + "\n" + demands.stream().map(demand -> demand.said(now)).distinct()
                .map(words -> wrapped("   ", words)).collect(Collectors.joining());
    }

    private static String suggestion(Situation now, Suggestion suggestion, int number) {
        var lines = new ArrayList<String>();
        lines.add(number + ". " + suggestion.lead().name() + " leads" + partners(suggestion) + ".");
        lines.add(wrapped("   ", proof(suggestion, number == 1)).stripTrailing());
        lines.add(wrapped("   ", suggestion.terms().words(now.limits())).stripTrailing());
        suggestion.bid().alternative(now.alternative().id()).members().stream()
                .filter(member -> suggestion.members().stream().anyMatch(one -> one.id().equals(member.organisation())))
                .forEach(member -> lines.add("   " + suggestion.bid().nameOf(member.organisation()) + ": keeps " + kept(now, member) + " a year, serves "
                        + Words.people(people(now, member)) + "."));
        if (suggestion.asItIs(now)) {
            lines.add("   This is your consortium as it is: there is nothing to change.");
        }
        said(lines, "   Joins: ", names(suggestion.fresh(now)));
        said(lines, "   Signs: ", names(suggestion.sign(now)));
        said(lines, "   Leaves: ", names(suggestion.leaves()));
        suggestion.instead().forEach(instead -> said(lines, "   In place of " + instead.member().name() + " as good: ",
                some(instead.others().stream().map(Organisation::name).toList())));
        Suggestion.late(now).ifPresent(words -> said(lines, "   Before you apply it: ", words));
        suggestion.overexposed().forEach(finding -> said(lines, "   Before you apply it: ", finding.message()));
        suggestion.promises().forEach(promise -> said(lines, "   Before you apply it: ", promise.words()));
        suggestion.idle(now).forEach(idle -> said(lines, "   Before you apply it: ", idle.words()));
        var untilSigned = UntilSigned.of(Checks.STANDARD, now, suggestion);
        if (!untilSigned.nothing()) {
            said(lines, "   Judged as if everybody had signed and all papers were in. ", untilSigned.words());
        }
        suggestion.withRedLines().forEach(member -> said(lines, "   Red lines of " + member.name() + ", which no rule can read: ", String.join("; ", member.profile().redLines())));
        suggestion.stops().forEach(stops -> lines.add("   " + stops.member().name() + " does not deliver " + Words.list(
                stops.specialisms().stream().map(Object::toString).toList()) + ", for which it is not accredited."));
        lines.add("   Not served: " + Words.people(suggestion.effect().notServedBefore()) + " a year before, " + Words.people(suggestion.effect().notServed()) + " after.");
        said(lines, "   Closes: ", rules(now, suggestion, suggestion.effect().closes()));
        said(lines, "   Opens: ", rules(now, suggestion, suggestion.effect().opens()));
        said(lines, "   Newly unknown: ", rules(now, suggestion, suggestion.effect().unanswered()));
        suggestion.after().findings().stream().filter(SuggestionText::failing)
                .forEach(finding -> lines.add(wrapped("   Still: ", finding.message()).stripTrailing()));
        suggestion.uncosted(now).ifPresent(words -> said(lines, "   Not known: ", words));
        suggestion.unanswered().forEach(finding -> lines.add(wrapped("   Not known: ", finding.message()).stripTrailing()));
        return String.join("\n", lines) + "\n";
    }

    private static boolean failing(Finding finding) {
        return finding.verdict() == Verdict.BLOCKER || finding.verdict() == Verdict.GAP;
    }

    private static String partners(Suggestion suggestion) {
        var partners = suggestion.members().stream().filter(one -> !one.equals(suggestion.lead())).toList();
        return partners.isEmpty() ? " alone" : " with " + names(partners);
    }

    /// In what order the goals went, and what it comes to by each.
    private static String proof(Suggestion suggestion, boolean first) {
        var order = " in this order: " + String.join(", ", suggestion.reached().stream().map(SuggestionText::reached).toList()) + ".";
        var all = suggestion.reached().stream().anyMatch(reached -> reached.goal() == Goal.FEWEST_RISKS)
                ? " The search foresees exposure, dependency, legal form, age of accounts, net assets, grounds of exclusion and rival bids; the answers are"
                        + " ranked by all risks that the rules find: " + suggestion.after().count(Verdict.RISK) + "." : "";
        return (suggestion.proven() ? first ? "Proven best on these terms," : "Proven best on these terms of those that differ from the answers above," : "The best found; a better one is not ruled out,") + order + all;
    }

    private static String reached(Reached reached) {
        long value = reached.value();
        return switch (reached.goal()) {
            case FEWEST_BLOCKERS -> "blockers " + value;
            case FEWEST_GAPS -> "gaps " + value;
            case FEWEST_RISKS -> "risks that the search foresees " + value;
            case FEWEST_UNKNOWN -> "insurances and declarations unknown " + value;
            case FEWEST_UNSERVED -> "people not served " + value;
            case FEWEST_MEMBERS -> "partners " + (value - 1);
            case LOWEST_COST -> "cost " + pounds(value);
            case MOST_LOCAL -> "to local organisations " + pounds(-value);
            case MOST_TO_SMALL -> "to small charities " + pounds(-value);
            case LEAST_CHANGE -> "changes " + value;
            case LEAST_WORK_MOVED -> "people no longer with who serves them today " + value;
        };
    }

    private static String pounds(long pence) {
        return Words.money(new Money(BigDecimal.valueOf(pence, 2)).exact());
    }

    private static Money kept(Situation now, Member member) {
        return Money.sum(now.lotIdsBid().stream().map(lot -> member.shares().getOrDefault(lot, Money.ZERO)).toList());
    }

    private static long people(Situation now, Member member) {
        return member.allocations().stream().filter(a -> now.isBid(a.lot())).mapToLong(a -> Objects.requireNonNullElse(a.people(), 0)).sum();
    }

    private static String names(List<Organisation> organisations) {
        return organisations.isEmpty() ? "" : Words.list(organisations.stream().map(Organisation::name).toList());
    }

    /// The first three, and how many more.
    private static String some(List<String> all) {
        return Words.list(all.stream().limit(NAMED).toList()) + (all.size() > NAMED ? " and " + (all.size() - NAMED) + " more" : "");
    }

    private static String rules(Situation now, Suggestion suggestion, List<Change> changes) {
        return String.join("; ", changes.stream().map(change -> change.rule().id() + " " + change.rule().name() + where(now, suggestion, change)).toList());
    }

    /// What is closed in one place, or for one partner, may be opened in another.
    private static String where(Situation now, Suggestion suggestion, Change change) {
        var where = change.findings().stream().map(Finding::about).flatMap(about -> Optional.ofNullable(about.partner()).map(suggestion.bid()::nameOf)
                .or(() -> about.line() == null || about.area() == null ? Optional.empty() : Optional.of(now.lineName(about.line()) + " in " + now.areaName(about.area()))).stream())
                .distinct().toList();
        return where.isEmpty() ? "" : " (" + some(where) + ")";
    }

    private static void said(List<String> lines, String head, String what) {
        if (!what.isEmpty()) {
            lines.add(wrapped(head, what).stripTrailing());
        }
    }

    private static String wrapped(String head, String text) {
        return Wrapped.text(head + text, WIDTH, "     ") + "\n";
    }
}
