package org.bidweave.ui.consortium.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bidweave.model.OrganisationId;
import org.bidweave.profile.Origins.Outdated;
import org.bidweave.ui.shared.Measured;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.Texts;

/// Over the consortium: how much the directory knows better of all its organisations together, to be taken at once or looked at one by one.
public final class NewsPanel extends Measured {

    /// The copy's name, which opens its entry, over its rows.
    private record Of(VBox box, NewsRows rows) {}

    private final Texts texts;
    private final Copies copies;
    private final Label sentence = new Label("", new StateShape(State.INFORMATION, StateShape.IN_LIST));
    private final Button show = new Button();
    private final Button takeAll;
    private final VBox list = new VBox(12);
    private final EffectBox effect;
    private final Map<OrganisationId, Of> parts = new HashMap<>();
    private boolean opened;

    public NewsPanel(Texts texts, Copies copies) {
        super(8);
        this.texts = texts;
        this.copies = copies;
        takeAll = new Button(texts.of("consortium.copy.take-all"));
        takeAll.setOnAction(_ -> copies.takeAll());
        show.setOnAction(_ -> open(!opened));
        for (var button : List.of(show, takeAll)) {
            button.getStyleClass().add("small");
            button.setMinWidth(USE_PREF_SIZE);
        }
        effect = new EffectBox(texts, copies);
        sentence.setWrapText(true);
        sentence.setGraphicTextGap(8);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(8, sentence, show, takeAll);
        head.setAlignment(Pos.CENTER_LEFT);
        setId("directory-news");
        getStyleClass().addAll("card", "copy-panel");
        getChildren().addAll(head, list, effect);
        copies.originsProperty().subscribe(_ -> refresh());
        copies.effectProperty().subscribe(_ -> refresh());
    }

    private void open(boolean now) {
        opened = now;
        refresh();
    }

    private void refresh() {
        var outdated = copies.originsProperty().get().outdated();
        boolean hadKeyboard = Keyboard.isIn(show) || Keyboard.isIn(takeAll);
        boolean there = !outdated.isEmpty() || copies.effectProperty().get().isPresent();
        setVisible(there);
        setManaged(there);
        sentence.setText(sentence(outdated));
        show.setText(texts.of(opened ? "consortium.copy.hide" : "consortium.copy.show"));
        shown(show, !outdated.isEmpty());
        shown(takeAll, !outdated.isEmpty());
        shown(list, opened && !outdated.isEmpty());
        fill(outdated);
        if (hadKeyboard && outdated.isEmpty() && effect.isVisible()) {
            effect.close().requestFocus();
        }
    }

    private String sentence(List<Outdated> outdated) {
        int changes = outdated.stream().mapToInt(one -> one.origin().news().size()).sum();
        return outdated.isEmpty() ? texts.of("consortium.copy.up-to-date")
                : texts.of("consortium.copy.better", outdated.size(), texts.of("consortium.copy.counted", changes), outdated.getFirst().copy().name());
    }

    private void fill(List<Outdated> outdated) {
        var nodes = new ArrayList<Node>();
        for (var one : outdated) {
            var part = parts.computeIfAbsent(one.copy().id(), _ -> part(one));
            part.rows().show(one);
            nodes.add(part.box());
        }
        parts.forEach((_, part) -> {
            if (!nodes.contains(part.box())) {
                part.rows().clear();
            }
        });
        if (!nodes.equals(list.getChildren())) {
            list.getChildren().setAll(nodes);
        }
    }

    private Of part(Outdated one) {
        var name = new Button(one.copy().name());
        name.getStyleClass().addAll("link", "strong");
        name.setAccessibleText(texts.of("consortium.copy.open-member", one.copy().name()));
        name.setOnAction(_ -> copies.open(one));
        var rows = new NewsRows(texts, copies, this::next);
        return new Of(new VBox(4, name, rows), rows);
    }

    /// The keyboard goes to what is left.
    private void next() {
        (takeAll.isVisible() ? takeAll : effect.close()).requestFocus();
    }

    private static void shown(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
