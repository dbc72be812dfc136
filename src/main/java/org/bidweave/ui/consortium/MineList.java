package org.bidweave.ui.consortium;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bidweave.check.Words;
import org.bidweave.profile.CopyInBid;
import org.bidweave.ui.consortium.copies.Copies;
import org.bidweave.ui.shared.Texts;

/// Under the candidates, while one looks for somebody: those of my organisations that the bid does not know yet, to be made candidates.
final class MineList extends VBox {

    private static final int MOST = 6;

    private final Texts texts;
    private final Copies copies;
    private final Runnable added;

    MineList(Texts texts, Copies copies, Runnable added) {
        super(8);
        this.texts = texts;
        this.copies = copies;
        this.added = added;
        getStyleClass().add("mine");
    }

    void show(String typed) {
        var found = typed.isBlank() ? List.<CopyInBid>of() : copies.offered(typed);
        setVisible(!found.isEmpty());
        setManaged(!found.isEmpty());
        var title = new Label(texts.of("consortium.mine", found.size()));
        title.getStyleClass().addAll("small", "muted", "medium");
        getChildren().setAll(title);
        found.stream().limit(MOST).map(this::card).forEach(getChildren()::add);
        if (found.size() > MOST) {
            getChildren().add(quiet(texts.of("consortium.mine.more", found.size() - MOST)));
        }
    }

    private Node card(CopyInBid one) {
        var name = new Label(one.profile().name());
        name.getStyleClass().add("name");
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var add = new Button(texts.of("consortium.mine.add"));
        add.getStyleClass().add("small");
        add.setMinWidth(USE_PREF_SIZE);
        add.setAccessibleText(texts.of("consortium.mine.add.spoken", one.profile().name()));
        add.setOnAction(_ -> {
            copies.add(one);
            added.run();
        });
        var title = new HBox(8, name, add);
        title.setAlignment(Pos.TOP_LEFT);
        var card = new VBox(4, title, quiet(line(one)));
        card.getStyleClass().addAll("card", "candidate");
        return card;
    }

    /// "£340,000 · Hartlepool, Leeds and 3 more"
    private String line(CopyInBid one) {
        var income = one.profile().finances().accounts().stream().findFirst().map(year -> year.income());
        var money = income.map(sum -> Words.money(sum.exact())).orElse(texts.of("consortium.turnover.unknown"));
        var places = one.profile().presence().stream().map(held -> one.profiles().tender().areaName(held.area())).distinct().toList();
        var where = places.isEmpty() ? texts.of("consortium.no-base")
                : places.size() > 2 ? texts.of("consortium.places.more", String.join(", ", places.subList(0, 2)), places.size() - 2)
                : String.join(", ", places);
        return money + " · " + where;
    }

    private static Label quiet(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().addAll("small", "muted");
        return label;
    }
}
