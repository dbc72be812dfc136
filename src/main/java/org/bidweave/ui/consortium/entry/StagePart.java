package org.bidweave.ui.consortium.entry;

import java.util.List;
import org.bidweave.model.Stage;
import org.bidweave.ui.shared.form.Columns;
import org.bidweave.ui.shared.form.Options;
import org.bidweave.ui.shared.organisation.Part;

/// How far the partner has come, and why it declined or was replaced.
final class StagePart extends Part {

    StagePart(Opened opened) {
        super(opened.texts().of("entry.section.STAGE"), opened.session(), opened.texts());
        add(new Columns()
                .with(form().choice(
                        "entry.stage",
                        Options.of(opened.texts(), "consortium.stage", List.of(Stage.values())),
                        bid -> opened.member(bid).stage(),
                        stage -> opened.edits().setStage(stage, opened.member().stageReason())), 4)
                .with(form().text(
                        "entry.stage-reason",
                        bid -> opened.member(bid).stageReason(),
                        reason -> opened.edits().setStage(opened.member().stage(), reason)), 8));
    }
}
