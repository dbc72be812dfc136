package org.bidweave.ui.tender;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.check.TenderSection;
import org.bidweave.edit.AwardEdits;
import org.bidweave.edit.Edit;
import org.bidweave.edit.GoNoGoEdits;
import org.bidweave.edit.GoNoGoEdits.Needed;
import org.bidweave.model.Bid;
import org.bidweave.model.GoNoGo;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Field;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.form.Columns;
import org.bidweave.ui.shared.form.Form;

/// Whether to go for the tender: the five ways it can end, the facts, the reason for the people served, and closing it.
final class GoNoGoSection implements Section {

    private final Session session;
    private final Texts texts;
    private final Form form;
    private final OutcomeChoice outcome;
    private final GoNoGoFacts facts;
    private final Field forPeople;
    private final Field localProvider;
    private final Field note;
    private final Field by;
    private final GoNoGoEnd end;
    private final AwardForm award;
    private final Region node;

    GoNoGoSection(Session session, Texts texts, Consumer<Place> go) {
        this.session = session;
        this.texts = texts;
        form = new Form(session, texts);
        outcome = new OutcomeChoice(session, texts);
        facts = new GoNoGoFacts(session, texts);
        forPeople = words("gonogo.people", GoNoGo::forPeople, GoNoGoEdits::setForPeople);
        localProvider = words("gonogo.local", GoNoGo::localProvider, GoNoGoEdits::setLocalProvider);
        note = words("gonogo.note", GoNoGo::note, GoNoGoEdits::setNote);
        by = form.text("gonogo.by", bid -> bid.goNoGo().by(), GoNoGoEdits::setBy);
        var fields = new Columns().with(forPeople, 12).with(localProvider, 12).with(note, 12).with(by, 6)
                .with(form.percent("gonogo.chance", bid -> bid.award().chance(), AwardEdits::setChance), 6);
        award = new AwardForm(session, texts);
        end = new GoNoGoEnd(session, texts, this::close, go);
        node = new Box(new SectionHead(texts.of("tender.section.GO_NO_GO"), texts.of("gonogo.second")), new Columns()
                .with(new VBox(12, award.node(), outcome, fields, end), 7)
                .with(facts, 5));
        session.liveProperty().subscribe(_ -> showFacts());
        node.sceneProperty().subscribe(_ -> showFacts());
    }

    private Field words(String key, Function<GoNoGo, String> value, Function<String, Edit> edit) {
        var field = form.words(key, bid -> value.apply(bid.goNoGo()), edit);
        ((TextArea) field.control()).setPrefRowCount(2);
        return field;
    }

    /// Only while the page is shown.
    private void showFacts() {
        if (node.getScene() != null) {
            facts.refresh();
        }
    }

    @Override
    public TenderSection which() {
        return TenderSection.GO_NO_GO;
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Node first() {
        return session.bid().goNoGo().closed() ? end.first() : outcome.first();
    }

    @Override
    public List<?> shows(Bid bid) {
        return List.of(bid.goNoGo(), bid.award(), bid.progress());
    }

    @Override
    public void refresh() {
        form.refresh();
        outcome.refresh();
        end.refresh();
        award.refresh();
        var closed = session.bid().goNoGo().closed();
        Stream.of(forPeople, localProvider, note, by).forEach(field -> ((TextInputControl) field.control()).setEditable(!closed));
    }

    /// Refused at the first field that is missing, in words.
    private void close() {
        var needed = GoNoGoEdits.needed(session.bid().goNoGo());
        if (needed.isEmpty()) {
            session.apply(GoNoGoEdits.close(session.today()));
            end.first().requestFocus();
            return;
        }
        at(needed.getFirst()).requestFocus();
        Map<Needed, Consumer<Optional<String>>> fields =
                Map.of(Needed.OUTCOME, outcome::refuse, Needed.FOR_PEOPLE, forPeople::refuse, Needed.LOCAL_PROVIDER, localProvider::refuse);
        fields.forEach((what, refuse) -> refuse.accept(
                needed.contains(what) ? Optional.of(texts.of("gonogo.needed." + what.name())) : Optional.empty()));
    }

    private Node at(Needed needed) {
        return switch (needed) {
            case OUTCOME -> outcome.first();
            case FOR_PEOPLE -> forPeople.control();
            case LOCAL_PROVIDER -> localProvider.control();
        };
    }
}
