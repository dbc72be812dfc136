package org.bidweave.ui.shared.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.directory.Grant;
import org.bidweave.directory.HeldGrant;
import org.bidweave.directory.HeldGrants;
import org.bidweave.ui.shared.Days;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.typed.MoneyText;

/// The grants that are known of an organisation: what the last five years come to, each grant newest first, and the files they are from.
public final class GrantsHeld extends VBox {

    private static final String POUNDS = "GBP";

    private final Texts texts;
    private final LocalDate today;
    private final int most;

    /// Shows so many grants at most, and how many there are beside them.
    public GrantsHeld(Texts texts, LocalDate today, int most) {
        super(8);
        this.texts = texts;
        this.today = today;
        this.most = most;
    }

    public void show(HeldGrants grants) {
        var rows = new ArrayList<Node>();
        if (!grants.all().isEmpty()) {
            rows.add(wrapped(sum(grants.lastFiveYears(today)), "strong"));
            grants.all().stream().limit(most).forEach(held -> rows.add(row(held.grant())));
            if (grants.all().size() > most) {
                rows.add(wrapped(texts.of("grants.more", grants.all().size() - most), "small", "muted"));
            }
            rows.add(wrapped(texts.of("partners.sources", sources(grants)), "print"));
        }
        getChildren().setAll(rows);
    }

    /// "£12,500.50 in 3 grants in the last five years, and 1 in another currency"
    private String sum(HeldGrants lately) {
        var pounds = lately.inPounds();
        int others = lately.all().size() - pounds.all().size();
        var sum = texts.of("grants.sum", MoneyText.show(pounds.sum()), pounds.all().size());
        return lately.all().isEmpty() ? texts.of("grants.sum.none") : others == 0 ? sum : texts.of("grants.sum.others", sum, others);
    }

    private Node row(Grant grant) {
        var funder = grant.funder().isEmpty() ? texts.of("grants.funder.unknown") : grant.funder();
        var amount = grant.currency().equals(POUNDS) ? MoneyText.show(grant.amount()) : grant.currency() + " " + MoneyText.show(grant.amount()).substring(1);
        var figures = Stream.of(amount, Days.dayAndYear(grant.awarded()), grant.title()).filter(word -> !word.isEmpty()).collect(Collectors.joining(" · "));
        return new VBox(1, wrapped(funder), wrapped(figures, "small", "muted"));
    }

    private String sources(HeldGrants grants) {
        return grants.all().stream().map(this::source).distinct().collect(Collectors.joining("; "));
    }

    private String source(HeldGrant held) {
        return texts.of("partners.source", held.file(), Days.dayAndYear(held.asOf()));
    }

    private static Label wrapped(String words, String... classes) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(List.of(classes));
        return label;
    }
}
