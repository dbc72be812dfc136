package org.bidweave.ui.suggest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.check.Participant;
import org.bidweave.check.Situation;
import org.bidweave.check.Words;
import org.bidweave.check.specialism.Sought;
import org.bidweave.model.Allocation;
import org.bidweave.model.Member;
import org.bidweave.model.Money;
import org.bidweave.model.Organisation;
import org.bidweave.optimise.suggest.Suggestion;
import org.bidweave.ui.shared.Tag;
import org.bidweave.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/// Who delivers what where in a suggestion, and what each keeps a year.
final class WorkTable extends GridPane {

    private final Texts texts;
    private final Situation now;
    private final SuggestionWords words;
    private final Suggestion suggestion;

    WorkTable(Texts texts, Asked asked, Suggestion suggestion) {
        this.texts = texts;
        now = asked.now();
        words = new SuggestionWords(texts, asked);
        this.suggestion = suggestion;
        getStyleClass().add("row-table");
        getColumnConstraints().addAll(column(32), column(42), column(26));
        head();
        suggestion.bid().alternative(now.alternative().id()).members().stream().filter(member -> organisation(member) != null).forEach(this::row);
    }

    private static ColumnConstraints column(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private void head() {
        var heads = List.of("suggest.work.who", "suggest.work.what", "suggest.work.keeps");
        for (int column = 0; column < heads.size(); column++) {
            var label = new Label(texts.of(heads.get(column)));
            label.getStyleClass().addAll("small", "medium", "muted");
            var cell = cell(label, "row-table-head");
            cell.setAlignment(column == heads.size() - 1 ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
            add(cell, column, 0);
        }
    }

    private void row(Member member) {
        int row = getRowCount();
        var right = cell(kept(member), "row-table-cell");
        add(cell(who(member), "row-table-cell"), 0, row);
        add(cell(lines(member), "row-table-cell"), 1, row);
        add(right, 2, row);
    }

    private static HBox cell(Region content, String style) {
        var cell = new HBox(content);
        HBox.setHgrow(content, Priority.SOMETIMES);
        cell.getStyleClass().add(style);
        GridPane.setValignment(cell, VPos.TOP);
        GridPane.setHalignment(cell, HPos.LEFT);
        return cell;
    }

    private VBox who(Member member) {
        var organisation = Objects.requireNonNull(organisation(member));
        var who = new VBox(4, wrapped(organisation.name(), "medium"));
        var tags = new HBox(4);
        if (organisation.equals(suggestion.lead())) {
            tags.getChildren().add(new Tag(texts.of("suggest.lead")));
        }
        if (suggestion.joins().contains(organisation)) {
            tags.getChildren().add(new Tag(texts.of("suggest.new")));
        }
        if (!tags.getChildren().isEmpty()) {
            who.getChildren().add(tags);
        }
        suggestion.instead().stream().filter(instead -> instead.member().equals(organisation)).findFirst().ifPresent(instead -> {
            var line = wrapped(texts.of("suggest.instead", words.some(instead.others())), "muted");
            line.getStyleClass().add("small");
            who.getChildren().add(line);
        });
        return who;
    }

    private VBox lines(Member member) {
        var lines = new VBox(2);
        var brings = brings(member);
        if (!brings.isEmpty()) {
            lines.getChildren().add(wrapped(String.join(", ", brings), "muted"));
        }
        served(member).forEach(words -> lines.getChildren().add(wrapped(words, "plain")));
        if (lines.getChildren().isEmpty()) {
            lines.getChildren().add(wrapped(texts.of("suggest.work.none"), "muted"));
        }
        return lines;
    }

    private List<String> brings(Member member) {
        var participant = new Participant(Objects.requireNonNull(organisation(member)), member);
        return Sought.in(now).stream().map(Sought::specialism).distinct().filter(specialism -> participant.brings(specialism).isPresent())
                .map(specialism -> specialism.name()).toList();
    }

    /// "Advice: 120 in North, 80 in South", with several lots "Lot 2, Advice: 120 in North", a line for each service in each lot bid.
    private List<String> served(Member member) {
        Map<String, Map<String, Integer>> served = new LinkedHashMap<>();
        member.allocations().stream().filter(allocation -> now.isBid(allocation.lot()) && people(allocation) > 0)
                .forEach(allocation -> served.computeIfAbsent(service(allocation), _ -> new LinkedHashMap<>())
                        .merge(now.areaName(allocation.area()), people(allocation), Integer::sum));
        var lines = new ArrayList<String>();
        served.forEach((service, places) -> lines.add(texts.of("suggest.work.line", service, String.join(", ",
                places.entrySet().stream().map(place -> texts.of("suggest.work.place", place.getValue(), place.getKey())).toList()))));
        return lines;
    }

    private String service(Allocation allocation) {
        var line = now.lineName(allocation.line());
        return now.lotsBid().size() == 1 ? line : texts.of("suggest.work.lot", Words.sentence(Words.lots(now.tender(), List.of(allocation.lot()))), line);
    }

    private static int people(Allocation allocation) {
        return Objects.requireNonNullElse(allocation.people(), 0);
    }

    /// "£120,000" over "20.0%"
    private VBox kept(Member member) {
        var kept = Money.sum(now.lotIdsBid().stream().map(lot -> member.shares().getOrDefault(lot, Money.ZERO)).toList());
        var value = Money.sum(now.lotsBid().stream().map(lot -> Objects.requireNonNullElse(lot.annualValue(), Money.ZERO)).toList());
        var lines = new VBox(2, whole(kept.toString(), "plain"));
        lines.setAlignment(Pos.TOP_RIGHT);
        if (value.isPositive()) {
            lines.getChildren().add(whole(Words.percent(kept.exact().dividedBy(value.exact())), "muted"));
        }
        return lines;
    }

    private @Nullable Organisation organisation(Member member) {
        return suggestion.members().stream().filter(one -> one.id().equals(member.organisation())).findFirst().orElse(null);
    }

    private static Label whole(String text, String style) {
        var label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private static Label wrapped(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
