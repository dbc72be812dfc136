package org.bidweave.ui.suggest;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bidweave.model.Bid;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.ui.shared.Field;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.Segmented;
import org.bidweave.ui.shared.Texts;

/// What is wanted of a search: it stays as it was set while the bid is open.
final class WantedPanel extends VBox {

    private static final int MOST_ANSWERS = 5;
    private static final int MOST_PARTNERS = 12;

    private final Texts texts;
    private final GoalList goals;
    private final PinList pins;
    private final Chooser<Lead> lead;
    private final PoolList pool;
    private final Consumer<Wanted> told;
    private Wanted wanted;
    private Bid bid;
    private List<Organisation> more = List.of();

    /// `told` hears of every change.
    WantedPanel(Texts texts, Wanted wanted, Bid bid, Others others, Consumer<Wanted> told) {
        super(12);
        this.texts = texts;
        this.wanted = wanted;
        this.bid = bid;
        this.told = told;
        pins = new PinList(texts, now -> change(it -> it.withPins(now)));
        lead = new Chooser<>("suggest-lead", texts.of("suggest.lead.who"), this::words);
        lead.whenChosen(now -> change(it -> it.withLead(now)));
        pool = new PoolList(texts, others, this::known);
        goals = new GoalList(texts, wanted.aims(), now -> change(it -> it.withAims(now)));
        goals.after(wanted.mode());
        getStyleClass().add("wanted");
        getChildren().addAll(new SectionHead(texts.of("suggest.wanted"), ""), mode(),
                goals, head("suggest.pins"), pins, lead.field(), most(), answers(), head("suggest.pool"), pool);
        show(bid);
    }

    Wanted wanted() {
        return wanted;
    }

    /// Names whom the bid knows now.
    void show(Bid now) {
        bid = now;
        var known = Stream.concat(now.organisations().stream(), more.stream()).toList();
        pins.offer(known);
        lead.offer(Stream.concat(Stream.<Lead>of(new Lead.AsNow(), new Lead.Anybody()), known.stream().<Lead>map(one -> new Lead.One(one.id()))).toList());
    }

    /// What was found in the directory may be chosen too.
    void choose(Others.Source.Searched searched) {
        pool.choose(searched);
    }

    private void change(UnaryOperator<Wanted> change) {
        wanted = change.apply(wanted);
        told.accept(wanted);
    }

    private Segmented<Wanted.Mode> mode() {
        return new Segmented<>(Stream.of(Wanted.Mode.values()).map(mode -> Segmented.Half.of(mode, texts.of("suggest.mode." + mode))).toList(),
                wanted.mode(), now -> {
                    change(it -> it.withMode(now));
                    goals.after(now);
                });
    }

    private Label head(String key) {
        var head = new Label(texts.of(key));
        head.getStyleClass().add("strong");
        return head;
    }

    private String words(Lead value) {
        return switch (value) {
            case Lead.AsNow _ -> texts.of("suggest.lead.as-now");
            case Lead.Anybody _ -> texts.of("suggest.lead.anybody");
            case Lead.One(OrganisationId one) -> Stream.concat(bid.organisations().stream(), more.stream()).filter(known -> known.id().equals(one))
                    .map(Organisation::name).findFirst().orElse(one.value());
        };
    }

    /// Nought stands for any number.
    private Field most() {
        var most = new Chooser<Integer>("suggest-most", texts.of("suggest.most"), many -> texts.of("suggest.most.of", many));
        most.offer(IntStream.rangeClosed(0, MOST_PARTNERS).boxed().toList());
        most.whenChosen(many -> change(it -> it.withMostPartners(many == 0 ? null : many)));
        return most.field();
    }

    private Field answers() {
        var answers = new Chooser<Integer>("suggest-answers", texts.of("suggest.answers"), many -> texts.of("number", many));
        answers.offer(IntStream.rangeClosed(1, MOST_ANSWERS).boxed().toList());
        answers.choose(wanted.answers());
        answers.whenChosen(many -> change(it -> it.withAnswers(many)));
        return answers.field();
    }

    private void known(List<Others.Source> sources, Others.Found found) {
        change(it -> it.withSources(sources));
        more = found.organisations();
        show(bid);
    }
}
