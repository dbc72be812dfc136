package org.bidweave.ui.shared.grid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.grid.Lots.Lot;
import org.bidweave.ui.shared.typed.MoneyText;

/// A small tender for tests: four lots in a grid, and the edits made to them.
final class Lots implements Rows<Integer, UnaryOperator<List<Lot>>> {

    record Lot(int id, String name, Optional<BigDecimal> value, String service, boolean bid) {

        Lot withName(String now) {
            return new Lot(id, now, value, service, bid);
        }

        Lot withValue(Optional<BigDecimal> now) {
            return new Lot(id, name, now, service, bid);
        }

        Lot withService(String now) {
            return new Lot(id, name, value, now, bid);
        }

        Lot withBid(boolean now) {
            return new Lot(id, name, value, service, now);
        }
    }

    static final Texts TEXTS = new Texts(Locale.UK);
    static final List<String> SERVICES = List.of("Advice", "Outreach", "Tenancy support");

    final List<Act> acts = new ArrayList<>();
    final MemoryClip clip = new MemoryClip();
    private final MoneyText money = new MoneyText(TEXTS, false);
    private List<Lot> lots = List.of(
            new Lot(1, "Advice, north", pounds(300_000), "Advice", true),
            new Lot(2, "Advice, south", pounds(420_000), "Advice", false),
            new Lot(3, "Homelessness outreach", pounds(650_000), "Outreach", true),
            new Lot(4, "Tenancies", Optional.empty(), "Tenancy support", true));

    static Optional<BigDecimal> pounds(long amount) {
        return Optional.of(BigDecimal.valueOf(amount));
    }

    List<Lot> lots() {
        return lots;
    }

    List<Integer> ids() {
        return lots.stream().map(Lot::id).toList();
    }

    List<String> values() {
        return lots.stream().map(lot -> lot.value().map(MoneyText::show).orElse("")).toList();
    }

    List<String> names() {
        return lots.stream().map(Lot::name).toList();
    }

    void apply(Act act, List<UnaryOperator<List<Lot>>> changes) {
        acts.add(act);
        for (var change : changes) {
            lots = change.apply(lots);
        }
    }

    List<Column<Integer, UnaryOperator<List<Lot>>>> columns() {
        return List.of(
                Column.<Integer, UnaryOperator<List<Lot>>>of("Lot", 170, Kind.TEXT, id -> lot(id).name())
                        .entered((id, text) -> accept(id, lot -> lot.withName(text)))
                        .bold(),
                Column.<Integer, UnaryOperator<List<Lot>>>of("Yearly value", 120, Kind.MONEY, id -> lot(id).value().map(MoneyText::show).orElse(""))
                        .entered((id, text) -> Entry.of(money.read(text), value -> change(id, lot -> lot.withValue(value))))
                        .alsoCalled(List.of("Annual value")),
                Column.<Integer, UnaryOperator<List<Lot>>>of("Service", 140, Kind.CHOICE, id -> lot(id).service())
                        .entered(this::service)
                        .choices(() -> SERVICES),
                Column.<Integer, UnaryOperator<List<Lot>>>of("Bid", 60, Kind.CHECK, id -> lot(id).bid() ? Column.YES : "")
                        .entered((id, text) -> accept(id, lot -> lot.withBid(!text.isEmpty()))),
                Column.<Integer, UnaryOperator<List<Lot>>>of("Result", 150, Kind.MONEY, id -> lot(id).bid() ? "£75,000 short" : "")
                        .state(id -> lot(id).bid() ? State.GAP : State.NONE));
    }

    private Entry<UnaryOperator<List<Lot>>> service(int id, String text) {
        return text.isEmpty() || SERVICES.contains(text)
                ? accept(id, lot -> lot.withService(text))
                : new Entry.Refused<>("“" + text + "” is not one of the services.");
    }

    private Lot lot(int id) {
        return lots.stream().filter(lot -> lot.id() == id).findFirst().orElseThrow();
    }

    private static Entry<UnaryOperator<List<Lot>>> accept(int id, UnaryOperator<Lot> change) {
        return new Entry.Accepted<>(change(id, change));
    }

    private static UnaryOperator<List<Lot>> change(int id, UnaryOperator<Lot> change) {
        return lots -> lots.stream().map(lot -> lot.id() == id ? change.apply(lot) : lot).toList();
    }

    @Override
    public Integer next(Collection<Integer> taken) {
        return lots.stream().mapToInt(Lot::id).max().orElse(0) + 1 + taken.size();
    }

    @Override
    public UnaryOperator<List<Lot>> insert(Integer row, Optional<Integer> before) {
        return lots -> {
            var now = new ArrayList<>(lots);
            int at = before.map(id -> lots.stream().map(Lot::id).toList().indexOf(id)).orElse(lots.size());
            now.add(at, new Lot(row, "", Optional.empty(), "", false));
            return List.copyOf(now);
        };
    }

    @Override
    public UnaryOperator<List<Lot>> delete(Integer row) {
        return lots -> lots.stream().filter(lot -> lot.id() != row).toList();
    }
}
