package org.bidweave.ui.tender;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.layout.StackPane;
import org.bidweave.check.Comparison;
import org.bidweave.check.LotSet;
import org.bidweave.check.Situation;
import org.bidweave.check.Words;
import org.bidweave.model.Fraction;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.TurnoverMode;
import org.bidweave.model.Volume;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.grid.Clip;
import org.bidweave.ui.shared.grid.Column;
import org.bidweave.ui.shared.grid.Grid;
import org.bidweave.ui.shared.grid.Kind;
import org.bidweave.ui.shared.typed.NumberText;
import org.jspecify.annotations.Nullable;

/// What each way of winning would ask of turnover and whether it is there, worst first. Its columns are those of the way of counting.
final class WinTable extends StackPane {

    private static final int SHOWN = 12;

    private final Texts texts;
    private final Clip clip;
    private TurnoverMode mode = TurnoverMode.NOT_STATED;
    private Grid<Integer, Outcome> grid;
    private Situation situation;
    private List<Outcome> outcomes = List.of();
    private Map<LotId, Integer> people = Map.of();

    WinTable(Texts texts, Clip clip, Situation situation) {
        this.texts = texts;
        this.clip = clip;
        this.situation = situation;
        grid = fresh();
    }

    /// Shows the first dozen.
    void show(Situation now) {
        situation = now;
        outcomes = Outcome.of(now, now.tender().turnover().mode()).stream().limit(SHOWN).toList();
        people = now.tender().lots().stream().collect(Collectors.toMap(Lot::id, lot -> lot.volumes().stream().mapToInt(Volume::people).sum()));
        if (now.tender().turnover().mode() != mode) {
            mode = now.tender().turnover().mode();
            grid = fresh();
        }
        grid.setRows(IntStream.range(0, outcomes.size()).boxed().toList());
    }

    boolean hasRows() {
        return mode != TurnoverMode.NOT_STATED && !outcomes.isEmpty();
    }

    private Grid<Integer, Outcome> fresh() {
        var now = new Grid<>(texts, clip, columns(), (_, _) -> { }, Optional.empty());
        now.setFailingTinted();
        now.table().setId("tender-wins");
        now.table().setAccessibleText(texts.of("tender.wins"));
        getChildren().setAll(now);
        return now;
    }

    private List<Column<Integer, Outcome>> columns() {
        var lots = column("tender.wins", 130, Kind.TEXT, row -> Words.sentence(Words.lots(situation.tender(), row.lots().ids())));
        var people = column("tender.wins.people", 106, Kind.NUMBER, row -> people(row.lots()));
        var value = column("tender.wins.value", 110, Kind.MONEY, row -> Asked.money(row.lots().value()));
        var asked = column("tender.wins.asked", 110, Kind.MONEY, row -> money(row.comparisons().getFirst().need()));
        var result = column("tender.wins.result", 170, Kind.MONEY, this::result)
                .state(row -> outcome(row).map(Outcome::state).orElse(State.NONE));
        return switch (mode) {
            case NOT_STATED -> List.of(lots, people, value);
            case LEAD_ONLY -> List.of(lots, people, value, asked, have("tender.wins.lead-has"), result);
            case COMBINED -> List.of(lots, people, value, asked, have("tender.wins.together"), result);
            case WEIGHTED -> List.of(lots, people, value, asked, have("tender.wins.weighted"), result);
            case COMBINED_LEAD_MIN -> List.of(lots, people, value, asked, have("tender.wins.together"),
                    column("tender.wins.lead-must", 120, Kind.MONEY, row -> money(row.comparisons().getLast().need())),
                    column("tender.wins.lead-has", 110, Kind.MONEY, row -> money(row.comparisons().getLast().have())), result);
            case EACH_PRO_RATA, EACH_FULL -> List.of(lots, people, value,
                    column("tender.wins.tightest", 190, Kind.TEXT, row -> name(row.tightest())),
                    column("tender.wins.its-need", 120, Kind.MONEY, row -> money(row.tightest().need())),
                    column("tender.wins.it-has", 110, Kind.MONEY, row -> money(row.tightest().have())), result);
        };
    }

    private Column<Integer, Outcome> have(String key) {
        return column(key, 140, Kind.MONEY, row -> money(row.comparisons().getFirst().have()));
    }

    private Column<Integer, Outcome> column(String key, double width, Kind kind, Function<Outcome, String> text) {
        return Column.of(texts.of(key), width, kind, row -> outcome(row).map(text).orElse(""));
    }

    private Optional<Outcome> outcome(int row) {
        return row < outcomes.size() ? Optional.of(outcomes.get(row)) : Optional.empty();
    }

    private String name(Comparison comparison) {
        var who = comparison.who();
        return who == null ? "" : situation.bid().nameOf(who.id());
    }

    /// "£45,000 to spare", "£75,000 short", "Not known"
    private String result(Outcome outcome) {
        var tightest = outcome.tightest();
        var have = tightest.have();
        var need = tightest.need();
        return have == null || need == null ? texts.of("tender.wins.unknown") : Words.margin(have, need);
    }

    private String people(LotSet lots) {
        int many = lots.ids().stream().mapToInt(lot -> people.getOrDefault(lot, 0)).sum();
        return many == 0 ? "" : NumberText.show(BigDecimal.valueOf(many));
    }

    private static String money(@Nullable Fraction pounds) {
        return pounds == null ? "" : Words.money(pounds);
    }
}
