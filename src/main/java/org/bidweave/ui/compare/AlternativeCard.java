package org.bidweave.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bidweave.check.Assessment;
import org.bidweave.check.Headline;
import org.bidweave.check.Participant;
import org.bidweave.check.View;
import org.bidweave.check.Words;
import org.bidweave.compare.Side;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.Money;
import org.bidweave.ui.shared.CountedState;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.States;
import org.bidweave.ui.shared.Tag;
import org.bidweave.ui.shared.Texts;

/// One alternative: its name, how it stands in the view and as signed, how often each state occurs, and who keeps what.
final class AlternativeCard extends VBox {

    private static final double NARROW = 420;

    private final Texts texts;
    private final CompareActs acts;
    private final AlternativeId id;
    private final Label title = new Label();
    private final TextField name = new TextField();
    private final StackPane named = new StackPane(title, name);
    private final Tag onScreen;
    private final Button adopt = new Button();
    private final MenuItem delete;
    private final HBox verdict = new HBox(8);
    private final FlowPane counts = new FlowPane(10, 4);
    private final Label sentence = new Label();
    private final Label other = new Label();
    private final VBox bar = new VBox();
    private final HBox head = new HBox(10);
    private final HBox below = new HBox(4);
    private final MenuButton more;

    AlternativeCard(Texts texts, CompareActs acts, AlternativeId id) {
        super(8);
        this.texts = texts;
        this.acts = acts;
        this.id = id;
        onScreen = new Tag(texts.of("compare.on-screen"));
        delete = item("compare.delete", () -> acts.delete(id));
        title.getStyleClass().add("name");
        title.setWrapText(true);
        name.setAccessibleText(texts.of("alternative.name"));
        name.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                named(false);
                key.consume();
            }
        });
        name.setOnAction(_ -> rename());
        name.focusedProperty().subscribe(focused -> {
            if (!focused && name.isVisible()) {
                rename();
            }
        });
        named.setAlignment(Pos.CENTER_LEFT);
        named.setMinWidth(0);
        named(false);
        adopt.setId("adopt-" + id);
        adopt.setText(texts.of("compare.adopt", id));
        adopt.setMinWidth(USE_PREF_SIZE);
        adopt.getStyleClass().add("small");
        adopt.setOnAction(_ -> acts.adopt(id));
        sentence.setWrapText(true);
        sentence.getStyleClass().add("verdict-sentence");
        other.setWrapText(true);
        other.getStyleClass().add("muted");
        setId("alternative-" + id);
        getStyleClass().addAll("card", "alternative");
        more = more();
        var gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        head.setAlignment(Pos.CENTER_LEFT);
        below.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(head, below, standing(), sentence, other, gap, bar);
        setMinWidth(0);
        widthProperty().map(width -> width.doubleValue() < NARROW).subscribe(this::arrange);
    }

    /// In a narrow card the name has the row to itself.
    private void arrange(boolean narrow) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        below.getChildren().clear();
        head.getChildren().setAll(named);
        (narrow ? below : head).getChildren().addAll(onScreen, narrow ? adopt : gap, narrow ? gap : adopt, more);
        present(below, narrow);
    }

    private MenuButton more() {
        var button = new MenuButton(texts.of("compare.more"), null, item("compare.rename", this::askName), delete);
        button.getStyleClass().add("small");
        button.setAccessibleText(texts.of("compare.more.spoken", id));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private Node standing() {
        verdict.setAlignment(Pos.CENTER_LEFT);
        verdict.setMinWidth(USE_PREF_SIZE);
        counts.setAlignment(Pos.CENTER_RIGHT);
        counts.setMinWidth(0);
        counts.setPrefWrapLength(300);
        HBox.setHgrow(counts, Priority.ALWAYS);
        var standing = new HBox(8, verdict, counts);
        standing.setAlignment(Pos.CENTER_LEFT);
        return standing;
    }

    private static MenuItem item(Texts texts, String key, Runnable act) {
        var item = new MenuItem(texts.of(key));
        item.setOnAction(_ -> act.run());
        return item;
    }

    private MenuItem item(String key, Runnable act) {
        return item(texts, key, act);
    }

    /// `first` says that this one is what a reader would put on screen next.
    void show(Side side, boolean isShown, boolean first) {
        title.setText(side.alternative().title());
        setAccessibleText(title.getText());
        present(onScreen, isShown);
        present(adopt, !isShown);
        adopt.getStyleClass().remove("primary");
        if (first) {
            adopt.getStyleClass().add("primary");
        }
        delete.setDisable(side.bid().openAlternatives().size() < 2);
        var found = side.found();
        var state = States.of(found.overall());
        var word = new Label(state.word(texts));
        word.getStyleClass().addAll("section", "state-word", state.styleClass());
        verdict.getChildren().setAll(state == State.NONE ? List.of(word) : List.of(new StateShape(state, StateShape.IN_LIST), word));
        counts.getChildren().setAll(State.SHOWN.stream().map(shown -> new CountedState(texts, shown, count(found, shown))).toList());
        sentence.setText(Headline.of(found));
        other.setText(otherView(side));
        bar.getChildren().setAll(new ShareBar(pieces(side), texts.of("compare.no-shares")));
    }

    private static int count(Assessment found, State shown) {
        return Math.toIntExact(found.rules().values().stream().filter(verdict -> States.of(verdict) == shown).count());
    }

    private String otherView(Side side) {
        var view = side.view() == View.PLANNED ? View.SECURED : View.PLANNED;
        var found = side.found(view);
        var unsigned = side.signed().unsigned().stream().map(Participant::organisation).map(side.bid()::shortName).toList();
        if (found.rules().equals(side.found().rules())) {
            return texts.of("compare.other." + view + ".same");
        }
        var stands = States.of(found.overall()).counted(texts, States.worstCount(found));
        return unsigned.isEmpty() ? texts.of("compare.other." + view, stands)
                : texts.of("compare.other." + view + ".unsigned", stands, Words.list(unsigned), unsigned.size());
    }

    private List<ShareBar.Piece> pieces(Side side) {
        var plan = side.plan();
        var pieces = new ArrayList<ShareBar.Piece>();
        plan.members().forEach(who -> pieces.add(new ShareBar.Piece(side.bid().shortName(who.organisation()), who.share(plan.lotIdsBid()),
                !side.signed().unsigned().contains(who))));
        pieces.add(new ShareBar.Piece(texts.of("compare.nobody"), Money.sum(plan.lotIdsBid().stream().map(plan::unallocated).toList()), false));
        return pieces;
    }

    private void askName() {
        name.setText(title.getText().startsWith(id + ": ") ? title.getText().substring((id + ": ").length()) : title.getText());
        named(true);
        name.requestFocus();
        name.selectAll();
    }

    private void rename() {
        named(false);
        if (!name.getText().isBlank()) {
            acts.rename(id, name.getText().strip());
        }
    }

    private void named(boolean asking) {
        present(name, asking);
        present(title, !asking);
    }

    static void present(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
