package org.bidweave.ui.profile;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bidweave.model.Organisation;
import org.bidweave.profile.Duplicates;
import org.bidweave.ui.shared.SearchField;
import org.bidweave.ui.shared.Texts;

/// Chooses another profile, those that may be of the same organisation first. Enter takes the marked one, Escape none.
final class OtherProfiles extends VBox {

    private final Texts texts;
    private final String called;
    private final List<Organisation> others;
    private final List<Duplicates.Duplicate> duplicates;
    private final SearchField search;
    private final ListView<Organisation> list = new ListView<>();
    private final Consumer<Organisation> chosen;

    OtherProfiles(ProfileContext context, Organisation profile, String titleKey, Consumer<Organisation> chosen, Runnable closed) {
        super(10);
        this.texts = context.texts();
        this.called = context.session().bid().shortName(profile);
        this.chosen = chosen;
        duplicates = Duplicates.of(context.session().bid(), profile);
        others = Stream.concat(duplicates.stream().map(Duplicates.Duplicate::other), context.session().bid().organisations().stream())
                .distinct().filter(one -> !one.id().equals(profile.id())).toList();
        getStyleClass().add("profile-choice");
        var title = new Label(texts.of(titleKey, called));
        title.getStyleClass().add("section");
        search = new SearchField(texts.of("profile.others.find"));
        search.setId("profile-others-find");
        HBox.setHgrow(search, Priority.ALWAYS);
        list.setId("profile-others");
        list.setAccessibleText(texts.of(titleKey, called));
        list.setPlaceholder(new Label(texts.of(others.isEmpty() ? "profile.others.nobody" : "profile.others.none")));
        list.setCellFactory(_ -> new OtherCell());
        list.setFixedCellSize(32);
        list.setOnMouseClicked(_ -> take());
        search.textProperty().subscribe(this::find);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> key(key, closed));
        var close = new Button(texts.of("profile.others.close"));
        close.setOnAction(_ -> closed.run());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(title, new HBox(8, search, close), list);
    }

    void enter() {
        search.requestFocus();
    }

    private void find(String typed) {
        var words = typed.strip().toLowerCase(Locale.UK).split("\\s+", -1);
        list.setItems(FXCollections.observableList(others.stream()
                .filter(one -> Stream.of(words).allMatch((one.name() + " " + one.registerId()).toLowerCase(Locale.UK)::contains)).toList()));
        list.getSelectionModel().selectFirst();
    }

    private void key(KeyEvent key, Runnable closed) {
        int by = key.getCode() == KeyCode.DOWN ? 1 : key.getCode() == KeyCode.UP ? -1 : 0;
        if (by != 0) {
            int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, list.getItems().size() - 1));
            list.getSelectionModel().select(to);
            list.scrollTo(to);
            var marked = list.getSelectionModel().getSelectedItem();
            search.setAccessibleHelp(marked == null ? "" : marked.name());
        } else if (key.getCode() == KeyCode.ENTER && !(key.getTarget() instanceof Button)) {
            take();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            closed.run();
        } else {
            return;
        }
        key.consume();
    }

    private void take() {
        var marked = list.getSelectionModel().getSelectedItem();
        if (marked != null) {
            chosen.accept(marked);
        }
    }

    private String said(Organisation other) {
        var why = duplicates.stream().filter(one -> one.other().id().equals(other.id())).findFirst()
                .map(one -> texts.of(one.sameNumber() ? "profile.same-number" : "profile.same-name", called)).orElse("");
        return String.join(" · ", Stream.of(other.registerId(), why).filter(words -> !words.isEmpty()).toList());
    }

    private final class OtherCell extends ListCell<Organisation> {

        @Override
        protected void updateItem(Organisation other, boolean empty) {
            super.updateItem(other, empty);
            setText(null);
            setGraphic(null);
            if (!empty && other != null) {
                var second = new Label(said(other));
                second.getStyleClass().addAll("small", "muted");
                var row = new HBox(12, new Label(other.name()), second);
                row.getStyleClass().add("other-row");
                setGraphic(row);
            }
        }
    }
}
