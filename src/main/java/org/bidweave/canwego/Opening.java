package org.bidweave.canwego;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bidweave.check.Assessment;
import org.bidweave.check.Checks;
import org.bidweave.check.Finding;
import org.bidweave.check.Headline;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.View;
import org.bidweave.check.Words;
import org.bidweave.model.BidId;

/// What the bid that opens will say: its verdict, why it differs from the answer, and what it asks that the questions did not.
record Opening(Alone alone, Assessment found) {

    private static final Set<String> FAMILIES_ANSWERED = Set.of("FIN", "CAP");
    private static final Set<String> RULES_ANSWERED = Set.of("SPC-01", "ARE-01", "STR-02", "FAIR-01", "FAIR-02");
    private static final int MOST_NAMED = 6;

    static Opening of(Alone alone, LocalDate today) {
        var bid = new FirstBid(alone.us(), alone.asked()).bid(new BidId("opening"));
        return new Opening(alone, Checks.STANDARD.assess(new Situation(bid, bid.current(), View.PLANNED, today)));
    }

    Part part() {
        if (alone.us().equals(Us.NOTHING) && alone.asked().equals(Asked.NOTHING)) {
            return new Part(Verdict.UNKNOWN, "", List.of("What the bid would say shows once something is entered."));
        }
        var sentences = new ArrayList<String>();
        sentences.add("The bid opens with " + kind(found.overall()) + ": " + Headline.first(found));
        if (nobodyKeepsAShare()) {
            sentences.add("Until you enter what the contract is worth a year nobody keeps a share of it there, so nothing counts yet as delivered.");
        }
        if (heldAgainstUs()) {
            sentences.add("What you have not said, of what you are good at and where you work, counts there as missing.");
        }
        unknown("FIN-14").map(this::turnover).ifPresent(sentences::add);
        unknown("CAP-01").ifPresent(_ -> sentences.add("How many people you can serve shows there as unknown until you enter your full-time staff, "
                + "and how many people one of them can serve."));
        var besides = besides();
        if (!besides.isEmpty()) {
            sentences.add("It also asks what was not asked here: " + Words.list(besides) + ".");
        }
        return new Part(found.overall(), "", sentences);
    }

    private boolean nobodyKeepsAShare() {
        var value = alone.asked().yearlyValue();
        return (value == null || value.isZero()) && !(alone.asked().specialisms().isEmpty() && alone.asked().places().isEmpty());
    }

    private boolean heldAgainstUs() {
        return (alone.us().specialisms().isEmpty() && !alone.asked().specialisms().isEmpty())
                || (alone.us().places().isEmpty() && !alone.asked().places().isEmpty());
    }

    private Optional<Finding> unknown(String rule) {
        return found.of(rule).stream().filter(finding -> finding.verdict() == Verdict.UNKNOWN).findFirst();
    }

    private String turnover(Finding finding) {
        var passed = Objects.requireNonNull(finding.numbers().get("ways passed")).intValueExact();
        return "Turnover shows there as unknown until the buyer says how it is counted: "
                + (alone.turnoverShort().isPresent() ? "none of the 6 ways would let you through alone." : passed + " of the 6 ways are met so far.");
    }

    /// What stands badly there that no question is about, the worst first; what is said in the same words only once.
    private List<String> besides() {
        var names = new LinkedHashMap<String, String>();
        var first = Headline.first(found);
        found.findings().stream()
                .filter(finding -> finding.verdict().worseThan(Verdict.INFO) && !answered(finding.rule().id()) && !finding.message().equals(first))
                .sorted(Comparator.comparing(Finding::verdict).reversed())
                .forEach(finding -> names.putIfAbsent(finding.message(), inSentence(finding.rule().name())));
        var all = names.values().stream().distinct().toList();
        return all.size() <= MOST_NAMED ? all : Stream.concat(all.stream().limit(MOST_NAMED), Stream.of(all.size() - MOST_NAMED + " more")).toList();
    }

    /// "VAT on the fee" stays, "Declarations and registration" begins small.
    private static String inSentence(String name) {
        boolean shortened = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return shortened ? name : name.substring(0, 1).toLowerCase(Locale.UK) + name.substring(1);
    }

    private static boolean answered(String rule) {
        return RULES_ANSWERED.contains(rule) || FAMILIES_ANSWERED.contains(rule.substring(0, 3));
    }

    private static String kind(Verdict verdict) {
        return switch (verdict) {
            case BLOCKER -> "a blocker";
            case GAP -> "a gap";
            case UNKNOWN -> "something unknown";
            case RISK -> "a risk";
            case INFO, PASS -> "everything met";
            case NOT_APPLICABLE -> "nothing to judge yet";
        };
    }
}
