package org.bidweave.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bidweave.check.Situation;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.optimise.choice.Goal;
import org.bidweave.optimise.suggest.Wishes;

/// Reads what is wished as it is typed: pins such as `with=Lantern`, `without=Aspira`, `apart=A,B`, `lead=free` or `most=3`, and goals by name.
record Pins(Situation now, List<Organisation> pool) {

    Wishes wishes(List<String> goals, List<String> pins) {
        var wishes = Wishes.usual(now).withPool(pool);
        wishes = goals.isEmpty() ? wishes : wishes.withGoals(goals.stream().map(Pins::goal).toList());
        for (var pin : pins) {
            wishes = pinned(wishes, pin);
        }
        once("lead", pins);
        once("most", pins);
        return wishes;
    }

    /// There can only be one of the kind: of two that differ the later would win unsaid.
    private void once(String kind, List<String> pins) {
        var said = pins.stream().filter(pin -> kind(pin).equals(kind)).toList();
        said.stream().filter(pin -> !alone(pin).equals(alone(said.getFirst()))).findFirst().ifPresent(other -> {
            throw new Refusal("--pin " + said.getFirst() + " and --pin " + other + " cannot both hold; keep one of them.");
        });
    }

    private Wishes alone(String pin) {
        return pinned(Wishes.usual(now), pin);
    }

    private static String kind(String pin) {
        return pin.split("=", 2)[0].strip().toLowerCase(Locale.UK);
    }

    private static Goal goal(String name) {
        return switch (name.toLowerCase(Locale.UK)) {
            case "partners" -> Goal.FEWEST_MEMBERS;
            case "cost" -> Goal.LOWEST_COST;
            case "local" -> Goal.MOST_LOCAL;
            case "small" -> Goal.MOST_TO_SMALL;
            case "risk" -> Goal.FEWEST_RISKS;
            case "change" -> Goal.LEAST_CHANGE;
            default -> throw new Refusal("--goal is “" + name + "”; it can be partners, cost, local, small, risk or change.");
        };
    }

    private Wishes pinned(Wishes wishes, String pin) {
        var parts = List.of(pin.split("=", 2));
        var value = parts.size() < 2 ? "" : parts.get(1).strip();
        return switch (kind(pin)) {
            case "with" -> wishes.withWith(added(wishes.with(), who(value)));
            case "without" -> wishes.withWithout(added(wishes.without(), who(value)));
            case "apart" -> wishes.withApart(added(wishes.apart(), two(value)));
            case "lead" -> wishes.withMayLead(value.equalsIgnoreCase("free") ? List.of() : List.of(who(value)));
            case "most" -> wishes.withMostPartners(number(value));
            default -> throw new Refusal("--pin is “" + pin + "”; it can be with=NAME, without=NAME, apart=NAME,NAME, lead=NAME, lead=free or most=NUMBER.");
        };
    }

    private static <T> List<T> added(List<T> list, T one) {
        var all = new ArrayList<>(list);
        all.add(one);
        return all;
    }

    private List<OrganisationId> two(String value) {
        var both = Stream.of(value.split(",", -1)).map(this::who).distinct().toList();
        if (both.size() != 2) {
            throw new Refusal("--pin apart= needs two organisations with a comma between, not “" + value + "”.");
        }
        return both;
    }

    private static int number(String value) {
        if (!value.matches("\\d{1,6}")) {
            throw new Refusal("--pin most= needs a number of partners, not “" + value + "”.");
        }
        return Integer.parseInt(value);
    }

    /// By id, by name, or by how the name begins where only one does.
    private OrganisationId who(String said) {
        var name = said.strip().toLowerCase(Locale.UK);
        var all = Stream.concat(now.bid().organisations().stream(), pool.stream()).distinct().toList();
        var exact = all.stream().filter(one -> one.id().value().equalsIgnoreCase(name) || one.name().toLowerCase(Locale.UK).equals(name)).toList();
        var found = exact.isEmpty() ? all.stream().filter(one -> one.name().toLowerCase(Locale.UK).startsWith(name)).toList() : exact;
        if (name.isEmpty() || found.size() != 1) {
            throw new Refusal(name.isEmpty() ? "--pin needs a name after the “=”." : "“" + said.strip() + "” is " + (found.isEmpty() ? "nobody" : "more than one") + " of those who may be chosen.");
        }
        return found.getFirst().id();
    }
}
