package org.bidweave.command;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bidweave.check.Participant;
import org.bidweave.check.Verdict;
import org.bidweave.check.View;
import org.bidweave.check.Words;
import org.bidweave.compare.DropOut;
import org.bidweave.compare.Reserve;
import org.bidweave.compare.Successor;
import org.bidweave.exchange.planfile.PlainJson;
import org.bidweave.model.Alternative;
import org.bidweave.model.Bid;
import org.bidweave.model.Money;
import org.bidweave.optimise.Change;
import org.bidweave.optimise.Effect;
import org.jspecify.annotations.Nullable;

/// What breaks if a partner leaves, as a page of text and as JSON: `{bid, alternative, asOf, planned, secured}`, each view a list of
/// `{leaves, overall, breaks, closes, notServed, notServedNow, shareOpen, successor, reserve, rules}`.
record DropOutsReport(Bid bid, Alternative alternative, LocalDate asOf, Map<View, List<DropOut>> found) {

    private static final int WIDTH = 100;

    String json() {
        var root = new LinkedHashMap<String, @Nullable Object>();
        root.put("bid", bid.tender().basics().title());
        root.put("alternative", alternative.id().value());
        root.put("asOf", asOf.toString());
        found.forEach((view, all) -> root.put(view.name().toLowerCase(Locale.ROOT), all.stream().map(this::group).toList()));
        return PlainJson.of(root);
    }

    private Map<String, @Nullable Object> group(DropOut out) {
        var group = new LinkedHashMap<String, @Nullable Object>();
        group.put("leaves", out.leave().stream().map(Participant::name).toList());
        group.put("overall", out.overall().code());
        group.put("breaks", out.breaks().stream().map(DropOutsReport::group).toList());
        group.put("closes", rules(out.effect().closes()));
        group.put("notServed", out.effect().notServed());
        group.put("notServedNow", out.effect().notServedBefore());
        group.put("shareOpen", share(out).pounds());
        group.put("successor", out.successor().map(DropOutsReport::group).orElse(null));
        group.put("reserve", out.reserve().map(DropOutsReport::group).orElse(null));
        var rules = new LinkedHashMap<String, @Nullable Object>();
        out.rules().forEach((rule, verdict) -> rules.put(rule, verdict.code()));
        group.put("rules", rules);
        return group;
    }

    private static Map<String, @Nullable Object> group(Change change) {
        var group = new LinkedHashMap<String, @Nullable Object>();
        group.put("rule", change.rule().id());
        group.put("verdict", change.verdict().code());
        group.put("messages", change.findings().stream().map(finding -> finding.message()).toList());
        return group;
    }

    private static Map<String, @Nullable Object> group(Successor successor) {
        var group = new LinkedHashMap<String, @Nullable Object>();
        group.put("organisation", successor.organisation().name());
        group.put("still", rules(successor.since().fails()));
        group.put("notServed", successor.since().notServed());
        return group;
    }

    private static Map<String, @Nullable Object> group(Reserve reserve) {
        var group = new LinkedHashMap<String, @Nullable Object>();
        group.put("organisation", reserve.organisation().name());
        group.put("closes", rules(reserve.closes()));
        group.put("still", rules(reserve.since().fails()));
        group.put("notServed", reserve.since().notServed());
        return group;
    }

    private static List<String> rules(List<Change> changes) {
        return changes.stream().map(change -> change.rule().id()).toList();
    }

    String page() {
        var page = new StringBuilder("If a partner leaves alternative " + alternative.title() + ", as of " + Words.day(asOf) + "\n");
        found.forEach((view, all) -> {
            page.append('\n').append(switch (view) {
                case PLANNED -> "With everyone in the plan";
                case SECURED -> "With those who have signed";
            }).append('\n');
            all.forEach(out -> page.append('\n').append(lines(out)));
        });
        return page.toString();
    }

    private String lines(DropOut out) {
        var lines = new StringBuilder("  " + Words.list(out.leave().stream().map(Participant::name).toList()) + "\n");
        out.breaks().stream().filter(change -> change.verdict().worseThan(Verdict.UNKNOWN)).forEach(change -> {
            var head = String.format(Locale.UK, "    %-8s", change.rule().id());
            var beside = " ".repeat(head.length());
            var said = change.findings().stream().map(finding -> Wrapped.text(beside + finding.message(), WIDTH, beside)).collect(Collectors.joining("\n"));
            lines.append(head).append(said.substring(head.length())).append('\n');
        });
        if (!out.worst().worseThan(Verdict.UNKNOWN)) {
            lines.append("    No new blocker and no new gap.\n");
        }
        said(lines, "Closes: ", names(out.effect().closes()));
        said(lines, "Open then: ", share(out).isZero() || told(out, "MON-02") ? "" : share(out) + " a year, its share");
        said(lines, "Not served: ", out.effect().moreNotServed() == 0 ? "" : Words.people(out.effect().notServed()) + " a year; " + Words.count(out.effect().notServedBefore()) + " now");
        out.successor().ifPresent(successor -> lines.append("    ").append(words(successor)).append('\n'));
        return lines + "    " + out.reserve().map(reserve -> words(reserve, out.successor())).orElse("Nobody else whom the bid knows could step in.") + "\n";
    }

    private static String words(Successor successor) {
        return Wrapped.text("Could lead: " + successor.organisation().name() + ". " + still(successor.since()), WIDTH, "    ");
    }

    private static void said(StringBuilder lines, String head, String words) {
        if (!words.isEmpty()) {
            lines.append("    ").append(head).append(words).append(".\n");
        }
    }

    private static String still(Effect since) {
        return (since.fails().isEmpty() ? "Then no more blockers and gaps than now." : "Still worse than now: " + names(since.fails()) + ".")
                + (since.moreNotServed() == 0 ? "" : " Then " + Words.people(since.notServed()) + " not served.");
    }

    private static String names(List<Change> changes) {
        return changes.stream().map(change -> change.rule().name()).distinct().collect(Collectors.joining(", "));
    }

    /// Whether a rule is among what breaks, so that it is told already.
    private static boolean told(DropOut out, String rule) {
        return out.effect().fails().stream().anyMatch(change -> change.rule().id().equals(rule));
    }

    /// What they keep a year in the lots bid.
    private Money share(DropOut out) {
        return Money.sum(out.leave().stream().flatMap(one -> alternative.lotsBid().stream().map(lot -> one.member().shares().getOrDefault(lot, Money.ZERO))).toList());
    }

    private static String words(Reserve reserve, Optional<Successor> successor) {
        return Wrapped.text("Best reserve" + successor.map(one -> ", with " + one.organisation().name() + " leading").orElse("") + ": " + reserve.organisation().name() + ". " + still(reserve.since()), WIDTH, "    ");
    }
}
