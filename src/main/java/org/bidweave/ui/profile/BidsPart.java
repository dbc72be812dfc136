package org.bidweave.ui.profile;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.bidweave.model.Bid;
import org.bidweave.model.GoNoGo.Outcome;
import org.bidweave.model.Progress;
import org.bidweave.profile.BidTogether;
import org.bidweave.ui.shared.RowTable;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.organisation.EditedOrganisation;
import org.bidweave.ui.shared.organisation.Part;

/// The bids that know this organisation, its part in each, and how they ended.
final class BidsPart extends Part {

    private final ProfileContext context;
    private final EditedOrganisation edited;
    private final Texts texts;
    private final RowTable rows = new RowTable(HPos.LEFT, HPos.LEFT, HPos.LEFT, HPos.LEFT);
    private final Label none = new Label();

    BidsPart(ProfileContext context, EditedOrganisation edited) {
        super(edited.texts().of("profile.section.BIDS"), edited.session(), edited.texts());
        this.context = context;
        this.edited = edited;
        texts = edited.texts();
        none.getStyleClass().add("muted");
        none.setText(texts.of("profile.bids.none"));
        none.setWrapText(true);
        add(rows);
        add(none);
    }

    /// Looks the bids up anew.
    void look() {
        context.acts().bids(this::show);
    }

    private void show(List<Bid> bids) {
        var together = BidTogether.of(bids, edited.organisation());
        rows.clear();
        if (!together.isEmpty()) {
            rows.heads(texts.of("profile.bids.bid"), texts.of("profile.bids.role"), texts.of("profile.bids.stage"), texts.of("profile.bids.outcome"));
        }
        together.forEach(this::row);
        shown(rows, !together.isEmpty());
        shown(none, together.isEmpty());
    }

    private static void shown(Region node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void row(BidTogether one) {
        var title = one.bid().tender().basics().title();
        var open = new Button(title.isEmpty() ? texts.of("home.untitled") : title);
        open.getStyleClass().add("link");
        open.setOnAction(_ -> context.acts().open(one.bid().id()));
        rows.row(open,
                RowTable.whole(one.member().map(member -> texts.of("consortium.role." + member.role())).orElse(texts.of("profile.bids.candidate"))),
                RowTable.whole(one.member().map(member -> texts.of("consortium.stage." + member.stage())).orElse("–")),
                RowTable.whole(outcome(one.bid())));
    }

    /// Once decided how it went, or that we did not bid.
    private String outcome(Bid bid) {
        var stands = texts.of("lane." + bid.progress());
        var result = bid.award().result();
        var instead = bid.goNoGo().outcome();
        if (bid.progress() != Progress.DECIDED) {
            return stands;
        }
        return result != null ? texts.of("award.result." + result)
                : instead == Outcome.DO_NOT_BID || instead == Outcome.SUPPORT_ANOTHER ? texts.of("gonogo.outcome." + instead) : texts.of("award.unknown", stands);
    }
}
