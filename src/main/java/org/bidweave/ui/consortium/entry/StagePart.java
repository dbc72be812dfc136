package org.bidweave.ui.consortium.entry;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bidweave.model.Bid;
import org.bidweave.model.Stage;
import org.bidweave.model.StageDay;
import org.bidweave.timetable.Ladder;
import org.bidweave.timetable.Plan;
import org.bidweave.timetable.Rung;
import org.bidweave.timetable.StepWords;
import org.bidweave.ui.shared.form.Columns;
import org.bidweave.ui.shared.form.Options;
import org.bidweave.ui.shared.organisation.Part;
import org.bidweave.ui.shared.typed.DateText;

/// How far the partner has come: the day each stage was reached and the day by which it is due, and why it declined or was replaced.
final class StagePart extends Part {

    private static final List<Stage> WAY = Stream.of(Stage.values()).filter(stage -> !stage.gone()).toList();

    private final Opened opened;
    private final Map<Stage, Label> due = new EnumMap<>(Stage.class);

    StagePart(Opened opened) {
        super(opened.texts().of("entry.section.STAGE"), opened.session(), opened.texts());
        this.opened = opened;
        add(new Columns()
                .with(form().choice(
                        "entry.stage",
                        Options.of(opened.texts(), "consortium.stage", List.of(Stage.values())),
                        bid -> opened.member(bid).stage(),
                        stage -> opened.edits().reach(stage, opened.member().stageReason(), opened.session().today())), 4)
                .with(form().text(
                        "entry.stage-reason",
                        bid -> opened.member(bid).stageReason(),
                        reason -> opened.edits().setStage(opened.member().stage(), reason)), 8));
        var days = new Columns();
        WAY.forEach(stage -> days.with(rung(stage), 2));
        add(days);
    }

    private VBox rung(Stage stage) {
        var words = new Label();
        words.getStyleClass().addAll("small", "muted");
        words.setWrapText(true);
        due.put(stage, words);
        var day = form().typed("entry.stage-day." + stage, bid -> day(bid, stage),
                typed -> new DateText(opened.texts(), opened.session().today()).read(typed), on -> opened.edits().setStageDay(stage, on));
        return new VBox(4, day, words);
    }

    private String day(Bid bid, Stage stage) {
        return opened.member(bid).stageDays().stream().filter(day -> day.stage() == stage).findFirst().map(StageDay::on).map(DateText::show)
                .orElse("");
    }

    @Override
    public void refresh() {
        super.refresh();
        var plan = Plan.of(opened.session().bid(), opened.session().today());
        Ladder.of(opened.member(), plan).rungs().forEach(rung -> show(rung, new StepWords(plan.today(), plan.timetable().nation())));
    }

    /// Of what is reached its day says enough.
    private void show(Rung rung, StepWords words) {
        var label = due.getOrDefault(rung.stage(), new Label());
        label.setText(rung.reached() || rung.by() == null ? "" : opened.texts().of("entry.stage-due", words.due(rung)));
        label.getStyleClass().setAll("label", "small", rung.late() ? "late" : "muted");
    }
}
