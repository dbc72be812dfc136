package org.bidweave.ui.tender;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.bidweave.check.Situation;
import org.bidweave.check.TenderSection;
import org.bidweave.model.Bid;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.EmptyState;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.Sentence;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.grid.Clip;

/// The turnover the buyer asks for: the rule as fields, as a sentence, and as what each way of winning would need.
final class TurnoverSection implements Section {

    private final Session session;
    private final TurnoverForm form;
    private final TurnoverSentence words;
    private final Sentence sentence = new Sentence("");
    private final LotAmounts amounts;
    private final WinTable wins;
    private final EmptyState nobody;
    private final Label tooMany;
    private final Region node;

    TurnoverSection(Session session, Texts texts, Clip clip, Consumer<Place> go) {
        this.session = session;
        form = new TurnoverForm(session, texts);
        words = new TurnoverSentence(texts);
        amounts = new LotAmounts(session, texts, clip);
        wins = new WinTable(texts, clip, situation());
        var open = new Button(texts.of("tender.wins.add-lead"));
        open.setOnAction(_ -> go.accept(new Place.Consortium(null, null)));
        nobody = new EmptyState(texts.of("tender.wins.nobody"), open);
        tooMany = new Label(texts.of("tender.wins.too-many"));
        tooMany.getStyleClass().add("muted");
        node = new Box(new SectionHead(texts.of("tender.section.TURNOVER"), ""), form.node(), amounts, sentence, wins, nobody, tooMany);
    }

    private Situation situation() {
        return new Situation(session.bid(), session.alternativeProperty().get(), session.viewProperty().get(), session.today());
    }

    @Override
    public TenderSection which() {
        return TenderSection.TURNOVER;
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Node first() {
        return form.first();
    }

    @Override
    public List<?> shows(Bid bid) {
        var tender = bid.tender();
        return Arrays.asList(tender.turnover(), tender.ratioTest(), tender.lots(), tender.lotLimits(), bid.organisations(),
                bid.alternative(session.alternativeProperty().get()), session.viewProperty().get());
    }

    @Override
    public void refresh() {
        var situation = situation();
        form.refresh();
        amounts.refresh();
        sentence.say(words.of(situation));
        wins.show(situation);
        boolean asked = session.bid().tender().turnover().hasThreshold();
        boolean led = situation.lead().isPresent();
        shown(wins, led && wins.hasRows());
        shown(nobody, asked && !led);
        shown(tooMany, asked && led && Outcome.tooMany(situation));
    }

    private static void shown(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
