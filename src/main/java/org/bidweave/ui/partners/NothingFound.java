package org.bidweave.ui.partners;

import java.util.List;
import java.util.stream.Stream;
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
            getChildren().addAll(own(results));
        } else {
            getChildren().setAll(new EmptyState(sentence(results), acts(results)));
        }
    }

    private String sentence(Results results) {
        return texts.of(narrowed(results) ? "partners.nothing.narrowed"
                : results.asked().query().words().isEmpty() ? "partners.nothing.kept" : "partners.nothing");
    }

    private Button[] acts(Results results) {
        var clear = narrowed(results) ? Stream.of(button("partners.clear", acts.clear())) : Stream.<Button>empty();
        return Stream.concat(clear, own(results).stream()).toArray(Button[]::new);
    }

    /// The way for an organisation that is in no register; none before a name is typed.
    private List<Button> own(Results results) {
        var name = results.asked().query().words().strip();
        if (name.isEmpty()) {
            return List.of();
        }
        var add = button("partners.add-own", () -> acts.add().accept(name));
        add.setText(texts.of("partners.add-own", name));
        add.setGraphic(Icon.ADD.draw());
        add.setId("partners-add-own");
        return List.of(add);
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
