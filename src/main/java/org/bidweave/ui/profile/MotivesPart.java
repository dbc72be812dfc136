package org.bidweave.ui.profile;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.FlowPane;
import org.bidweave.edit.Edit;
import org.bidweave.model.Motive;
import org.bidweave.ui.shared.organisation.EditedOrganisation;
import org.bidweave.ui.shared.organisation.ListGrid;
import org.bidweave.ui.shared.organisation.Part;

/// Why it joins bids, and what it will not accept.
final class MotivesPart extends Part {

    MotivesPart(EditedOrganisation edited) {
        super(edited.texts().of("profile.section.MOTIVES"), edited.session(), edited.texts());
        var ticks = new FlowPane(16, 6);
        for (var motive : Motive.values()) {
            ticks.getChildren().add(form().tick("profile.motive." + motive, bid -> edited.organisation(bid).profile().motives().contains(motive),
                    on -> set(edited, motive, on)));
        }
        add(ticks);
        add(new ListGrid<String>(
                        edited.texts(), "profile.red-lines", () -> edited.organisation().profile().redLines(), () -> "",
                        lines -> edited.session().apply(ProfileContext.edits(edited).setRedLines(lines)))
                .words("profile.red-line", 560, line -> line, (_, line) -> line)
                .build(edited.clip()));
    }

    private static Edit set(EditedOrganisation edited, Motive motive, boolean on) {
        var now = edited.organisation().profile().motives();
        List<Motive> set = Stream.of(Motive.values()).filter(one -> one == motive ? on : now.contains(one)).toList();
        return ProfileContext.edits(edited).setMotives(set);
    }
}
