package org.bidweave.ui.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.check.About;
import org.bidweave.check.Cell;
import org.bidweave.check.Finding;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.AreaId;
import org.bidweave.model.Decimal;
import org.bidweave.model.Presence;
import org.bidweave.optimise.suggest.Demand;
import org.bidweave.optimise.suggest.MissingPartner;
import org.bidweave.optimise.suggest.NotPossible;
import org.bidweave.optimise.suggest.Suggestion;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Texts;

/// Why not even the best meets everything: what nobody can bring, what conflicts, and the partner who would do.
final class MissingPanel extends VBox {

    /// What the directory can be searched for.
    private static final Set<String> SEARCHED = Set.of("SPC-01", "SPC-02", "ARE-01", "CAP-01", "FIN-02");

    private final Texts texts;
    private final Situation now;

    MissingPanel(Texts texts, Asked asked, Result.Missing missing, Suggestion best, Consumer<Place> go) {
        super(8);
        this.texts = texts;
        now = asked.now();
        getStyleClass().add("card");
        setId("suggest-missing");
        getChildren().add(head("suggest.missing"));
        why(missing.why());
        if (!missing.partner().nothing()) {
            partner(missing.partner());
            sought(best).ifPresent(finding -> getChildren().add(find(finding, go)));
        }
    }

    private void why(NotPossible why) {
        lines("suggest.missing.nobody", why.nobody());
        lines("suggest.missing.conflict", why.conflict());
        if (!why.complete()) {
            getChildren().add(line(texts.of("suggest.missing.incomplete")));
        }
    }

    private void lines(String head, List<Demand> demands) {
        if (!demands.isEmpty()) {
            var lines = new VBox(2, line(texts.of(head)));
            demands.stream().map(this::words).distinct().forEach(words -> lines.getChildren().add(line("• " + words)));
            getChildren().add(lines);
        }
    }

    /// "IDVA in Saltney Coast"
    private String words(Demand demand) {
        var where = where(demand.about());
        return Words.sentence(demand.words()) + where.map(place -> " " + texts.of("suggest.missing.in", place)).filter(in -> !demand.words().contains(in.strip())).orElse("");
    }

    private Optional<String> where(About about) {
        var area = about.area();
        return area == null ? Optional.empty() : Optional.of(now.areaName(area));
    }

    private void partner(MissingPartner partner) {
        var brings = new ArrayList<String>();
        partner.specialisms().forEach(specialism -> brings.add(texts.of("suggest.partner.specialism", specialism.name())));
        partner.presence().entrySet().stream().sorted(Comparator.comparing(place -> now.areaName(place.getKey()))).map(this::presence).forEach(brings::add);
        partner.staff().entrySet().stream().map(this::staff).sorted().forEach(brings::add);
        partner.accreditations().forEach(name -> brings.add(texts.of("suggest.partner.accreditation", name)));
        if (partner.references() > 0) {
            brings.add(texts.of("suggest.partner.references", partner.references()));
        }
        var turnover = partner.turnover();
        if (turnover != null) {
            brings.add(texts.of("suggest.partner.turnover", turnover.toString()));
        }
        var lines = new VBox(2, line(texts.of("suggest.partner")));
        brings.forEach(words -> lines.getChildren().add(line("• " + words)));
        getChildren().add(lines);
    }

    private String presence(Map.Entry<AreaId, Presence> place) {
        return texts.of("suggest.partner.presence", Words.sentence(Words.presence(place.getValue())), now.areaName(place.getKey()));
    }

    private String staff(Map.Entry<Cell, Decimal> staff) {
        return texts.of("suggest.partner.staff", staff.getValue().value().stripTrailingZeros().toPlainString(), now.lineName(staff.getKey().line()),
                now.areaName(staff.getKey().area()));
    }

    private static Optional<Finding> sought(Suggestion best) {
        return best.after().findings().stream().filter(finding -> SEARCHED.contains(finding.rule().id()))
                .filter(finding -> finding.verdict() == Verdict.BLOCKER || finding.verdict() == Verdict.GAP)
                .max(Comparator.comparing(Finding::verdict));
    }

    private Button find(Finding finding, Consumer<Place> go) {
        var button = new Button(texts.of("suggest.partner.find"), Icon.SEARCH.draw());
        button.setId("suggest-find");
        button.setOnAction(_ -> go.accept(new Place.FindPartners(finding)));
        return button;
    }

    private Label head(String key) {
        var head = line(texts.of(key));
        head.getStyleClass().add("name");
        return head;
    }

    private static Label line(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
