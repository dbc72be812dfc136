package org.bidweave.ui.partners;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.bidweave.directory.Detail;
import org.bidweave.directory.FromList;
import org.bidweave.model.Money;
import org.bidweave.profile.ReadableLabel;
import org.bidweave.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/// The details of an organisation, as far as they are known; beneath each that its register leaves empty, the list it is from.
record DetailParts(Texts texts, Facts facts) {

    /// What it says it does, five years of accounts, and heads and money.
    List<Node> figures() {
        var activities = facts.said().activities();
        var words = activities.isEmpty() ? Stream.<Node>of() : Stream.of(said(Detail.ACTIVITIES, Preview.wrapped(activities, "preview-activities")));
        var grid = grid();
        return Stream.concat(
                Stream.concat(words, Stream.of(said(Detail.ACCOUNTS, new AccountsPart(new PartnerWords(texts), facts)))),
                grid.getChildren().isEmpty() ? Stream.of() : Stream.of(grid)).toList();
    }

    /// Where it works, what it does, and where it is.
    List<Node> words() {
        return Stream.of(
                        part("partners.preview.areas", Detail.AREAS, String.join(", ", facts.areas())),
                        part("partners.preview.works", Detail.WORKS, String.join(" · ", facts.works().stream().map(ReadableLabel::of).toList())),
                        part("partners.preview.website", Detail.WEBSITE, facts.said().website()),
                        part("partners.preview.postcode", Detail.POSTCODE, facts.said().postcode()))
                .flatMap(List::stream).toList();
    }

    private GridPane grid() {
        var size = facts.size();
        var grid = new GridPane(16, 6);
        row(grid, "partners.preview.employees", count(size.employees()), facts.filled().get(Detail.EMPLOYEES));
        row(grid, "partners.preview.volunteers", count(size.volunteers()), facts.filled().get(Detail.VOLUNTEERS));
        row(grid, "partners.preview.contracts", money(size.governmentContracts()), null);
        row(grid, "partners.preview.reserves", money(size.reserves()), null);
        return grid;
    }

    private void row(GridPane grid, String key, String figure, @Nullable FromList from) {
        if (!figure.isEmpty()) {
            var label = new Label(texts.of(key));
            label.getStyleClass().add("muted");
            int row = grid.getRowCount();
            grid.addRow(row, label, new Label(figure));
            if (from != null) {
                grid.add(from(from), 2, row);
            }
        }
    }

    private String count(@Nullable Integer number) {
        return number == null ? "" : texts.of("number", number);
    }

    private static String money(@Nullable Money money) {
        return money == null ? "" : money.toString();
    }

    private List<Node> part(String key, Detail detail, String said) {
        return said.isEmpty() ? List.of() : List.of(said(detail, Preview.wrapped(texts.of(key), "small", "muted"), Preview.wrapped(said)));
    }

    private Node said(Detail detail, Node... nodes) {
        var box = new VBox(4, nodes);
        var from = facts.filled().get(detail);
        if (from != null) {
            box.getChildren().add(from(from));
        }
        return box;
    }

    private Label from(FromList from) {
        return Preview.wrapped(texts.of("partners.filled", from.title(), PartnerWords.day(from.asOf())), "small", "faint");
    }
}
