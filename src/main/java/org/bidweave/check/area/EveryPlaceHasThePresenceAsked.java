package org.bidweave.check.area;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.bidweave.check.Check;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix;
import org.bidweave.check.Judgement;
import org.bidweave.check.MemberSection;
import org.bidweave.check.Present;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.TenderField;
import org.bidweave.check.Unsaid;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Organisation;
import org.bidweave.model.PresenceHeld;

/// Somebody who delivers is present in every place as the buyer asks. A missing base can exclude the whole bid (domain 5.1, ARE-01).
final class EveryPlaceHasThePresenceAsked implements Check {

    private static final Rule RULE = new Rule(
            "ARE-01",
            "Presence",
            "Does every place have the presence the buyer asks for?",
            "The tender’s requirements by place.");
    private static final int MOST_CANDIDATES = 3;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        return situation.judged(EveryPlaceHasThePresenceAsked.class, Footing.in(situation), (_, footing) -> List.of(judgement(footing)));
    }

    private static Judgement judgement(Footing footing) {
        if (!footing.now().isEmpty()) {
            return says(footing, Verdict.PASS, situation -> "Present in " + footing.where(situation) + ": " + Footing.words(footing.now())
                    + "; the buyer asks for " + Words.presence(footing.asked().level()) + ".", (_, told) -> told);
        }
        if (!footing.plannedInTime().isEmpty()) {
            return says(footing, Verdict.INFO, situation -> "Nobody has " + level(footing) + " in " + footing.where(situation)
                    + " yet; planned in time: " + Footing.words(footing.plannedInTime()) + ".", (_, told) -> told);
        }
        if (!footing.planned().isEmpty() && footing.due() == null) {
            return says(footing, Verdict.UNKNOWN, situation -> level(footing) + " in " + footing.where(situation)
                            + " is only planned, and neither a date nor the contract’s start is entered.",
                    (situation, told) -> told
                            .fix(new Fix.OpenTender(TenderField.CONTRACT_START, "Enter the contract start", "Shows whether the plan is in time"))
                            .fix(Unsaid.contractStart(situation.tender())));
        }
        var verdict = footing.asked().passFail() ? Verdict.BLOCKER : Verdict.GAP;
        return says(footing, verdict, situation -> "No " + situation.partnerWord() + " has " + level(footing) + " in "
                        + footing.where(situation) + (footing.asked().passFail() ? "; it is pass or fail." : "."),
                (situation, told) -> told.fixes(fixes(situation, footing)));
    }

    private static Judgement says(
            Footing footing, Verdict verdict, Function<Situation, String> message, BiFunction<Situation, Explanation, Explanation> remedy) {
        return Judgement.of(RULE, verdict, footing.about(), situation -> {
            var told = Explanation.of(Words.sentence(message.apply(situation)));
            for (var present : situation.present(footing.asked().area())) {
                if (present.participant().delivers(footing.lot().id())) {
                    told = told.line(present.name(), present.words());
                }
            }
            told = told.total("Asked", Words.presence(footing.asked().level()));
            for (var partner : situation.unsigned()) {
                for (var held : partner.presence(footing.asked().area())) {
                    told = told.notCounted(partner.name() + ", not signed", Words.presence(held.level()));
                }
            }
            return remedy.apply(situation, told);
        });
    }

    private static String level(Footing footing) {
        return Words.presence(footing.asked().level());
    }

    private static List<Fix> fixes(Situation situation, Footing footing) {
        var area = footing.asked().area();
        var place = situation.areaName(area);
        var fixes = new ArrayList<Fix>();
        situation.unsigned().stream()
                .filter(p -> p.delivers(footing.lot().id()) && p.presence(area).stream().anyMatch(held -> inTime(held, footing)))
                .forEach(p -> fixes.add(Fix.sign(p, "Closes it")));
        situation.candidates().stream()
                .filter(o -> o.presence().stream().anyMatch(held -> held.area().equals(area) && inTime(held, footing)))
                .sorted(Comparator.comparing(Organisation::name))
                .limit(MOST_CANDIDATES)
                .forEach(o -> fixes.add(Fix.tryPartner(o, "Has " + level(footing) + " in " + place + "; counts once it has a share")));
        situation.present(area).stream()
                .filter(present -> present.participant().delivers(footing.lot().id()))
                .max(Comparator.comparing(Present::level))
                .map(Present::participant)
                .or(situation::lead)
                .ifPresent(p -> fixes.add(Fix.open(p, MemberSection.PRESENCE, "Plan " + level(footing) + " in " + place,
                        "By " + p.name() + ", from a day in time for the contract")));
        return fixes;
    }

    private static boolean inTime(PresenceHeld held, Footing footing) {
        var from = held.from();
        var due = footing.due();
        return held.level().atLeast(footing.asked().level()) && (from == null || (due != null && !from.isAfter(due)));
    }
}
