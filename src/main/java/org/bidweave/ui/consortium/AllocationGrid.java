package org.bidweave.ui.consortium;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.layout.VBox;
import org.bidweave.edit.Allocated;
import org.bidweave.edit.AlternativeEdits;
import org.bidweave.model.Allocation;
import org.bidweave.model.AreaId;
import org.bidweave.model.Decimal;
import org.bidweave.model.Member;
import org.bidweave.model.OrganisationId;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.form.Whole;
import org.bidweave.ui.shared.grid.Clip;
import org.bidweave.ui.shared.grid.Column;
import org.bidweave.ui.shared.grid.Entry;
import org.bidweave.ui.shared.grid.Grid;
import org.bidweave.ui.shared.grid.Kind;
import org.bidweave.ui.shared.typed.NumberText;

/// The allocation of one line to enter: for each partner and staff pool the full-time staff and the people a year in each place.
final class AllocationGrid extends VBox {

    /// A partner's staff pool; the name is empty where its staff stand in none.
    record Pool(OrganisationId member, String name) {}

    private final Session session;
    private final Texts texts;
    private final Work work;
    private final Grid<Pool, Allocated> grid;

    AllocationGrid(Session session, Texts texts, Clip clip, Work work, List<AreaId> areas) {
        this.session = session;
        this.texts = texts;
        this.work = work;
        var columns = new ArrayList<Column<Pool, Allocated>>();
        columns.add(Column.<Pool, Allocated>of(texts.of("consortium.allocation.partner"), 120, Kind.TEXT, this::name).bold());
        columns.add(Column.of(texts.of("consortium.allocation.pool"), 78, Kind.TEXT, Pool::name));
        for (var area : areas) {
            var place = session.bid().tender().areaName(area);
            columns.add(Column.<Pool, Allocated>of(texts.of("consortium.allocation.staff-in", place), 90, Kind.NUMBER,
                            pool -> staff(pool, area))
                    .entered((pool, typed) -> enterStaff(pool, area, typed)));
            columns.add(Column.<Pool, Allocated>of(texts.of("consortium.allocation.people-in", place), 96, Kind.NUMBER,
                            pool -> people(pool, area))
                    .entered((pool, typed) -> enterPeople(pool, area, typed)));
        }
        grid = new Grid<>(texts, clip, columns, (_, changes) ->
                session.apply(AlternativeEdits.allocate(session.alternativeProperty().get(), changes)), Optional.empty());
        grid.setDense();
        getChildren().add(grid);
    }

    void show(Seen seen) {
        grid.setRows(seen.members().stream().filter(member -> seen.takesPart(member.organisation()))
                .flatMap(member -> pools(seen, member).stream()).toList());
    }

    void commit() {
        grid.commit();
    }

    private List<Pool> pools(Seen seen, Member member) {
        Set<String> names = new LinkedHashSet<>();
        seen.bid().organisation(member.organisation()).ifPresent(o -> names.addAll(o.staffPools().keySet()));
        member.allocations().stream().filter(a -> a.lot().equals(work.lot()) && a.line().equals(work.line())).map(Allocation::pool)
                .forEach(names::add);
        if (names.isEmpty()) {
            names.add("");
        }
        return names.stream().map(name -> new Pool(member.organisation(), name)).toList();
    }

    private String name(Pool pool) {
        return session.bid().organisation(pool.member()).map(session.bid()::shortName).orElse("");
    }

    private String staff(Pool pool, AreaId area) {
        return figure(pool, area, a -> Optional.ofNullable(a.staff()).map(Decimal::value));
    }

    private String people(Pool pool, AreaId area) {
        return figure(pool, area, a -> Optional.ofNullable(a.people()).map(BigDecimal::valueOf));
    }

    private String figure(Pool pool, AreaId area, Function<Allocation, Optional<BigDecimal>> part) {
        var place = place(pool, area);
        return session.bid().alternative(session.alternativeProperty().get()).member(pool.member()).stream()
                .flatMap(member -> member.allocations().stream())
                .filter(a -> a.withStaff(null).withPeople(null).equals(place))
                .map(part).flatMap(Optional::stream).findFirst().map(NumberText::show).orElse("");
    }

    private Entry<Allocated> enterStaff(Pool pool, AreaId area, String typed) {
        var read = new NumberText(texts, true).read(typed).map(Decimal::new);
        return Entry.of(read, staff -> new Allocated(pool.member(), place(pool, area), a -> a.withStaff(staff.orElse(null))));
    }

    private Entry<Allocated> enterPeople(Pool pool, AreaId area, String typed) {
        return Entry.of(Whole.read(texts, typed), people -> new Allocated(pool.member(), place(pool, area), a ->
                a.withPeople(people.orElse(null))));
    }

    private Allocation place(Pool pool, AreaId area) {
        return new Allocation(work.lot(), work.line(), area, pool.name(), null, null);
    }
}
