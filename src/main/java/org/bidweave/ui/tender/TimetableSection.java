package org.bidweave.ui.tender;

import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.check.TenderSection;
import org.bidweave.edit.Edit;
import org.bidweave.edit.TimetableEdits;
import org.bidweave.model.BankHolidayNation;
import org.bidweave.model.Bid;
import org.bidweave.session.Session;
import org.bidweave.timetable.Plan;
import org.bidweave.timetable.PlanWords;
import org.bidweave.timetable.Squeeze;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.Sentence;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.form.Form;
import org.bidweave.ui.shared.form.Options;
import org.bidweave.ui.shared.grid.Clip;
import org.bidweave.ui.shared.grid.Grid;

/// What has to be done by when, planned back from the day of submission, with the buyer's own dates between.
final class TimetableSection implements Section {

    private final Session session;
    private final Texts texts;
    private final TimetableSheet sheet;
    private final Grid<TimetableRow, Edit> grid;
    private final Form form;
    private final Sentence summary = new Sentence("");
    private final VBox warnings = new VBox(6);
    private final Label notes = new Label();
    private final Button sort;
    private final Button standard;
    private final Region node;

    TimetableSection(Session session, Texts texts, Clip clip, Runnable saveCalendar) {
        this.session = session;
        this.texts = texts;
        sheet = new TimetableSheet(session, texts);
        grid = new Grid<>(texts, clip, sheet.columns(), sheet, Optional.of(sheet));
        grid.table().setId("tender-timetable");
        grid.table().setAccessibleText(texts.of("tender.section.TIMETABLE"));
        grid.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(_ -> arrange());
        form = new Form(session, texts);
        sort = Box.act(texts, "tender.timetable.sort", Icon.LIST, () -> session.apply(TimetableEdits.sort(plan().byDay())));
        standard = Box.act(texts, "tender.timetable.standard", Icon.UNDO, () -> session.apply(TimetableEdits.standard()));
        var head = new SectionHead(texts.of("tender.section.TIMETABLE"), texts.of("tender.section.TIMETABLE.second"),
                Box.act(texts, "tender.timetable.calendar", Icon.CALENDAR, saveCalendar));
        var nations = Options.of(texts, "tender.timetable.nation", List.of(BankHolidayNation.values()));
        var nation = form.choice("tender.timetable.nation", nations, bid -> bid.timetable().nation(), TimetableEdits::setNation);
        var beneath = new FlowPane(12, 8, nation, sort, standard);
        beneath.setRowValignment(VPos.BOTTOM);
        notes.getStyleClass().add("muted");
        notes.setWrapText(true);
        notes.setMinHeight(Region.USE_PREF_SIZE);
        node = new Box(head, summary, warnings, grid, notes, beneath);
    }

    /// A row does not move under the cursor: the buyer's days find their place among the steps when the keyboard leaves the table.
    private void arrange() {
        if (!hasKeyboard() && sheet.outOfOrder()) {
            grid.setRows(sheet.rows(false));
        }
    }

    /// Asked of the scene: the cell under a table's cursor counts as focused wherever the keyboard is.
    private boolean hasKeyboard() {
        Node owner = grid.getScene() == null ? null : grid.getScene().getFocusOwner();
        while (owner != null && !owner.equals(grid)) {
            owner = owner.getParent();
        }
        return owner != null;
    }

    private Plan plan() {
        return Plan.of(session.bid(), session.today());
    }

    @Override
    public TenderSection which() {
        return TenderSection.TIMETABLE;
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Node first() {
        return grid.table();
    }

    @Override
    public List<?> shows(Bid bid) {
        return List.of(bid.timetable(), bid.tender().dates());
    }

    @Override
    public void refresh() {
        var now = sheet.refresh();
        var words = new PlanWords(now);
        summary.say(words.summary());
        warnings.getChildren().clear();
        words.shortage().ifPresent(sentence -> warnings.getChildren().add(shortage(sentence, now)));
        words.order().forEach(sentence -> warnings.getChildren().add(warning(sentence)));
        warnings.setManaged(!warnings.getChildren().isEmpty());
        notes.setText(String.join(" ", words.notes()));
        notes.setManaged(!notes.getText().isEmpty());
        sort.setDisable(now.byDay().equals(now.timetable().milestones()));
        standard.setDisable(TimetableEdits.standard().change().apply(session.bid()).equals(session.bid()));
        grid.setRows(sheet.rows(hasKeyboard()));
        form.refresh();
    }

    private Node shortage(String sentence, Plan plan) {
        var warning = warning(sentence);
        if (!new Squeeze(plan).possible()) {
            return warning;
        }
        var squeeze = Box.act(texts, "tender.timetable.squeeze", Icon.COLUMNS, () -> {
            grid.table().requestFocus();
            session.apply(TimetableEdits.squeeze(new Squeeze(plan()).milestones()));
        });
        var row = new HBox(12, warning, squeeze);
        row.getStyleClass().add("tender-words-head");
        return row;
    }

    private static Label warning(String sentence) {
        var warning = new Label(sentence, new StateShape(State.RISK, StateShape.IN_LIST));
        warning.setWrapText(true);
        warning.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(warning, Priority.SOMETIMES);
        return warning;
    }
}
