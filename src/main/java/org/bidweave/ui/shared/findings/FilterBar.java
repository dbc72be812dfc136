package org.bidweave.ui.shared.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.ui.shared.Field;
import org.bidweave.ui.shared.Texts;

/// Narrows the findings to a family of rules or to one partner.
final class FilterBar extends HBox {

    private final ComboBox<Optional<Family>> families = new ComboBox<>();
    private final ComboBox<Optional<OrganisationId>> partners = new ComboBox<>();
    private final Texts texts;
    private List<Organisation> organisations = List.of();

    FilterBar(Texts texts, Consumer<Filter> chosen) {
        super(8);
        this.texts = texts;
        getStyleClass().add("filter-bar");
        var all = new ArrayList<Optional<Family>>(List.of(Optional.empty()));
        List.of(Family.values()).forEach(family -> all.add(Optional.of(family)));
        families.getItems().setAll(all);
        families.setConverter(shownAs(family -> family.map(f -> f.word(texts)).orElse(texts.of("findings.all"))));
        partners.setConverter(shownAs(partner -> partner.map(this::name).orElse(texts.of("findings.all"))));
        setPartners(List.of());
        families.setValue(Optional.empty());
        partners.setValue(Optional.empty());
        families.valueProperty().subscribe((before, now) -> chosen.accept(filter()));
        partners.valueProperty().subscribe((before, now) -> chosen.accept(filter()));
        for (var field : List.of(new Field(texts.of("findings.filter.family"), families),
                new Field(texts.of("findings.filter.partner"), partners))) {
            HBox.setHgrow(field, Priority.ALWAYS);
            field.setPrefWidth(160);
            getChildren().add(field);
        }
    }

    /// Where the chosen partner is gone the filter falls back to all.
    void setPartners(List<Organisation> now) {
        if (now.equals(organisations) && !partners.getItems().isEmpty()) {
            return;
        }
        organisations = now;
        var before = partners.getValue();
        var all = new ArrayList<Optional<OrganisationId>>(List.of(Optional.empty()));
        now.forEach(organisation -> all.add(Optional.of(organisation.id())));
        partners.getItems().setAll(all);
        partners.setValue(all.contains(before) ? before : Optional.empty());
    }

    Filter filter() {
        return new Filter(
                Optional.ofNullable(families.getValue()).flatMap(family -> family),
                Optional.ofNullable(partners.getValue()).flatMap(partner -> partner));
    }

    private String name(OrganisationId id) {
        return organisations.stream().filter(o -> o.id().equals(id)).map(Organisation::name).findFirst().orElse(texts.of("findings.all"));
    }

    private static <T> StringConverter<T> shownAs(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("The list is only chosen from.");
            }
        };
    }
}
