package org.bidweave.ui.partners;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.bidweave.directory.Held;
import org.bidweave.directory.Query;
import org.bidweave.directory.SizeBand;
import org.bidweave.places.UkPlace;
import org.bidweave.places.UkPlaces;
import org.bidweave.profile.ReadableLabel;
import org.bidweave.ui.partners.PickField.Offer;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.typed.MoneyText;

/// What to narrow the search by, and beneath it what it is narrowed by, each a chip that can be taken away.
final class FilterBar extends VBox {

    private static final int PLACES_OFFERED = 10;

    private final Texts texts;
    private final ObjectProperty<Asked> asked;
    private final FlowPane chips = new FlowPane(8, 8);
    private final IncomeField income;
    private final MenuButton sizes;
    private final MenuButton registers;
    private final CheckBox mineOnly;
    private List<String> works = List.of();

    FilterBar(Texts texts, Supplier<UkPlaces> places, ObjectProperty<Asked> asked) {
        super(10);
        this.texts = texts;
        this.asked = asked;
        var doing = new PickField<String>(texts.of("partners.filter.works"), this::works,
                work -> ask(query -> query.withWorks(with(query.works(), work))));
        doing.field().setId("partners-works");
        doing.field().setPrefColumnCount(13);
        var where = new PickField<UkPlace>(texts.of("partners.filter.place"), typed -> places(places.get(), typed),
                place -> ask(query -> query.withAreas(with(query.areas(), place))));
        where.field().setId("partners-place");
        where.field().setPrefColumnCount(13);
        income = new IncomeField(texts, asked);
        sizes = menu("partners.filter.size");
        registers = menu("partners.filter.register");
        mineOnly = new CheckBox(texts.of("partners.mine-only"));
        mineOnly.setId("partners-mine-only");
        mineOnly.setMinHeight(32);
        mineOnly.setOnAction(_ -> asked.set(asked.get().withMineOnly(mineOnly.isSelected())));
        var bar = new FlowPane(8, 8, doing, where, income, sizes, registers, mineOnly);
        bar.setRowValignment(VPos.TOP);
        bar.setAlignment(Pos.CENTER_LEFT);
        chips.setId("partners-chips");
        getChildren().addAll(bar, chips);
        held(List.of(), List.of());
        asked.subscribe(this::show);
    }

    private MenuButton menu(String key) {
        var menu = new MenuButton(texts.of(key));
        menu.setId(key.replace('.', '-'));
        return menu;
    }

    /// What can be chosen, by the registers that are held.
    void held(List<Held> held, List<String> labels) {
        works = labels;
        sizes.getItems().setAll(Stream.of(SizeBand.values()).map(band -> item(band(band), Query::sizes, band, Query::withSizes)).toList());
        registers.getItems().setAll(held.stream().map(Held::part)
                .map(part -> item(PartnerWords.capital(part.title()), Query::parts, part, Query::withParts)).toList());
        var removed = new CheckMenuItem(texts.of("partners.chip.removed-too"));
        removed.setOnAction(_ -> ask(query -> query.withActiveOnly(!removed.isSelected())));
        registers.getItems().add(removed);
        show(asked.get());
    }

    /// "Medium, £100,000 to under £1,000,000"
    private String band(SizeBand band) {
        var below = band == SizeBand.SUPER_MAJOR ? "" : MoneyText.show(BigDecimal.valueOf(band.below()));
        var from = Stream.of(SizeBand.values()).map(SizeBand::below).filter(limit -> limit < band.below()).max(Long::compare)
                .map(limit -> MoneyText.show(BigDecimal.valueOf(limit))).orElse("");
        return below.isEmpty() ? texts.of("partners.size.from", band.word(), from)
                : from.isEmpty() ? texts.of("partners.size.below", band.word(), below) : texts.of("partners.size", band.word(), from, below);
    }

    private <T> MenuItem item(String words, Function<Query, Set<T>> of, T value, BiFunction<Query, Set<T>, Query> with) {
        var item = new CheckMenuItem(words);
        item.setUserData(value);
        item.setOnAction(_ -> ask(query -> {
            var changed = new HashSet<>(of.apply(query));
            changed.add(value);
            if (!item.isSelected()) {
                changed.remove(value);
            }
            return with.apply(query, changed);
        }));
        return item;
    }

    private void ask(UnaryOperator<Query> change) {
        asked.set(asked.get().with(change));
    }

    private void show(Asked now) {
        mineOnly.setSelected(now.mineOnly());
        income.show(now.query());
        tick(sizes, now.query().sizes());
        tick(registers, now.query().parts());
        if (registers.getItems().getLast() instanceof CheckMenuItem removed) {
            removed.setSelected(!now.query().activeOnly());
        }
        chips.getChildren().setAll(new FilterChips(texts).of(now).stream().map(this::chip).toList());
        if (!chips.getChildren().isEmpty()) {
            var clear = new Button(texts.of("partners.clear"));
            clear.setId("partners-clear");
            clear.getStyleClass().add("link");
            clear.setOnAction(_ -> asked.set(asked.get().cleared()));
            chips.getChildren().add(clear);
        }
        chips.setManaged(!chips.getChildren().isEmpty());
    }

    private static void tick(MenuButton menu, Set<?> chosen) {
        menu.getItems().stream().filter(item -> item.getUserData() != null).map(CheckMenuItem.class::cast)
                .forEach(item -> item.setSelected(chosen.contains(item.getUserData())));
    }

    private Button chip(FilterChips.Chip chip) {
        var button = new Button(chip.words(), Icon.CLOSE.draw());
        button.getStyleClass().addAll("filter-chip");
        button.setAccessibleText(texts.of("partners.chip.spoken", chip.words()));
        button.setOnAction(_ -> asked.set(chip.without()));
        return button;
    }

    private List<Offer<String>> works(String typed) {
        var wanted = typed.strip().toLowerCase(Locale.UK);
        return works.stream().map(work -> new Offer<>(work, ReadableLabel.of(work), ""))
                .filter(offer -> Stream.of(wanted.split("\\s+", -1)).allMatch(offer.title().toLowerCase(Locale.UK)::contains)).toList();
    }

    private static List<Offer<UkPlace>> places(UkPlaces places, String typed) {
        return places.search(typed, PLACES_OFFERED).stream().map(found -> new Offer<>(found.place(),
                found.by().equals(found.place().name()) ? found.by() : found.by() + ": " + found.place().name(), found.place().described())).toList();
    }

    private static <T> List<T> with(List<T> all, T more) {
        return Stream.concat(all.stream(), Stream.of(more)).distinct().toList();
    }
}
