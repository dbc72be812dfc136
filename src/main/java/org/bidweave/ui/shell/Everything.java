package org.bidweave.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bidweave.check.Checks;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shell.FindAnything.Found;
import org.jspecify.annotations.Nullable;

/// All that Find anything finds: actions, bids, and, with a bid open, its partners and the rules.
final class Everything {

    private Everything() {}

    static List<Found> list(Texts texts, Actions actions, Bids bids, @Nullable Session session, Consumer<Place> go) {
        var all = new ArrayList<Found>();
        actions.all().stream().filter(action -> action.possible().getValue()).forEach(action ->
                all.add(new Found(action.words().getValue(), action.keys().map(keys -> keys.getDisplayText()).orElse(""), action.run())));
        bids.standing().forEach(live -> {
            var basics = live.bid().tender().basics();
            all.add(new Found(basics.title(), texts.of("find.bid", basics.buyer()), () -> bids.open(live.bid().id())));
        });
        if (session != null) {
            session.bid().organisations().forEach(organisation -> all.add(new Found(
                    organisation.name(), texts.of("find.partner"), () -> go.accept(new Place.Consortium(organisation.id(), null)))));
            Checks.STANDARD.rules().forEach(rule -> all.add(new Found(
                    rule.name(), texts.of("find.rule", rule.id()), () -> go.accept(new Place.Findings(rule.id())))));
        }
        return all;
    }
}
