package org.bidweave.check.area;

import java.util.ArrayList;
import java.util.List;
import org.bidweave.check.About;
import org.bidweave.check.Check;
import org.bidweave.check.Delivery;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix;
import org.bidweave.check.Given;
import org.bidweave.check.Judgement;
import org.bidweave.check.MemberSection;
import org.bidweave.check.Participant;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.check.capacity.Cover;
import org.bidweave.model.Fraction;

/// People can choose between providers on every line in every place. A range of providers reaches people that one does not
/// (domain 5.2, ARE-04).
final class EveryPlaceOffersAChoice implements Check {

    private static final Rule RULE = new Rule(
            "ARE-04",
            "Choice",
            "Can people choose between providers in each place?",
            "What charities told researchers: diversity of provision reaches people better.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        return situation.judged(EveryPlaceOffersAChoice.class, Cover.byLine(situation), EveryPlaceOffersAChoice::ofLine);
    }

    private static List<Judgement> ofLine(Given given, List<Cover> line) {
        var cells = line.stream().filter(cover -> cover.asked() > 0).toList();
        return cells.isEmpty() ? List.of() : List.of(judgement(given, Cover.line(line), cells));
    }

    private static Judgement judgement(Given given, About about, List<Cover> cells) {
        int need = given.limits().providers();
        var without = new ArrayList<Cover>();
        var unsure = new ArrayList<Cover>();
        for (var cell : cells) {
            int serving = 0;
            int perhaps = 0;
            for (var delivery : cell.deliveries()) {
                serving += serves(delivery) ? 1 : 0;
                perhaps += delivery.people() == null ? 1 : 0;
            }
            if (serving < need) {
                (serving + perhaps < need ? without : unsure).add(cell);
            }
        }
        var verdict = !without.isEmpty() ? Verdict.INFO : unsure.isEmpty() ? Verdict.PASS : Verdict.UNKNOWN;
        long choice = cells.size() - without.size() - (long) unsure.size();
        return Judgement.of(RULE, verdict, about, situation -> {
            var line = situation.tender().lineName(cells.getFirst().cell().line()) + Words.inLots(situation.tender(), about.lots());
            var told = said(situation, line, without, unsure, cells.size()).comparing(Fraction.of(choice), Fraction.of(cells.size()));
            for (var cell : without) {
                var serving = serving(cell);
                told = told.line(cell.place(situation), serving.isEmpty() ? "nobody" : Words.list(serving));
            }
            return told.total("Places with a choice of " + need, choice + " of " + cells.size());
        });
    }

    private static Explanation said(Situation situation, String line, List<Cover> without, List<Cover> unsure, int places) {
        int need = situation.limits().providers();
        if (!without.isEmpty()) {
            return Explanation.of(line + " has fewer than " + Words.count(need, "provider") + " in "
                    + without.size() + " of " + Words.count(places, "place") + ": " + Cover.places(situation, without) + ".");
        }
        if (!unsure.isEmpty()) {
            var whose = unsure.stream().flatMap(cell -> unknown(cell).stream()).distinct().toList();
            return Explanation.of("How many people " + names(whose) + " will serve on " + line + " in "
                            + Cover.places(situation, unsure) + " is not entered.")
                    .fixes(whose.stream()
                            .map(p -> Fix.open(p, MemberSection.ALLOCATION, "Enter people for " + p.name(), "Shows who serves there"))
                            .toList());
        }
        return Explanation.of(line + " has " + Words.count(need, "provider") + " or more in every place.");
    }

    private static String names(List<Participant> participants) {
        return Words.list(participants.stream().map(Participant::name).toList());
    }

    private static List<String> serving(Cover cell) {
        return cell.deliveries().stream().filter(EveryPlaceOffersAChoice::serves).map(d -> d.participant().name()).toList();
    }

    private static List<Participant> unknown(Cover cell) {
        return cell.deliveries().stream().filter(d -> d.people() == null).map(Delivery::participant).toList();
    }

    private static boolean serves(Delivery delivery) {
        var people = delivery.people();
        return people != null && people > 0;
    }
}
