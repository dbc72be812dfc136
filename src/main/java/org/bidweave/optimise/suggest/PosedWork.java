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
import org.bidweave.optimise.choice.Pool;
import org.bidweave.optimise.choice.Work;

/// The work that each option could do, as a problem has it: pools of staff, and people of cells.
final class PosedWork {

    /// Staff are counted in ten-thousandths of a full-time worker.
    static final int UNITS = 10_000;

    private final Situation now;
    private final Ground ground;
    private final Ability ability;
    private final Prices prices;
    private final List<Cell> cells;
    private final List<String> pools = new ArrayList<>();

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
        var counted = counted(option);
        var numbers = new HashMap<String, Integer>();
        for (int cell = 0; cell < cells.size(); cell++) {
            boolean first = true;
            for (var pool : ability.pools(option, cells.get(cell))) {
                int which = numbers.computeIfAbsent(pool, name -> pool(number, name));
                ground.draft().add(work(option, which, cell, first ? counted.getOrDefault(cells.get(cell), 0L) : 0));
                first = false;
            }
        }
    }

    private int pool(int option, String name) {
        pools.add(name);
        var size = Objects.requireNonNullElse(ground.options().get(option).organisation().staffPools().get(name), Decimal.ZERO);
        return ground.draft().add(new Pool(option, size.exact().times(Fraction.of(UNITS)).floor(), now.tender().lots().size() > 1));
    }

    /// So many units for so many people, in lowest terms.
    private Work work(Option option, int pool, int cell, long served) {
        var standard = Objects.requireNonNull(Objects.requireNonNull(now.line(cells.get(cell).line())).standard());
        var each = new Fraction(BigInteger.valueOf(UNITS), BigInteger.ONE).dividedBy(standard.exact());
        return new Work(pool, cell, each.numerator().longValueExact(), each.denominator().longValueExact(), cost(option, cells.get(cell)), served);
    }

    /// Its own full cost for each person where it is known, else the price.
    private long cost(Option option, Cell cell) {
        var costs = option.member().costs();
        var direct = costs.direct();
        long people = option.planned() ? option.member().allocations().stream().mapToLong(a -> Objects.requireNonNullElse(a.people(), 0)).sum() : 0;
        if (direct == null || people == 0) {
            return prices.of(cell);
        }
        var rate = Objects.requireNonNullElse(costs.overheadRate(), Decimal.ZERO);
        return Pence.up(direct.exact().times(Fraction.ONE.plus(rate.exact())).dividedBy(Fraction.of(people)));
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
