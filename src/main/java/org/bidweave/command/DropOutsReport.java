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
import org.bidweave.optimise.Change;
import org.jspecify.annotations.Nullable;

/// What breaks if a partner leaves, as a page of text and as JSON: `{bid, alternative, asOf, planned, secured}`, each view a list of
/// `{leaves, overall, breaks, successor, reserve, rules}`.
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
        group.put("still", rules(successor.still()));
        return group;
    }

    private static Map<String, @Nullable Object> group(Reserve reserve) {
        var group = new LinkedHashMap<String, @Nullable Object>();
        group.put("organisation", reserve.organisation().name());
        group.put("closes", rules(reserve.closes()));
        group.put("still", rules(reserve.still()));
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
        out.successor().ifPresent(successor -> lines.append("    ").append(words(successor)).append('\n'));
        return lines + "    " + out.reserve().map(reserve -> words(reserve, out.successor())).orElse("Nobody else whom the bid knows could step in.") + "\n";
    }

    private static String words(Successor successor) {
        return Wrapped.text("Could lead: " + successor.organisation().name() + ". " + still(successor.still()), WIDTH, "    ");
    }

    private static String still(List<Change> changes) {
        var still = changes.stream().map(change -> change.rule().name()).distinct().toList();
        return still.isEmpty() ? "Then no more blockers and gaps than now." : "Still worse than now: " + String.join(", ", still) + ".";
    }

    private static String words(Reserve reserve, Optional<Successor> successor) {
        return Wrapped.text("Best reserve" + successor.map(one -> ", with " + one.organisation().name() + " leading").orElse("") + ": " + reserve.organisation().name() + ". " + still(reserve.still()), WIDTH, "    ");
    }
}
