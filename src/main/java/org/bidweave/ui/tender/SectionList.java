package org.bidweave.ui.tender;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.check.TenderSection;
import org.bidweave.model.Bid;
import org.bidweave.model.Timetable;
import org.bidweave.ui.shared.ProgressRing;
import org.bidweave.ui.shared.Texts;

/// The sections of the tender and how much of each is entered, with what is missing in the one that is marked. Arrow keys show the next section, Enter or a click goes into it.
final class SectionList extends VBox {

    /// What a person asked of the list.
    interface Choice {

        /// Brings the section into view; `enter` also puts the keyboard in its first field.
        void choose(TenderSection section, boolean enter);

        /// Puts the keyboard where something that is missing in the section is entered.
        void choose(TenderSection section, Missing missing);
    }

    private final Texts texts;
    private final Choice choice;
    private final Label filled = new Label();
    private final Map<TenderSection, ToggleButton> rows = new EnumMap<>(TenderSection.class);
    private final Map<TenderSection, Filled> shown = new EnumMap<>(TenderSection.class);
    private final Map<TenderSection, List<Missing>> missing = new EnumMap<>(TenderSection.class);
    private final MissingList missingList;
    private TenderSection marked;

    SectionList(Texts texts, List<TenderSection> sections, Choice choice) {
        super(2);
        this.texts = texts;
        this.choice = choice;
        missingList = new MissingList(texts, it -> choice.choose(marked, it));
        marked = sections.getFirst();
        getStyleClass().add("tender-sections");
        var heading = new Label(texts.of("tender.heading"));
        heading.getStyleClass().add("section");
        filled.getStyleClass().addAll("small", "muted");
        var head = new HBox(8, heading, gap(), filled);
        head.getStyleClass().add("tender-sections-head");
        getChildren().add(head);
        sections.forEach(section -> getChildren().add(row(section)));
        mark(marked);
    }

    /// Counts anew what is entered in the sections that changed.
    void refresh(Collection<TenderSection> changed, Bid bid) {
        rows.forEach((section, row) -> {
            if (changed.contains(section)) {
                missing.put(section, Missing.of(section, bid.tender(), texts));
                var now = Filled.of(section, bid.tender());
                show(section, row, now, beside(section, bid, now));
            }
        });
        var all = Filled.sum(shown.values());
        filled.setText(texts.of("tender.filled", all.filled(), all.all()));
        missingList.show(missing.getOrDefault(marked, List.of()));
    }

    TenderSection marked() {
        return marked;
    }

    /// Shows where on the page the reader is.
    void mark(TenderSection section) {
        marked = section;
        rows.forEach((other, row) -> row.setSelected(other == section));
        getChildren().remove(missingList);
        getChildren().add(getChildren().indexOf(rows.get(section)) + 1, missingList);
        missingList.show(missing.getOrDefault(section, List.of()));
    }

    private ToggleButton row(TenderSection section) {
        var row = new ToggleButton();
        row.setId("tender-go-" + section.name());
        row.getStyleClass().addAll("nav-item", "plain");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setOnAction(_ -> choice.choose(section, true));
        row.addEventFilter(KeyEvent.KEY_PRESSED, key -> typed(section, key));
        rows.put(section, row);
        return row;
    }

    private void typed(TenderSection section, KeyEvent key) {
        int by = switch (key.getCode()) {
            case DOWN -> 1;
            case UP -> -1;
            default -> 0;
        };
        var order = new ArrayList<>(rows.keySet());
        int to = order.indexOf(section) + by;
        if (by != 0) {
            key.consume();
        }
        if (by != 0 && to >= 0 && to < order.size()) {
            rows.values().stream().toList().get(to).requestFocus();
            choice.choose(order.get(to), false);
        }
        if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            choice.choose(section, true);
        }
    }

    private void show(TenderSection section, ToggleButton row, Filled now, String beside) {
        if (now.equals(shown.put(section, now)) && row.getGraphic() instanceof HBox box
                && box.getChildren().getLast() instanceof Label label
                && label.getText().equals(beside)) {
            return;
        }
        var name = texts.of("tender.section." + section.name());
        var count = new Label(beside);
        count.getStyleClass().addAll("small", "tender-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var ring = now.nothingAsked() ? new Region() : new ProgressRing(now.filled(), now.all());
        ring.setMinSize(16, 16);
        var label = new Label(name);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var line = new HBox(8, ring, label, count);
        line.setPrefWidth(196);
        line.getStyleClass().add("tender-sections-row");
        row.setGraphic(line);
        row.setAccessibleText(name + ", " + beside);
    }

    private String beside(TenderSection section, Bid bid, Filled now) {
        return switch (section) {
            case TIMETABLE -> stepsDone(bid.timetable());
            case QUESTIONS -> new QuestionWords(texts).counted(bid.clarifications());
            case GO_NO_GO -> new GoNoGoWords(texts).stands(bid.goNoGo());
            case LIMITS -> texts.of("tender.limits.changed", LimitRow.of(bid.limits()).stream().filter(LimitRow::changed).count());
            case BASICS, DATES, LOTS, PLACES, LINES, VOLUME, SPECIALISMS, TURNOVER, INSURANCE, ACCREDITATIONS, REFERENCES, PAYMENT,
                    PARTNERING, BUYERS_WORDS -> filled(now);
        };
    }

    private String stepsDone(Timetable timetable) {
        var steps = timetable.milestones();
        return texts.of("tender.timetable.count", steps.stream().filter(step -> step.done() != null).count(), steps.size());
    }

    private String filled(Filled now) {
        return now.nothingAsked() ? texts.of("tender.filled.none") : texts.of("tender.filled.of", now.filled(), now.all());
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
