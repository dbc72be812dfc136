package org.bidweave.ui.consortium.copies;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.profile.CopyInBid;
import org.bidweave.profile.Origin;
import org.bidweave.profile.Origins.Outdated;
import org.bidweave.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/// Over an organisation's entry: where it is from, what the directory knows better, and the way into my organisations for what is not in it.
public final class CopyPanel extends VBox {

    private final Texts texts;
    private final Copies copies;
    private final OriginWords words;
    private final Label sentence = new Label();
    private final Button open;
    private final Button keep;
    private final Button link;
    private final Button takeAll;
    private final Label alike = new Label();
    private final NewsRows rows;
    private @Nullable OrganisationId shown;

    public CopyPanel(Texts texts, Copies copies) {
        super(8);
        this.texts = texts;
        this.copies = copies;
        words = new OriginWords(texts, copies);
        open = button("consortium.copy.open", () -> profile().ifPresent(copies::open));
        open.getStyleClass().add("link");
        keep = button("consortium.copy.keep", () -> organisation().ifPresent(copies::keep));
        link = button("consortium.copy.link", () -> organisation().ifPresent(it -> origin().flatMap(Origin::alike).ifPresent(one -> copies.link(it, one))));
        takeAll = button("consortium.copy.take-all", this::takeAll);
        var effect = new EffectBox(texts, copies);
        rows = new NewsRows(texts, copies, open::requestFocus);
        sentence.setWrapText(true);
        alike.setWrapText(true);
        alike.getStyleClass().add("muted");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(8, sentence, open, link, keep, takeAll);
        head.setAlignment(Pos.CENTER_LEFT);
        setId("copy-panel");
        getStyleClass().addAll("card", "copy-panel");
        getChildren().addAll(head, alike, rows, effect);
        copies.originsProperty().subscribe(_ -> refresh());
    }

    /// Says it of this organisation from now on.
    public void show(OrganisationId organisation) {
        if (!organisation.equals(shown)) {
            shown = organisation;
            copies.forgetEffect();
            rows.clear();
        }
        refresh();
    }

    private void refresh() {
        var origin = origin();
        setVisible(origin.isPresent());
        setManaged(origin.isPresent());
        origin.ifPresent(this::show);
    }

    private void show(Origin origin) {
        var news = origin instanceof Origin.Copied copied ? copied.news() : List.<CopyInBid.News>of();
        sentence.setText(news.isEmpty() ? words.sentence(origin) : texts.of("consortium.copy.changed", words.sentence(origin), news.size()));
        alike.setText(origin.alike().map(this::alike).orElse(""));
        offer(alike, origin.alike().isPresent());
        boolean hadKeyboard = Keyboard.isIn(keep) || Keyboard.isIn(link) || Keyboard.isIn(takeAll);
        offer(open, origin instanceof Origin.Copied);
        offer(link, origin.alike().isPresent());
        offer(keep, !(origin instanceof Origin.Copied) && origin.alike().isEmpty());
        offer(takeAll, news.size() > 1);
        if (origin instanceof Origin.Copied copied && !news.isEmpty()) {
            organisation().ifPresent(copy -> rows.show(new Outdated(copy, copied)));
        } else {
            rows.clear();
        }
        if (hadKeyboard && origin instanceof Origin.Copied && !takeAll.isManaged()) {
            open.requestFocus();
        }
    }

    private String alike(CopyInBid one) {
        var number = one.profile().registerId();
        return number.isEmpty() ? texts.of("consortium.copy.alike", one.profile().name())
                : texts.of("consortium.copy.alike.number", one.profile().name(), number);
    }

    private void takeAll() {
        if (origin().orElse(null) instanceof Origin.Copied copied) {
            organisation().ifPresent(copy -> copies.take(copy, copied, copied.news().stream().map(CopyInBid.News::field).toList()));
        }
    }

    private Optional<Origin> origin() {
        return Optional.ofNullable(shown).flatMap(copies::of);
    }

    private Optional<Organisation> organisation() {
        return Optional.ofNullable(shown).flatMap(copies.session().bid()::organisation);
    }

    private Optional<CopyInBid> profile() {
        return origin().flatMap(it -> it instanceof Origin.Copied copied ? Optional.of(copied.from()) : Optional.empty());
    }

    private Button button(String key, Runnable act) {
        var button = new Button(texts.of(key));
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private static void offer(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
