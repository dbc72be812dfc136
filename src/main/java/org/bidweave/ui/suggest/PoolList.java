package org.bidweave.ui.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Insets;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bidweave.ui.shared.Texts;

/// Who may be chosen: everybody whom the bid knows, and those of each source that is ticked, with what there is of it beneath.
final class PoolList extends VBox {

    private static final double UNDER_THE_WORDS = 24;

    private final Texts texts;
    private final Others others;
    private final BiConsumer<List<Others.Source>, Others.Found> changed;
    private final List<Row> rows = new ArrayList<>();

    private record Row(Others.Source source, CheckBox box, Label said) {}

    /// `changed` hears which sources are ticked, and whom they have as soon as that is known.
    PoolList(Texts texts, Others others, BiConsumer<List<Others.Source>, Others.Found> changed) {
        super(8);
        this.texts = texts;
        this.others = others;
        this.changed = changed;
        getChildren().add(quiet(texts.of("suggest.pool.usual")));
        add(new Others.Source.Mine(), "suggest-mine", texts.of("suggest.pool.mine"));
        add(new Others.Source.Register(), "suggest-register", texts.of("suggest.pool.register"));
    }

    /// What was found in the directory, in place of what was found before.
    void choose(Others.Source.Searched searched) {
        rows.stream().filter(row -> row.source instanceof Others.Source.Searched).findFirst().ifPresent(before -> {
            rows.remove(before);
            getChildren().removeAll(before.box, before.said);
        });
        var words = searched.query().words();
        add(searched, "suggest-searched", words.isEmpty() ? texts.of("suggest.pool.searched") : texts.of("suggest.pool.searched.words", words));
        rows.getLast().box.setSelected(true);
        find();
    }

    private void add(Others.Source source, String id, String words) {
        var box = new CheckBox(words);
        box.setId(id);
        box.setWrapText(true);
        box.setOnAction(_ -> find());
        var said = quiet("");
        said.setId(id + "-said");
        said.setPadding(new Insets(-4, 0, 0, UNDER_THE_WORDS));
        rows.add(new Row(source, box, said));
        say(rows.getLast(), "");
        getChildren().addAll(box, said);
    }

    private List<Others.Source> ticked() {
        return rows.stream().filter(row -> row.box.isSelected()).map(Row::source).toList();
    }

    private void find() {
        var ticked = ticked();
        rows.forEach(row -> say(row, row.box.isSelected() ? texts.of("suggest.pool.looking") : ""));
        changed.accept(ticked, Others.Found.NOBODY);
        if (!ticked.isEmpty()) {
            others.find(ticked, found -> {
                if (ticked.equals(ticked())) {
                    rows.forEach(row -> say(row, found.said().getOrDefault(row.source, "")));
                    changed.accept(ticked, found);
                }
            });
        }
    }

    private static void say(Row row, String sentence) {
        row.said.setText(sentence);
        row.said.setVisible(!sentence.isEmpty());
        row.said.setManaged(!sentence.isEmpty());
        row.box.setAccessibleText(sentence.isEmpty() ? null : row.box.getText() + ". " + sentence);
    }

    private static Label quiet(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("muted");
        return label;
    }
}
