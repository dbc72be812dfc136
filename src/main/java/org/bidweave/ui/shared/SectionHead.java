package org.bidweave.ui.shared;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The heading of a panel or table, a quiet second text, and what can be done there at the right.
public final class SectionHead extends HBox {

    private final Label second;

    public SectionHead(String title, String second, Region... right) {
        super(8);
        this.second = new Label(second);
        this.second.getStyleClass().add("muted");
        var heading = new Label(title);
        heading.getStyleClass().add("section");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(32);
        getChildren().addAll(heading, this.second, gap);
        for (var act : right) {
            act.setMinWidth(Region.USE_PREF_SIZE);
            getChildren().add(act);
        }
    }

    public void setSecond(String text) {
        second.setText(text);
    }
}
