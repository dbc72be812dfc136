package org.bidweave.optimise.suggest;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bidweave.check.Cell;
import org.bidweave.check.Delivery;
import org.bidweave.check.Situation;
import org.bidweave.model.Decimal;
import org.bidweave.model.Fraction;
import org.bidweave.model.OrganisationId;
import org.bidweave.optimise.choice.Pool;
import org.bidweave.optimise.choice.Today;
import org.bidweave.optimise.choice.Work;

/// The work that each option could do, as a problem has it: pools of staff, and people of cells.
final class PosedWork {

    /// Staff are counted in ten-thousandths of a full-time worker.
    static final int UNITS = 10_000;
    private static final long MANY = 100_000;

    private final Situation now;
    private final Ground ground;
    private final Ability ability;
    private final Prices prices;
    private final List<Cell> cells;
    private final List<String> pools = new ArrayList<>();
    private final Map<Doing, List<Integer>> doing = new HashMap<>();

    /// An organisation in a cell, in whichever way it takes part.
    private record Doing(OrganisationId who, Cell cell) {}

    PosedWork(Ground ground, Ability ability, Prices prices, List<Cell> cells) {
        now = ground.now();
        this.ground = ground;
        this.ability = ability;
        this.prices = prices;
        this.cells = List.copyOf(cells);
    }

    /// The names of the pools, in the problem's order.
    List<String> pools() {
        return List.copyOf(pools);
    }

    void add(int number) {
        var option = ground.options().get(number);
        var numbers = new HashMap<String, Integer>();
        for (int cell = 0; cell < cells.size(); cell++) {
            for (var pool : ability.pools(option, cells.get(cell))) {
                int which = numbers.computeIfAbsent(pool, name -> pool(number, name));
                doing.computeIfAbsent(new Doing(option.id(), cells.get(cell)), _ -> new ArrayList<>()).add(ground.draft().add(work(option, which, cell)));
            }
        }
    }

    /// Whom those of the plan serve today, once all can be added.
    void today() {
        for (var option : ground.options()) {
            if (option.leaves().isEmpty()) {
                counted(option).forEach((cell, people) -> {
                    var works = doing.get(new Doing(option.id(), cell));
                    if (works != null && people > 0) {
                        ground.draft().add(new Today(people, works));
                    }
                });
            }
        }
    }

    private int pool(int option, String name) {
        pools.add(name);
        var size = Objects.requireNonNullElse(ground.options().get(option).organisation().staffPools().get(name), Decimal.ZERO);
        return ground.draft().add(new Pool(option, size.exact().times(Fraction.of(UNITS)).floor(), now.tender().lots().size() > 1));
    }

    /// So many units for so many people, in lowest terms; a little more staff where a standard has so many digits that they would not fit.
    private Work work(Option option, int pool, int cell) {
        var standard = Objects.requireNonNull(Objects.requireNonNull(now.line(cells.get(cell).line())).standard());
        var each = new Fraction(BigInteger.valueOf(UNITS), BigInteger.ONE).dividedBy(standard.exact());
        boolean fits = each.numerator().bitLength() < Integer.SIZE && each.denominator().bitLength() < Integer.SIZE;
        long people = fits ? each.denominator().longValueExact() : MANY;
        long units = fits ? each.numerator().longValueExact() : 1 + each.times(Fraction.of(MANY)).floor();
        return new Work(pool, cell, units, people, cost(option, cells.get(cell)));
    }

    /// Its own full cost for each person where it is known, else the price: the answer says of whom (`Suggestion.uncosted`).
    private long cost(Option option, Cell cell) {
        var each = option.planned() ? CostEach.of(option.participant()) : null;
        return each == null ? prices.of(cell) : Pence.up(each);
    }

    /// People whom it serves in the plan and has staff for.
    Map<Cell, Long> counted(Option option) {
        var counted = new HashMap<Cell, Long>();
        if (option.planned()) {
            for (Delivery delivery : now.deliveries(option.participant())) {
                counted.put(delivery.cell(), Objects.requireNonNullElse(delivery.counted(), 0L));
            }
        }
        return counted;
    }
}
