package org.bidweave.canwego;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bidweave.check.Assessment;
import org.bidweave.check.Checks;
import org.bidweave.check.Finding;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.View;
import org.bidweave.check.Words;
import org.bidweave.model.Bid;
import org.bidweave.model.Fraction;
import org.bidweave.model.Money;

/// What the rules say of the charity alone: what holds, what falls short and by how much, and what is not known.
record Alone(Us us, Asked asked, Bid bid, Assessment found) {

    static Alone of(Us us, Asked asked, LocalDate today) {
        var bid = new FirstBid(us, asked).trial();
        return new Alone(us, asked, bid, Checks.STANDARD.assess(new Situation(bid, bid.current(), View.PLANNED, today)));
    }

    /// Pounds that are missing; nothing where it is enough or not known.
    Optional<Fraction> turnoverShort() {
        return turnover().filter(finding -> finding.verdict() == Verdict.BLOCKER).map(finding -> number(finding, "need").minus(number(finding, "have")));
    }

    List<String> specialismsMissing() {
        return us.specialisms().isEmpty() ? List.of() : failing("SPC-01").stream()
                .map(finding -> Objects.requireNonNull(finding.about().specialism()).name()).toList();
    }

    /// Of a place in which the charity works here and there, the rest.
    List<String> placesMissing() {
        return us.places().isEmpty() ? List.of() : asked.places().stream()
                .filter(place -> !place.coveredBy(us.places()))
                .map(place -> place.hasParts() && us.places().stream().anyMatch(place::meets) ? "the rest of " + place.name() : place.name()).toList();
    }

    /// "Leeds and Bradford lie in West Yorkshire, where you work."
    private Stream<String> placesUnderstood() {
        var within = new LinkedHashMap<String, List<String>>();
        asked.places().stream()
                .filter(place -> us.places().stream().noneMatch(place::same) && place.coveredBy(us.places()))
                .forEach(place -> within.computeIfAbsent(
                        Words.list(us.places().stream().filter(place::meets).map(Where::name).toList()), _ -> new ArrayList<>()).add(place.name()));
        return within.entrySet().stream().map(entry -> Words.list(entry.getValue()) + (entry.getValue().size() == 1 ? " lies in " : " lie in ")
                + entry.getKey() + ", where you work.");
    }

    long peopleShort() {
        return peopleKnown() ? failing("CAP-01").stream().mapToLong(f -> number(f, "need").minus(number(f, "have")).floor()).sum() : 0;
    }

    /// What was not said, so that no answer may lean on it.
    List<String> unknown() {
        var unknown = new ArrayList<String>();
        if (!asked.hasThreshold()) {
            unknown.add("the turnover the buyer asks for");
        }
        if (asked.hasThreshold() && !asked.thresholdKnown()) {
            unknown.add("the yearly value that the turnover is a multiple of");
        }
        either(unknown, us.income() == null, false, "your income", "");
        either(unknown, us.specialisms().isEmpty(), asked.specialisms().isEmpty(), "what you are good at", "the specialisms the buyer asks for");
        either(unknown, us.places().isEmpty(), asked.places().isEmpty(), "where you work", "the places the buyer names");
        either(unknown, us.people() == null, asked.people() == null, "how many people you can serve", "how many people the buyer wants served");
        return unknown;
    }

    private static void either(List<String> unknown, boolean ours, boolean theirs, String our, String their) {
        if (ours) {
            unknown.add(our);
        }
        if (theirs) {
            unknown.add(their);
        }
    }

    Part part() {
        var sentences = new ArrayList<String>();
        turnover().ifPresent(finding -> sentences.add("You have " + Words.money(number(finding, "have")) + "; the buyer asks for "
                + Words.money(number(finding, "need")) + ": " + Words.margin(number(finding, "have"), number(finding, "need"))
                + (finding.verdict() == Verdict.BLOCKER ? ", whichever way turnover is counted." : ".")));
        lacking("You do not offer ", specialismsMissing()).ifPresent(sentences::add);
        lacking("You do not work in ", placesMissing()).ifPresent(sentences::add);
        placesUnderstood().forEach(sentences::add);
        if (peopleShort() > 0) {
            sentences.add("You can serve " + Words.count(Objects.requireNonNull(us.people())) + " of " + Words.people(Objects.requireNonNull(asked.people()))
                    + " a year: " + Words.count(peopleShort()) + " short.");
        }
        if (!unknown().isEmpty()) {
            sentences.add("Still to enter: " + Words.list(unknown()) + ".");
        }
        if (fallsShort()) {
            return new Part(severity(), "No.", sentences);
        }
        return unknown().isEmpty() ? new Part(Verdict.PASS, "Yes.", sentences) : new Part(Verdict.UNKNOWN, "Not known yet.", sentences);
    }

    /// As the rules weigh it: turnover and specialisms can exclude, places and numbers cost marks.
    private Verdict severity() {
        return turnoverShort().isPresent() || !specialismsMissing().isEmpty() ? Verdict.BLOCKER : Verdict.GAP;
    }

    private boolean fallsShort() {
        return turnoverShort().isPresent() || !specialismsMissing().isEmpty() || !placesMissing().isEmpty() || peopleShort() > 0;
    }

    private Optional<String> lacking(String start, List<String> what) {
        return what.isEmpty() ? Optional.empty() : Optional.of(start + Words.list(what) + ".");
    }

    /// The comparison of turnover, where it can be made.
    private Optional<Finding> turnover() {
        return found.of("FIN-01").stream().filter(finding -> finding.numbers().containsKey("need")).findFirst();
    }

    private boolean peopleKnown() {
        return us.people() != null && asked.people() != null;
    }

    private List<Finding> failing(String rule) {
        return found.of(rule).stream().filter(f -> f.verdict() == Verdict.BLOCKER || f.verdict() == Verdict.GAP).toList();
    }

    static Fraction number(Finding finding, String name) {
        return Fraction.of(Objects.requireNonNull(finding.numbers().get(name), name));
    }

    /// The yearly value against income, as the rule on exposure has it; nothing where one of them is not said.
    Optional<Finding> exposure() {
        var value = asked.yearlyValue();
        return us.income() == null || value == null || value.equals(Money.ZERO) ? Optional.empty()
                : found.of("FAIR-01").stream().filter(finding -> finding.numbers().containsKey("exposure")).findFirst();
    }
}
