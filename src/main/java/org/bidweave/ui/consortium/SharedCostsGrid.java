package org.bidweave.ui.consortium;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.layout.StackPane;
import org.bidweave.edit.AlternativeEdits;
import org.bidweave.model.Member;
import org.bidweave.model.Money;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.SharedCost;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.grid.Clip;
import org.bidweave.ui.shared.organisation.ListGrid;

/// What the members buy or run together: what it costs jointly, and what each would pay alone.
final class SharedCostsGrid extends StackPane {

    private final Session session;
    private final Texts texts;
    private final Clip clip;
    private Map<OrganisationId, String> columns = Map.of();
    private List<SharedCost> shown = List.of();
    private Optional<ListGrid<SharedCost>> grid = Optional.empty();

    SharedCostsGrid(Session session, Texts texts, Clip clip) {
        this.session = session;
        this.texts = texts;
        this.clip = clip;
        setMinWidth(0);
    }

    /// A new grid only where other organisations have a column, or another name, so that the cursor stays.
    void show(Seen seen) {
        var now = payers(seen);
        if (grid.isEmpty() || !now.equals(columns)) {
            columns = now;
            grid = Optional.of(made());
            getChildren().setAll(grid.stream().toList());
        } else if (!seen.alternative().sharedCosts().equals(shown)) {
            grid.ifPresent(ListGrid::refresh);
        }
        shown = seen.alternative().sharedCosts();
    }

    /// Those who take part, and whoever else has a sum that the saving counts.
    private static Map<OrganisationId, String> payers(Seen seen) {
        Set<OrganisationId> ids = new LinkedHashSet<>(
                seen.members().stream().map(Member::organisation).filter(seen::takesPart).toList());
        seen.alternative().sharedCosts().forEach(cost -> ids.addAll(cost.separate().keySet()));
        var names = new LinkedHashMap<OrganisationId, String>();
        ids.forEach(id -> names.put(id, seen.bid().organisation(id).map(seen.bid()::shortName).orElse(id.value())));
        return names;
    }

    private ListGrid<SharedCost> made() {
        var made = new ListGrid<SharedCost>(texts, "consortium.shared", this::costs, () -> new SharedCost("", Map.of(), Money.ZERO), this::write)
                .words("consortium.shared.name", 120, SharedCost::name, SharedCost::withName)
                .money(texts.of("consortium.shared.joint"), 76, cost -> Optional.of(cost.joint()),
                        (cost, sum) -> cost.withJoint(sum.orElse(Money.ZERO)));
        columns.forEach((id, name) -> made.money(name, 92,
                cost -> Optional.ofNullable(cost.separate().get(id)), (cost, sum) -> cost.withSeparate(id, sum.orElse(null))));
        return made.build(clip);
    }

    private List<SharedCost> costs() {
        return session.bid().alternative(session.alternativeProperty().get()).sharedCosts();
    }

    private void write(List<SharedCost> costs) {
        session.apply(AlternativeEdits.setSharedCosts(session.alternativeProperty().get(), costs));
    }
}
