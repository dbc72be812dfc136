package org.bidweave.compare;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bidweave.check.Assessment;
import org.bidweave.check.Checks;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.View;
import org.bidweave.check.capacity.Cover;
import org.bidweave.model.Alternative;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.Bid;
import org.bidweave.model.Kept;

/// One alternative with what the rules say of it today, as planned and as signed; `called` is what sentences call it, `view` the one looked at.
public record Side(String called, Situation plan, Situation signed, Assessment planned, Assessment secured, View view) {

    public static Side of(Checks checks, Bid bid, AlternativeId alternative, View view, LocalDate today) {
        var plan = new Situation(bid, alternative, View.PLANNED, today);
        var signed = plan.in(View.SECURED);
        return new Side(plan.alternative().called(), plan, signed, checks.assess(plan), checks.assess(signed), view);
    }

    public Bid bid() {
        return plan.bid();
    }

    public Alternative alternative() {
        return plan.alternative();
    }

    public AlternativeId id() {
        return alternative().id();
    }

    /// What the rules looked at in the view.
    public Situation situation() {
        return switch (view) {
            case PLANNED -> plan;
            case SECURED -> signed;
        };
    }

    /// What they say in the view.
    public Assessment found() {
        return found(view);
    }

    public Assessment found(View which) {
        return switch (which) {
            case PLANNED -> planned;
            case SECURED -> secured;
        };
    }

    /// The day on which it was kept as it is; empty for one that is worked on.
    public Optional<LocalDate> keptOn() {
        return Optional.ofNullable(alternative().kept()).map(Kept::on);
    }

    /// The verdict of every rule by id: as the rules said on the day it was kept, else as they say now.
    public Map<String, Verdict> verdicts() {
        var kept = alternative().kept();
        return kept == null ? found().rules() : verdicts(kept);
    }

    private Map<String, Verdict> verdicts(Kept kept) {
        var verdicts = new LinkedHashMap<String, Verdict>();
        (view == View.PLANNED ? kept.planned() : kept.secured()).forEach((rule, code) -> Stream.of(Verdict.values())
                .filter(verdict -> verdict.code().equals(code)).forEach(verdict -> verdicts.put(rule, verdict)));
        return verdicts;
    }

    /// What it takes to keep it as it is today.
    public Kept kept() {
        return new Kept(alternative().title(), plan.asOf(), codes(planned), codes(secured));
    }

    private static Map<String, String> codes(Assessment found) {
        var codes = new LinkedHashMap<String, String>();
        found.rules().forEach((rule, verdict) -> codes.put(rule, verdict.code()));
        return codes;
    }

    /// People a year whom the buyer asks to be served and nobody serves.
    long peopleShort() {
        return Cover.in(situation()).stream().mapToLong(cover -> Math.max(0, cover.asked() - cover.counted())).sum();
    }
}
