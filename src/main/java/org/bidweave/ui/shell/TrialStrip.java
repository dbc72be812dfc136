package org.bidweave.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.bidweave.check.Checks;
import org.bidweave.check.View;
import org.bidweave.session.Live;
import org.bidweave.session.Session;
import org.bidweave.session.Trial;
import org.bidweave.session.TrialEffect;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/// Who is being tried and what that closes and opens; Enter keeps it, Escape leaves it. It stands over every screen of the bid, as all of
/// them show the bid with the partner.
final class TrialStrip extends HBox {

    private final Session session;
    private final Texts texts;
    private final Label words = new Label("", Icon.PEOPLE.draw());
    private final Button keep;
    private final EventHandler<KeyEvent> escape = this::escape;
    private List<Node> cameFrom = List.of();

    TrialStrip(Session session, Texts texts) {
        super(8);
        this.session = session;
        this.texts = texts;
        setId("trial");
        getStyleClass().add("trial");
        words.setGraphicTextGap(8);
        words.setId("trial-words");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        setHgrow(words, Priority.ALWAYS);
        keep = button("trial.keep", session::keepTrial);
        keep.getStyleClass().add("primary");
        keep.setDefaultButton(true);
        var leave = button("trial.leave", session::leaveTrial);
        leave.setCancelButton(true);
        getChildren().addAll(words, keep, leave);
        sceneProperty().subscribe((before, scene) -> {
            if (before != null) {
                before.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
            }
            if (scene != null) {
                scene.addEventFilter(KeyEvent.KEY_PRESSED, escape);
            }
        });
        show(Optional.empty());
    }

    /// A button with a menu keeps Escape to itself, though its menu is closed.
    private void escape(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && isVisible() && getScene().getFocusOwner() instanceof MenuButton menu && !menu.isShowing()) {
            key.consume();
            session.leaveTrial();
        }
    }

    /// The keyboard goes to the strip when a trial begins, and back to where it was when it is left.
    void show(Optional<Trial> trial) {
        var begins = trial.isPresent() && !isVisible();
        var ends = trial.isEmpty() && isVisible();
        if (begins) {
            cameFrom = path(getScene() == null ? null : getScene().getFocusOwner());
        }
        setVisible(trial.isPresent());
        setManaged(trial.isPresent());
        trial.ifPresent(tried -> say(tried, session.liveProperty().get(), session.viewProperty().get()));
        if (begins) {
            keep.requestFocus();
        } else if (ends) {
            back();
        }
    }

    private void say(Trial trial, Live live, View view) {
        words.setText(live.bid().equals(session.bid()) ? words(trial, trial.effect(Checks.STANDARD, live, View.PLANNED), view) : texts.of("trial.working", trial.names()));
        setAccessibleText(words.getText());
    }

    /// A partner that has not signed closes nothing in the secured view, so what counts is said of the plan.
    private String words(Trial trial, TrialEffect effect, View view) {
        int waits = effect.untilSigned().size();
        int unanswered = effect.whole().unanswered().size();
        return String.join(" ", Stream.of(
                texts.of(view == View.PLANNED ? "trial.words" : "trial.words.secured", trial.names(), effect.whole().closes().size(), effect.opens()),
                waits == 0 ? "" : texts.of("trial.words.waits", waits, trial.partners().size()),
                unanswered == 0 ? "" : texts.of("trial.words.unanswered", unanswered),
                texts.of(view == View.PLANNED ? "trial.words.kept" : "trial.words.counts")).filter(part -> !part.isEmpty()).toList());
    }

    private Button button(String key, Runnable act) {
        var button = new Button(texts.of(key));
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private static List<Node> path(@Nullable Node from) {
        var path = new ArrayList<Node>();
        for (Node node = from; node != null; node = node.getParent()) {
            path.add(node);
        }
        return path;
    }

    private void back() {
        var path = cameFrom;
        cameFrom = List.of();
        // What was pressed comes back to the screen only with the bid as it was.
        Platform.runLater(() -> path.stream().filter(node -> node.getScene() != null).findFirst().flatMap(TrialStrip::focusable)
                .ifPresent(Node::requestFocus));
    }

    private static Optional<Node> focusable(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(child -> focusable(child).stream()).findFirst()
                : Optional.empty();
    }
}
