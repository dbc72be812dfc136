package org.bidweave.check.area;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bidweave.check.About;
import org.bidweave.check.Cell;
import org.bidweave.check.Check;
import org.bidweave.check.Delivery;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix;
import org.bidweave.check.MemberSection;
import org.bidweave.check.Participant;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
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
        return situation.required().entrySet().stream()
                .filter(asked -> asked.getValue() > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.groupingBy(cell -> About.line(cell.lot(), cell.line()), LinkedHashMap::new, Collectors.toList()))
                .entrySet().stream()
                .map(group -> finding(situation, group.getKey(), group.getValue()))
                .toList();
    }

    private static Finding finding(Situation situation, About about, List<Cell> cells) {
        int need = situation.limits().providers();
        var without = new ArrayList<Cell>();
        var unsure = new ArrayList<Cell>();
        for (var cell : cells) {
            var deliveries = situation.deliveries(cell);
            long serving = deliveries.stream().filter(EveryPlaceOffersAChoice::serves).count();
            if (serving < need) {
                (serving + deliveries.stream().filter(d -> d.people() == null).count() < need ? without : unsure).add(cell);
            }
        }
        var verdict = !without.isEmpty() ? Verdict.INFO : unsure.isEmpty() ? Verdict.PASS : Verdict.UNKNOWN;
        long choice = cells.size() - without.size() - (long) unsure.size();
        return Finding.of(RULE, verdict, about, () -> {
            var line = situation.tender().lineName(cells.getFirst().line()) + Words.inLots(situation.tender(), about.lots());
            var told = said(situation, line, without, unsure, cells.size()).comparing(Fraction.of(choice), Fraction.of(cells.size()));
            for (var cell : without) {
                var serving = serving(situation, cell);
                told = told.line(situation.areaName(cell.area()), serving.isEmpty() ? "nobody" : Words.list(serving));
            }
            return told.total("Places with a choice of " + need, choice + " of " + cells.size());
        });
    }

    private static Explanation said(Situation situation, String line, List<Cell> without, List<Cell> unsure, int places) {
        int need = situation.limits().providers();
        if (!without.isEmpty()) {
            return Explanation.of(line + " has fewer than " + Words.count(need, "provider") + " in "
                    + without.size() + " of " + Words.count(places, "place") + ": " + places(situation, without) + ".");
        }
        if (!unsure.isEmpty()) {
            var whose = unsure.stream().flatMap(cell -> unknown(situation, cell).stream()).distinct().toList();
            return Explanation.of("How many people " + names(whose) + " will serve on " + line + " in "
                            + places(situation, unsure) + " is not entered.")
                    .fixes(whose.stream()
                            .map(p -> Fix.open(p, MemberSection.ALLOCATION, "Enter people for " + p.name(), "Shows who serves there"))
                            .toList());
        }
        return Explanation.of(line + " has " + Words.count(need, "provider") + " or more in every place.");
    }

    private static String places(Situation situation, List<Cell> cells) {
        return Words.list(cells.stream().map(cell -> situation.areaName(cell.area())).toList());
    }

    private static String names(List<Participant> participants) {
        return Words.list(participants.stream().map(Participant::name).toList());
    }

    private static List<String> serving(Situation situation, Cell cell) {
        return situation.deliveries(cell).stream().filter(EveryPlaceOffersAChoice::serves).map(d -> d.participant().name()).toList();
    }

    private static List<Participant> unknown(Situation situation, Cell cell) {
        return situation.deliveries(cell).stream().filter(d -> d.people() == null).map(Delivery::participant).toList();
    }

    private static boolean serves(Delivery delivery) {
        var people = delivery.people();
        return people != null && people > 0;
    }
}
