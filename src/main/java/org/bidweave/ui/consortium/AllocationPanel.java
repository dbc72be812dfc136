package org.bidweave.ui.consortium;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import org.bidweave.model.ServiceLine;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.EmptyState;
import org.bidweave.ui.shared.Measured;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.Texts;

/// Who serves how many people where, line by line, to read; Edit leads to where it is entered.
final class AllocationPanel extends Measured {

    private final Texts texts;
    private final ComboBox<Work> lines = new ComboBox<>();
    private final Button edit = new Button();
    private final SectionHead head;
    private final AllocationTable table = new AllocationTable();

    AllocationPanel(Session session, Texts texts, Runnable open) {
        super(8);
        this.texts = texts;
        lines.setConverter(Choice.shownAs(work -> work.words(session.bid().tender())));
        lines.setAccessibleText(texts.of("consortium.allocation"));
        lines.setOnAction(_ -> show(Seen.of(session)));
        edit.getStyleClass().add("link");
        edit.setText(texts.of("consortium.allocation.edit"));
        edit.setOnAction(_ -> open.run());
        lines.setMaxWidth(Double.MAX_VALUE);
        head = new SectionHead(texts.of("consortium.allocation"), "", edit);
        getChildren().addAll(head, lines, table);
    }

    void show(Seen seen) {
        var all = Work.in(seen.planned());
        if (!all.equals(lines.getItems())) {
            var chosen = Optional.ofNullable(lines.getValue());
            lines.getItems().setAll(all);
            lines.setValue(chosen.filter(all::contains).or(() -> all.stream().findFirst()).orElse(null));
        }
        lines.setVisible(all.size() > 1);
        lines.setManaged(all.size() > 1);
        edit.setVisible(!all.isEmpty());
        var work = lines.getValue();
        if (work == null) {
            getChildren().setAll(head, new EmptyState(texts.of("consortium.allocation.none")));
        } else {
            show(seen, work);
        }
    }

    private void show(Seen seen, Work work) {
        head.setSecond(second(seen, work, lines.getItems().size() > 1));
        var areas = AllocationLine.areas(seen, work);
        var titles = new ArrayList<>(List.of(texts.of("consortium.allocation.partner"), texts.of("consortium.allocation.staff")));
        areas.forEach(area -> titles.add(seen.bid().tender().areaName(area)));
        titles.add(texts.of("consortium.allocation.total"));
        table.show(titles, AllocationLine.of(texts, seen, work));
        if (!getChildren().contains(table)) {
            getChildren().setAll(head, lines, table);
        }
    }

    private String second(Seen seen, Work work, boolean chooser) {
        var line = seen.bid().tender().line(work.line());
        var unit = line.map(ServiceLine::unit).filter(u -> !u.isEmpty()).orElse("people");
        var standard = line.flatMap(l -> Optional.ofNullable(l.standard())).map(Object::toString);
        var name = chooser ? unit.substring(0, 1).toUpperCase(Locale.UK) + unit.substring(1) : seen.bid().tender().lineName(work.line());
        return chooser
                ? standard.map(s -> texts.of("consortium.allocation.rate", s)).orElse(name)
                : standard.map(s -> texts.of("consortium.allocation.standard", name, unit, s))
                        .orElseGet(() -> texts.of("consortium.allocation.second", name, unit));
    }
}
