package org.bidweave.ui.consortium;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bidweave.check.Turnover;
import org.bidweave.check.Words;
import org.bidweave.optimise.Addition;
import org.bidweave.optimise.Change;
import org.bidweave.ui.consortium.copies.OriginWords;
import org.bidweave.ui.shared.ChangeWords;
import org.bidweave.ui.shared.Chip;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.States;
import org.bidweave.ui.shared.Texts;

/// A candidate: what adding it would close and open, what would still be missing, and the button that tries it.
final class CandidateCard extends VBox {

    private static final int CHIPS = 4;
    private static final double WIDTH = 232;

    private final Texts texts;
    private final Button button = new Button();
    private final Label line = plain("");
    private Optional<Addition> shown = Optional.empty();

    CandidateCard(Texts texts, Consumer<Addition> act) {
        super(4);
        this.texts = texts;
        getStyleClass().addAll("card", "candidate");
        line.getStyleClass().add("muted");
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        // The keyboard is in the list: Enter there does the same.
        button.setFocusTraversable(false);
        button.setOnAction(_ -> shown.ifPresent(act));
        setOnDragDetected(event -> {
            startDragAndDrop(TransferMode.COPY).setContent(content());
            getStyleClass().add("dragged");
            event.consume();
        });
        setOnDragDone(_ -> getStyleClass().remove("dragged"));
    }

    /// `missing` is what would still be missing with it.
    void show(Seen seen, Addition addition, List<Change> missing, OriginWords.OnCard from) {
        shown = Optional.of(addition);
        var words = new ChangeWords(texts, seen.bid());
        button.setText(texts.of(addition.inPlan() ? "consortium.open" : "consortium.try"));
        button.setAccessibleText(button.getText() + " " + addition.candidate().name());
        getChildren().setAll(title(addition, line(seen, addition)));
        getChildren().addAll(OriginLine.of(texts, from));
        getChildren().add(small("consortium.closes"));
        getChildren().add(addition.closes().isEmpty()
                ? plain(texts.of("consortium.closes.nothing"))
                : chips(addition.closes(), words::closes, _ -> State.MET));
        if (!addition.opens().isEmpty()) {
            getChildren().addAll(small("consortium.opens"), chips(addition.opens(), words::opens, change -> States.of(change.verdict())));
        }
        if (!missing.isEmpty()) {
            getChildren().addAll(small("consortium.missing"), plain(words.missing(missing)));
        }
    }

    /// All its words, as they are read out.
    String spoken() {
        return Stream.concat(Stream.of(button.getAccessibleText(), line.getText()), getChildren().stream().skip(1).flatMap(CandidateCard::words))
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> words(Node node) {
        return switch (node) {
            case Labeled labeled -> Stream.of(labeled.getText());
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(CandidateCard::words);
            default -> Stream.empty();
        };
    }

    private ClipboardContent content() {
        var content = new ClipboardContent();
        shown.ifPresent(addition -> content.putString(Dragged.candidate(addition.candidate().id())));
        return content;
    }

    private Node title(Addition addition, String second) {
        var name = new Label(addition.candidate().name());
        name.getStyleClass().add("name");
        name.setWrapText(true);
        line.setText(second);
        var words = new VBox(2, name, line);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(8, words, button);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private String line(Seen seen, Addition addition) {
        var turnover = Turnover.of(addition.candidate(), seen.bid().tender().turnover());
        var money = turnover == null ? texts.of("consortium.turnover.unknown") : Words.money(turnover);
        var places = MemberFacts.places(texts, seen, addition.candidate());
        var where = addition.inPlan() ? texts.of("consortium.in-plan") : places.isEmpty() ? texts.of("consortium.no-base") : places;
        return money + " · " + where;
    }

    private FlowPane chips(List<Change> changes, Function<Change, String> words, Function<Change, State> state) {
        var chips = new FlowPane(6, 6);
        chips.setPrefWrapLength(WIDTH);
        chips.setMinWidth(0);
        int most = changes.size() > CHIPS ? CHIPS - 1 : CHIPS;
        changes.stream().limit(most).forEach(change -> chips.getChildren().add(chip(state.apply(change), words.apply(change))));
        if (changes.size() > most) {
            var rest = changes.subList(most, changes.size());
            var more = chip(state.apply(rest.getFirst()), texts.of("consortium.more", rest.size()));
            more.setTooltip(new Tooltip(String.join("\n", rest.stream().map(words).toList())));
            chips.getChildren().add(more);
        }
        return chips;
    }

    /// No wider than the card, however long its words are.
    private Chip chip(State state, String words) {
        var chip = new Chip(texts, state, words);
        chip.setMinWidth(0);
        chip.setMaxWidth(WIDTH);
        chip.setTooltip(new Tooltip(words));
        return chip;
    }

    private Label small(String key) {
        var label = new Label(texts.of(key));
        label.getStyleClass().addAll("small", "muted");
        return label;
    }

    private static Label plain(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("small");
        return label;
    }
}
