package org.bidweave.ui.consortium.allocation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bidweave.allocation.AllocationSheet.Row;
import org.bidweave.allocation.Pools;
import org.bidweave.check.Participant;
import org.bidweave.check.Situation;
import org.bidweave.edit.Allocated;
import org.bidweave.model.Allocation;
import org.bidweave.model.Decimal;
import org.bidweave.model.OrganisationId;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.form.Whole;
import org.bidweave.ui.shared.grid.Entry;
import org.bidweave.ui.shared.typed.NumberText;

/// What becomes of a figure typed for a partner in a place: it goes to the pool whose staff serve there, or, where none do yet, to the one that
/// serves the line.
record WorkEntry(Texts texts, Situation plan, Pools pools) {

    Entry<Allocated> people(Row row, OrganisationId partner, String typed) {
        return at(row, partner, place -> Entry.of(Whole.read(texts, typed), people -> changed(partner, place, it -> it.withPeople(people.orElse(null)))));
    }

    Entry<Allocated> staff(Row row, OrganisationId partner, String typed) {
        var read = new NumberText(texts, true).read(typed).map(Decimal::new);
        return at(row, partner, place -> Entry.of(read, staff -> changed(partner, place, it -> it.withStaff(staff.orElse(null)))));
    }

    private static Allocated changed(OrganisationId partner, Allocation place, UnaryOperator<Allocation> change) {
        return new Allocated(partner, place, change);
    }

    private interface AtPlace {

        Entry<Allocated> enter(Allocation place);
    }

    private Entry<Allocated> at(Row row, OrganisationId partner, AtPlace enter) {
        var member = plan.members().stream().filter(it -> it.id().equals(partner)).findFirst();
        if (!row.isPlace() || member.isEmpty()) {
            return new Entry.Refused<>(texts.of("allocation.not-a-place"));
        }
        var used = used(member.get(), row);
        return used.size() > 1
                ? new Entry.Refused<>(texts.of("allocation.several-pools", member.get().organisation().shortName(), String.join(", ", used)))
                : enter.enter(place(row, used.stream().findFirst().orElseGet(() -> serving(member.get(), row))));
    }

    private static List<String> used(Participant member, Row row) {
        return member.member().allocations().stream()
                .filter(it -> it.lot().equals(row.lot()) && it.line().equals(row.line()) && it.area().equals(row.area()))
                .map(Allocation::pool).distinct().toList();
    }

    private String serving(Participant member, Row row) {
        var held = List.copyOf(member.organisation().staffPools().keySet());
        return held.stream().filter(pool -> pools.serves(pool, Objects.requireNonNull(row.line()))).findFirst()
                .or(() -> Optional.of(held).filter(all -> !all.isEmpty()).map(List::getFirst)).orElse("");
    }

    private static Allocation place(Row row, String pool) {
        return new Allocation(Objects.requireNonNull(row.lot()), Objects.requireNonNull(row.line()), Objects.requireNonNull(row.area()), pool, null, null);
    }
}
