package org.bidweave.ui.consortium;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bidweave.check.Finding;
import org.bidweave.check.Turnover;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Fraction;
import org.bidweave.model.Member;
import org.bidweave.model.Money;
import org.bidweave.model.Organisation;
import org.bidweave.model.Presence;
import org.bidweave.model.PresenceHeld;
import org.bidweave.model.Role;
import org.bidweave.model.Stage;
import org.bidweave.timetable.Ladder;
import org.bidweave.timetable.Plan;
import org.bidweave.timetable.Rung;
import org.bidweave.timetable.StepWords;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.States;
import org.bidweave.ui.shared.Texts;

/// What a member's card says. `counted` is false where the member is in the plan but not in the view on screen.
record MemberFacts(
        String name,
        boolean counted,
        boolean takesPart,
        String share,
        String part,
        String line,
        Stage stage,
        String stageWord,
        String due,
        boolean late,
        Optional<Exposure> exposure,
        String brings,
        boolean tried) {

    /// How much of its turnover the member would take from this bid.
    record Exposure(Fraction part, State state) {}

    static MemberFacts of(Texts texts, Seen seen, Plan plan, Member member, Organisation organisation) {
        var next = Ladder.of(member, plan).next().filter(rung -> rung.stage() != Stage.CONTRACTED || rung.due().pressing());
        var share = seen.share(member);
        var value = seen.value();
        var part = value.isPositive() ? Words.percent(share.exact().dividedBy(value.exact())) : "";
        return new MemberFacts(
                organisation.name(),
                seen.counted(member.organisation()),
                seen.takesPart(member.organisation()),
                share.toString(),
                part,
                line(texts, seen, member, organisation),
                member.stage(),
                Named.stage(texts, member.stage()),
                next.map(rung -> due(texts, plan, rung)).orElse(""),
                next.filter(Rung::late).isPresent(),
                exposure(seen, member),
                brings(texts, seen, member, organisation),
                false);
    }

    /// While somebody is tried: whether it is this one, and what the others kept `before` beside what they keep.
    MemberFacts compared(Texts texts, Optional<Money> before) {
        var was = before.map(Money::toString).orElse("");
        return before.isEmpty() ? with(share, true) : was.equals(share) ? this : with(texts.of("consortium.before", was, share), false);
    }

    private MemberFacts with(String share, boolean tried) {
        return new MemberFacts(name, counted, takesPart, share, part, line, stage, stageWord, due, late, exposure, brings, tried);
    }

    /// "MoU signed due Fri 11 Sep, in 4 days"
    private static String due(Texts texts, Plan plan, Rung rung) {
        return texts.of("consortium.due", texts.of("consortium.rung." + rung.stage()), new StepWords(plan.today(), plan.timetable().nation()).due(rung));
    }

    private static String line(Texts texts, Seen seen, Member member, Organisation organisation) {
        var parts = new ArrayList<String>();
        var turnover = Turnover.of(organisation, seen.bid().tender().turnover());
        parts.add(turnover == null ? texts.of("consortium.turnover.unknown") : texts.of("consortium.turnover", Words.money(turnover)));
        if (turnover != null && !member.reliance().financial() && severalCount(seen) && member.role() != Role.LEAD) {
            parts.add(texts.of("consortium.not-relied"));
        }
        var places = places(texts, seen, organisation);
        if (!places.isEmpty()) {
            parts.add(places);
        }
        var fee = seen.fee(member);
        if (fee.isPositive()) {
            parts.add(texts.of("consortium.fee", fee.toString()));
        }
        return String.join(" · ", parts);
    }

    /// Whether the buyer counts more than the lead's turnover.
    private static boolean severalCount(Seen seen) {
        return switch (seen.bid().tender().turnover().mode()) {
            case LEAD_ONLY, NOT_STATED -> false;
            case COMBINED, COMBINED_LEAD_MIN, EACH_PRO_RATA, WEIGHTED, EACH_FULL -> true;
        };
    }

    /// "based in North, outreach in South", strongest first; at most three places by name.
    static String places(Texts texts, Seen seen, Organisation organisation) {
        boolean anywhere = seen.planned().places().isEmpty();
        var held = organisation.presence().stream()
                .filter(p -> p.level() != Presence.NONE && (anywhere || seen.planned().isPlace(p.area())))
                .sorted((a, b) -> b.level().compareTo(a.level()))
                .toList();
        var named = held.stream().limit(3).map(p -> place(texts, seen, p)).toList();
        return held.size() > 3 ? texts.of("consortium.places.more", String.join(", ", named), held.size() - 3) : String.join(", ", named);
    }

    private static String place(Texts texts, Seen seen, PresenceHeld held) {
        var key = (held.from() == null ? "consortium.present." : "consortium.planned.") + held.level();
        return texts.of(key, seen.bid().tender().areaName(held.area()));
    }

    private static Optional<Exposure> exposure(Seen seen, Member member) {
        return seen.inPlan(member.organisation()).flatMap(participant -> {
            var turnover = seen.planned().turnover(participant);
            return turnover == null || turnover.signum() == 0
                    ? Optional.empty()
                    : Optional.of(new Exposure(seen.planned().largestShare(participant).exact().dividedBy(turnover),
                            exposureState(seen, member)));
        });
    }

    private static State exposureState(Seen seen, Member member) {
        return States.of(seen.plan().of("FAIR-01").stream()
                .filter(finding -> member.organisation().equals(finding.about().partner()))
                .map(Finding::verdict)
                .reduce(Verdict.NOT_APPLICABLE, Verdict::worst));
    }

    private static String brings(Texts texts, Seen seen, Member member, Organisation organisation) {
        var asked = seen.bid().tender().specialisms().stream().map(s -> s.specialism()).distinct().toList();
        List<String> brought = organisation.specialisms().stream()
                .map(held -> held.specialism())
                .filter(s -> asked.contains(s) && !member.notDelivering().contains(s))
                .map(s -> s.name())
                .toList();
        return brought.size() > 2
                ? texts.of("consortium.brings.more", brought.get(0), brought.get(1), brought.size() - 2)
                : Words.list(brought);
    }

    /// Steps reached of the six towards a contract; none for those who have left.
    int reached() {
        return stage.gone() ? 0 : (int) Stream.of(Stage.values()).filter(step -> step.compareTo(stage) <= 0).count();
    }

    boolean keepsValue() {
        return !share.equals(Money.ZERO.toString());
    }
}
