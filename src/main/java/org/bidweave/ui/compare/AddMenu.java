package org.bidweave.ui.compare;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.bidweave.check.Participant;
import org.bidweave.check.Situation;
import org.bidweave.model.Organisation;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Texts;

/// Offers another alternative: a copy of the one on screen, with a partner more or fewer, or with the lead alone.
final class AddMenu extends MenuButton {

    private final Session session;
    private final CompareActs acts;
    private final Texts texts;

    AddMenu(Session session, CompareActs acts, Texts texts) {
        super(texts.of("compare.add"), Icon.ADD.draw());
        this.session = session;
        this.acts = acts;
        this.texts = texts;
        setId("compare-add");
        setMinWidth(USE_PREF_SIZE);
        setOnShowing(_ -> fill());
        fill();
    }

    private void fill() {
        getItems().setAll(acts.full() ? List.of(full()) : offers(session.liveProperty().get().plan()));
    }

    private MenuItem full() {
        var full = new MenuItem(texts.of("compare.add.full", CompareActs.MOST));
        full.setDisable(true);
        return full;
    }

    private List<MenuItem> offers(Situation plan) {
        var lead = plan.lead().map(Participant::organisation);
        return Stream.of(
                Stream.of(item(texts.of("alternative.copy-of", acts.shown().title()), acts::copy)),
                each("compare.add.with", plan.candidates(), acts::with).stream(),
                each("compare.add.without", plan.partners().stream().map(Participant::organisation).toList(), acts::without).stream(),
                lead.stream().map(who -> item(texts.of("compare.alone", who.name()), () -> acts.alone(acts.shown().id(), who)))).flatMap(it -> it).toList();
    }

    private List<MenuItem> each(String key, List<Organisation> organisations, Consumer<Organisation> act) {
        if (organisations.isEmpty()) {
            return List.of();
        }
        var menu = new Menu(texts.of(key));
        organisations.forEach(one -> menu.getItems().add(item(one.name(), () -> act.accept(one))));
        return List.of(menu);
    }

    private static MenuItem item(String words, Runnable act) {
        var item = new MenuItem(words);
        item.setOnAction(_ -> act.run());
        return item;
    }
}
