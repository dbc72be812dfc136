package org.bidweave.ui.tender;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.bidweave.edit.Edit;
import org.bidweave.edit.Ids;
import org.bidweave.edit.LotEdits;
import org.bidweave.model.AreaRequirement;
import org.bidweave.model.LineId;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.Money;
import org.bidweave.model.Presence;
import org.bidweave.model.Tender;
import org.bidweave.model.Volume;
import org.bidweave.places.UkPlaces;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.form.Options;
import org.bidweave.ui.shared.form.Whole;
import org.bidweave.ui.shared.grid.Act;
import org.bidweave.ui.shared.grid.Column;
import org.bidweave.ui.shared.grid.Edits;
import org.bidweave.ui.shared.grid.Entry;
import org.bidweave.ui.shared.grid.Kind;
import org.bidweave.ui.shared.grid.Rows;
import org.bidweave.ui.shared.typed.MoneyText;
import org.bidweave.ui.shared.typed.Typed;

/// The lots as a grid: what each is worth, where it is, and whether the alternative on screen bids for it.
final class LotsSheet implements Rows<LotId, LotsSheet.Change>, Edits<LotsSheet.Change> {

    /// An edit, when it is made of those done together (preferences come last, first preference first), and what is to be said of it.
    record Change(Edit edit, int order, String note) {

        Change(Edit edit, int order) {
            this(edit, order, "");
        }
    }

    private final Session session;
    private final Texts texts;
    private final LotPlaces named;
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final Options<Presence> levels;

    LotsSheet(Session session, Texts texts, UkPlaces places) {
        this.session = session;
        this.texts = texts;
        named = new LotPlaces(session, texts, places);
        levels = Asked.presence(texts);
    }

    List<Column<LotId, Change>> columns() {
        return List.of(
                column("tender.lot", 210, Kind.TEXT, Lot::title).bold().entered((lot, text) -> accept(edits(lot).setTitle(text.strip().replaceAll("\\s+", " ")))),
                column("tender.lot.value", 100, Kind.MONEY, lot -> Asked.money(lot.annualValue())).entered(this::value),
                column("tender.lot.places", 163, Kind.TEXT, this::places).entered(this::places),
                column("tender.lot.presence", 112, Kind.CHOICE, this::presence).choices(levels::words).entered(this::presence),
                column("tender.lot.service", 125, Kind.TEXT, this::services),
                column("tender.lot.description", 70, Kind.TEXT, Lot::description)
                        .entered((lot, text) -> accept(edits(lot).setDescription(text.strip()))),
                column("tender.lot.bid", 44, Kind.CHECK, lot -> bidFor(lot) ? Column.YES : "")
                        .entered((lot, text) -> accept(edits(lot).bidFor(session.alternativeProperty().get(), !text.isBlank()))),
                column("tender.lot.preference", 84, Kind.NUMBER, this::preference).entered(this::preference));
    }

    List<LotId> ids() {
        return tender().lots().stream().map(Lot::id).toList();
    }

    @Override
    public LotId next(Collection<LotId> taken) {
        return Ids.nextLot(tender(), Set.copyOf(taken));
    }

    @Override
    public Change insert(LotId row, Optional<LotId> before) {
        return new Change(edits(row).add(before, session.alternativeProperty().get()), 0);
    }

    @Override
    public Change delete(LotId row) {
        return new Change(edits(row).delete(), 0);
    }

    @Override
    public void apply(Act act, List<Change> changes) {
        var edits = changes.stream().sorted(Comparator.comparingInt(Change::order)).map(Change::edit).toList();
        note.set(changes.stream().map(Change::note).filter(it -> !it.isEmpty()).distinct().collect(Collectors.joining("\n")));
        session.apply(edits.size() == 1 ? edits.getFirst() : Edit.together(texts.of("tender.lots.act." + act.name()), edits));
    }

    /// What is to be said of the last thing that was entered; empty where nothing is.
    ReadOnlyStringProperty note() {
        return note.getReadOnlyProperty();
    }

    private Tender tender() {
        return session.bid().tender();
    }

    private LotEdits edits(LotId lot) {
        return LotEdits.of(tender(), lot);
    }

    private Column<LotId, Change> column(String key, double width, Kind kind, Function<Lot, String> text) {
        return Column.<LotId, Change>of(texts.of(key), width, kind, id -> lot(id).map(text).orElse(""))
                .alsoCalled(List.of(texts.of(key + ".also").split(" \\| ", -1)));
    }

    private Optional<Lot> lot(LotId id) {
        return tender().lots().stream().filter(lot -> lot.id().equals(id)).findFirst();
    }

    private static Entry<Change> accept(Edit edit) {
        return new Entry.Accepted<>(new Change(edit, 0));
    }

    private Entry<Change> value(LotId lot, String text) {
        return Entry.of(new MoneyText(texts, false).read(text),
                pounds -> new Change(edits(lot).setAnnualValue(pounds.map(Money::new).orElse(null)), 0));
    }

    private String places(Lot lot) {
        return lot.areas().stream().map(asked -> tender().areaName(asked.area())).collect(Collectors.joining(", "));
    }

    private Entry<Change> places(LotId lot, String text) {
        var entered = named.read(text);
        var note = named.note(entered);
        return new Entry.Accepted<>(new Change(edits(lot).setPlaces(named.areas(entered)), 0, note), note);
    }

    private String presence(Lot lot) {
        return lot.areas().stream().map(AreaRequirement::level).distinct().map(levels.word()).filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private Entry<Change> presence(LotId id, String text) {
        if (lot(id).filter(lot -> lot.areas().isEmpty()).isPresent() && !text.isBlank()) {
            return new Entry.Refused<>(texts.of("tender.lot.presence.no-place"));
        }
        return Entry.of(levels.read(texts, text), level -> new Change(edits(id).setPresence(level.orElse(Presence.NONE)), 0));
    }

    private String services(Lot lot) {
        return lot.volumes().stream().map(Volume::line).distinct()
                .map((LineId line) -> tender().lineName(line)).collect(Collectors.joining(", "));
    }

    private boolean bidFor(Lot lot) {
        return session.bid().alternative(session.alternativeProperty().get()).lotsBid().contains(lot.id());
    }

    private String preference(Lot lot) {
        int place = session.bid().alternative(session.alternativeProperty().get()).preference().indexOf(lot.id());
        return place < 0 ? "" : String.valueOf(place + 1);
    }

    private Entry<Change> preference(LotId lot, String text) {
        Typed<Integer> typed = Whole.read(texts, text);
        return typed instanceof Typed.Understood<Integer>(var place) && place < 1
                ? new Entry.Refused<>(texts.of("tender.lot.preference.not"))
                : Entry.of(typed, place -> new Change(
                        edits(lot).setPreference(session.alternativeProperty().get(), place.orElse(null)), place.orElse(0)));
    }
}
