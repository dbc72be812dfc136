package org.bidweave.ui.compare;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bidweave.check.Checks;
import org.bidweave.check.Participant;
import org.bidweave.check.Words;
import org.bidweave.compare.DropOut;
import org.bidweave.compare.DropOuts;
import org.bidweave.compare.Side;
import org.bidweave.compare.Successor;
import org.bidweave.optimise.Change;
import org.bidweave.optimise.Effect;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.ChangeWords;
import org.bidweave.ui.shared.RowTable;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.Segmented;
import org.bidweave.ui.shared.Segmented.Half;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.States;
import org.bidweave.ui.shared.Texts;

/// What breaks if a partner leaves, or any two, and who could step in. Worked out behind the window; what there is is shown as it comes.
final class LeavingPanel extends VBox {

    enum Who { ONE, TWO }

    private static final String OPEN_VALUE = "MON-02";
    private static final String CAPACITY = "CAP-01";

    private final Session session;
    private final Texts texts;
    private final VBox head = new VBox();
    private final Segmented<Who> choice;
    private final Label progress = new Label();
    private final Button stop;
    private final HBox working;
    private final VBox table = new VBox();
    private Who who = Who.ONE;
    private Runnable workOut = () -> {};
    private List<DropOut> shown = List.of();
    /// Counts what was begun, so that what is no longer wanted ends.
    private int begun;

    LeavingPanel(Session session, Texts texts) {
        super(8);
        this.session = session;
        this.texts = texts;
        choice = new Segmented<>(List.of(Half.of(Who.ONE, texts.of("compare.leaves.one")), Half.of(Who.TWO, texts.of("compare.leaves.two"))), who, this::choose);
        choice.setId("compare-leaves");
        stop = new Button(texts.of("compare.leaves.stop"));
        stop.getStyleClass().add("small");
        stop.setOnAction(_ -> end());
        progress.getStyleClass().add("muted");
        working = new HBox(12, progress, stop);
        working.setAlignment(Pos.CENTER_LEFT);
        setId("compare-leaving");
        getChildren().setAll(head, working, table);
    }

    List<DropOut> shown() {
        return shown;
    }

    private void choose(Who chosen) {
        who = chosen;
        workOut.run();
    }

    void show(Side side) {
        head.getChildren().setAll(new SectionHead(texts.of("compare.leaves", side.called()), texts.of("compare.leaves.reserve"), choice));
        workOut = () -> begin(side);
        workOut.run();
    }

    private void begin(Side side) {
        int mine = ++begun;
        var dropOuts = new DropOuts(Checks.STANDARD, side.situation(), side.found());
        var all = who == Who.ONE ? dropOuts.each() : dropOuts.pairs();
        tellProgress(0, all.size());
        session.workOutOneByOne(all, () -> begun == mine, dropOuts::of, found -> {
            shown = found;
            tellProgress(found.size(), all.size());
            fill(side, found);
        });
    }

    private void end() {
        begun++;
        AlternativeCard.present(working, false);
    }

    private void tellProgress(int done, int all) {
        AlternativeCard.present(working, done < all);
        progress.setText(texts.of("compare.leaves.progress", done, all));
    }

    private void fill(Side side, List<DropOut> found) {
        var rows = new RowTable(HPos.LEFT, HPos.LEFT, HPos.LEFT).parts(22, 42, 36);
        rows.heads(texts.of("compare.partner"), texts.of("compare.leaves.breaks"), texts.of("compare.leaves.best"));
        found.forEach(out -> rows.row(RowTable.wrapped(name(out)), breaks(side, out), reserve(side, out)));
        table.getChildren().setAll(found.isEmpty() ? new Label(texts.of(who == Who.ONE ? "compare.leaves.nobody" : "compare.leaves.no-pair")) : rows);
    }

    static String name(DropOut out) {
        return Words.list(out.leave().stream().map(Participant::name).toList());
    }

    private Node breaks(Side side, DropOut out) {
        var state = States.of(out.worst());
        var words = RowTable.wrapped(breaks(texts, side, out));
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(10, new StateShape(state, StateShape.IN_LIST), words);
        row.setAlignment(Pos.CENTER_LEFT);
        words.setAccessibleText(state.word(texts) + ": " + words.getText());
        return row;
    }

    /// "Lead, base in Fenwold, references, 227 more people not served; and 2 risks. Closes: accreditations."
    static String breaks(Texts texts, Side side, DropOut out) {
        var failing = worse(texts, side, out.effect());
        int risks = out.breaks().size() - out.effect().fails().size();
        var breaks = failing.isEmpty() ? texts.of(risks == 0 ? "compare.leaves.nothing" : "compare.leaves.only-risks", risks)
                : risks == 0 ? failing : texts.of("compare.leaves.and-risks", failing, risks);
        var closes = said(out.effect().closes());
        return closes.isEmpty() ? breaks : texts.of("compare.leaves.breaks-and-closes", breaks, new ChangeWords(texts, side.bid()).missing(closes));
    }

    /// "References, 227 more people not served"; people are told by how many more there are in all, whichever of them were short before.
    private static String worse(Texts texts, Side side, Effect effect) {
        var fails = said(effect.fails());
        var people = fails.stream().noneMatch(change -> change.rule().id().equals(CAPACITY)) ? ""
                : effect.moreNotServed() > 0 ? texts.of("compare.leaves.not-served", effect.moreNotServed()) : texts.of("compare.leaves.others");
        var rest = fails.stream().filter(change -> !change.rule().id().equals(CAPACITY)).toList();
        return Words.sentence(Stream.of(rest.isEmpty() ? "" : new ChangeWords(texts, side.bid()).missing(rest), people)
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")));
    }

    /// That its share is open goes without saying.
    private static List<Change> said(List<Change> changes) {
        return changes.stream().filter(change -> !change.rule().id().equals(OPEN_VALUE)).toList();
    }

    private Node reserve(Side side, DropOut out) {
        var name = RowTable.wrapped(out.reserve().map(it -> it.organisation().name()).orElse(texts.of("compare.leaves.none")));
        name.getStyleClass().add("strong");
        var words = RowTable.wrapped(reserve(texts, side, out));
        words.getStyleClass().addAll("small", "muted");
        var cell = new VBox(name, words);
        out.successor().ifPresent(successor -> cell.getChildren().addFirst(RowTable.wrapped(successor(texts, side, successor))));
        return cell;
    }

    /// "Lantern could lead. Still missing then: combined turnover."
    static String successor(Texts texts, Side side, Successor successor) {
        var still = worse(texts, side, successor.since());
        return still.isEmpty() ? texts.of("compare.leaves.leads", successor.organisation().name())
                : texts.of("compare.leaves.leads.still", successor.organisation().name(), still);
    }

    /// "Closes: children’s therapy. Takes on 20 people. Still missing: presence in Marshland."
    static String reserve(Texts texts, Side side, DropOut out) {
        var said = reserveItself(texts, side, out);
        return out.successor().filter(_ -> out.reserve().isPresent()).map(successor -> texts.of("compare.leaves.led", side.bid().shortName(successor.organisation()), said)).orElse(said);
    }

    private static String reserveItself(Texts texts, Side side, DropOut out) {
        var words = new ChangeWords(texts, side.bid());
        return out.reserve().map(reserve -> {
            var closes = said(reserve.closes()).stream().filter(change -> !change.rule().id().equals(CAPACITY)).toList();
            var still = worse(texts, side, reserve.since());
            return Stream.of(closes.isEmpty() ? "" : texts.of("compare.leaves.closes", words.missing(closes)),
                    reserve.people() == 0 ? "" : texts.of("compare.leaves.takes-on", Words.people(reserve.people())),
                    still.isEmpty() ? texts.of("compare.leaves.all-closed") : texts.of("compare.leaves.still", still))
                    .filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        }).orElse(texts.of("compare.leaves.nobody-closes"));
    }
}
