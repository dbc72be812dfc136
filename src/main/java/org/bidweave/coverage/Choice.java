package org.bidweave.coverage;

import java.util.List;
import java.util.Map;
import org.bidweave.check.Cell;
import org.bidweave.check.Delivery;
import org.bidweave.check.Situation;

/// Between how many providers people can choose on one line in one place of a lot. `unknown` are those whose people there are not entered.
public record Choice(Cell cell, List<String> providers, List<String> unknown) {

    public Choice {
        providers = List.copyOf(providers);
        unknown = List.copyOf(unknown);
    }

    /// Wherever people are asked for.
    public static List<Choice> in(Situation situation) {
        return situation.required().entrySet().stream()
                .filter(asked -> asked.getValue() > 0)
                .map(Map.Entry::getKey)
                .map(cell -> of(situation, cell))
                .toList();
    }

    private static Choice of(Situation situation, Cell cell) {
        var deliveries = situation.deliveries(cell);
        return new Choice(
                cell,
                names(deliveries.stream().filter(Choice::serves).toList()),
                names(deliveries.stream().filter(delivery -> delivery.people() == null).toList()));
    }

    private static boolean serves(Delivery delivery) {
        var people = delivery.people();
        return people != null && people > 0;
    }

    private static List<String> names(List<Delivery> deliveries) {
        return deliveries.stream().map(delivery -> delivery.participant().name()).distinct().toList();
    }
}
