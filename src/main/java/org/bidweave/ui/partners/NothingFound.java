package org.bidweave.ui.partners;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.ui.shared.EmptyState;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/// What stands in place of results where there are none, and what to do about it. Before any register is there, which files to get from whom.
final class NothingFound extends VBox {

    private static final List<String> KEEPERS = List.of("ew", "sc", "ni");

    private final Texts texts;
    private final ResultList.Acts acts;

    NothingFound(Texts texts, ResultList.Acts acts) {
        super(16);
        this.texts = texts;
        this.acts = acts;
        setAlignment(Pos.TOP_LEFT);
        getStyleClass().add("nothing-found");
        setVisible(false);
    }

    void show(Results results, HeldRegisters.@Nullable Loaded loaded, boolean empty) {
        setVisible(empty);
        if (!empty) {
            getChildren().clear();
        } else if (loaded == null) {
            getChildren().setAll(new EmptyState(texts.of("partners.reading")));
        } else if (loaded.held().isEmpty() && !results.asked().mineOnly()) {
            getChildren().setAll(firstRegister());
        } else {
            getChildren().setAll(narrowed(results) ? new EmptyState(texts.of("partners.nothing.narrowed"), button("partners.clear", acts.clear()))
                    : new EmptyState(results.asked().query().words().isEmpty() ? texts.of("partners.nothing.kept") : texts.of("partners.nothing")));
        }
    }

    private static boolean narrowed(Results results) {
        return !results.asked().equals(results.asked().cleared());
    }

    void fault(String sentence) {
        setVisible(true);
        getChildren().setAll(new EmptyState(sentence, button("partners.import", acts.importRegister())));
    }

    private Node firstRegister() {
        var title = new Label(texts.of("partners.first"));
        title.getStyleClass().add("section");
        var page = new VBox(12, title, wrapped(texts.of("partners.first.why")));
        KEEPERS.forEach(keeper -> {
            var who = new Label(texts.of("partners.first." + keeper));
            who.getStyleClass().add("strong");
            page.getChildren().add(new VBox(2, who, wrapped(texts.of("partners.first." + keeper + ".files"))));
        });
        var act = button("partners.import", acts.importRegister());
        act.setGraphic(Icon.IMPORT.draw());
        act.getStyleClass().add("primary");
        page.getChildren().addAll(wrapped(texts.of("partners.first.how")), act);
        page.setMaxWidth(640);
        page.setId("partners-first");
        return page;
    }

    private Button button(String key, Runnable act) {
        var button = new Button(texts.of(key));
        button.setOnAction(_ -> act.run());
        return button;
    }

    private static Label wrapped(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("muted");
        return label;
    }
}
