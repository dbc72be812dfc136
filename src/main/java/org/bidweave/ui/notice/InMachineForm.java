package org.bidweave.ui.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bidweave.check.TenderSection;
import org.bidweave.model.Area;
import org.bidweave.model.Lot;
import org.bidweave.model.Money;
import org.bidweave.model.Tender;
import org.bidweave.ui.shared.Days;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.typed.TimeText;

/// What the notice gave as figures, dates and codes, and the bid has already: the deadline, the lots, and the places by name.
final class InMachineForm extends VBox {

    private static final int FEW = 8;

    private final Texts texts;
    private final RowActs acts;

    InMachineForm(Texts texts, RowActs acts) {
        super(4);
        this.texts = texts;
        this.acts = acts;
        setId("import-given");
        getStyleClass().add("card");
    }

    void show(Tender tender) {
        setVisible(tender.notice() != null);
        setManaged(tender.notice() != null);
        var head = new Label(texts.of("import.given"));
        head.getStyleClass().addAll("small", "muted");
        getChildren().setAll(head);
        lines(tender).forEach(line -> {
            var label = new Label(line);
            label.setWrapText(true);
            getChildren().add(label);
        });
        var go = new Button(texts.of("import.given.go"));
        go.getStyleClass().addAll("link", "small");
        go.setOnAction(_ -> acts.go(TenderSection.DATES));
        getChildren().add(go);
    }

    private List<String> lines(Tender tender) {
        var lines = new ArrayList<String>();
        var dates = tender.dates();
        var submission = dates.submission();
        var time = dates.submissionTime();
        lines.add(submission == null ? texts.of("import.given.no-date")
                : texts.of("import.given.date", Days.withWeekday(submission) + (time == null ? "" : ", " + TimeText.show(time))));
        var values = tender.lots().stream().map(Lot::annualValue).filter(Objects::nonNull).toList();
        lines.add(values.isEmpty() ? texts.of("import.given.lots", tender.lots().size())
                : values.size() < tender.lots().size()
                        ? texts.of("import.given.value.some", tender.lots().size(), Money.sum(values).toString(), values.size())
                        : texts.of("import.given.value", tender.lots().size(), Money.sum(values).toString()));
        lines.addAll(places(tender));
        return lines;
    }

    /// Lots with the same places together.
    private List<String> places(Tender tender) {
        var byPlaces = IntStream.range(0, tender.lots().size()).boxed().filter(index -> !tender.lots().get(index).areas().isEmpty())
                .collect(Collectors.groupingBy(index -> places(tender, tender.lots().get(index)), LinkedHashMap::new, Collectors.toList()));
        return byPlaces.entrySet().stream().map(same -> same.getValue().size() == tender.lots().size()
                ? texts.of("import.given.places", same.getKey())
                : same.getValue().size() > FEW ? texts.of("import.given.places.many", same.getValue().size(), same.getKey())
                : texts.of("import.given.places.lots", same.getValue().size(),
                        same.getValue().stream().map(index -> String.valueOf(index + 1)).collect(Collectors.joining(", ")), same.getKey())).toList();
    }

    private static String places(Tender tender, Lot lot) {
        return lot.areas().stream().map(asked -> tender.areas().stream().filter(area -> area.id().equals(asked.area())).findFirst()
                .map(InMachineForm::named).orElse(asked.area().value())).collect(Collectors.joining(", "));
    }

    private static String named(Area area) {
        return area.code().isEmpty() || area.code().equals(area.name()) ? area.name() : area.name() + " (" + area.code() + ")";
    }
}
