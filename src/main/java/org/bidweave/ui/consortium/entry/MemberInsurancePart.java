package org.bidweave.ui.consortium.entry;

import java.util.ArrayList;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.bidweave.edit.Edit;
import org.bidweave.model.InsuranceType;
import org.bidweave.ui.shared.organisation.InsurancePart;

/// The cover it holds, and the cover it commits itself to obtain.
final class MemberInsurancePart extends InsurancePart {

    MemberInsurancePart(Opened opened) {
        super(opened.edited());
        var texts = opened.texts();
        var title = new Label(texts.of("entry.will-insure"));
        title.getStyleClass().addAll("small", "muted");
        add(title);
        var ticks = new FlowPane(16, 6);
        for (var type : InsuranceType.values()) {
            ticks.getChildren().add(form().tick("entry.insurance." + type, bid -> opened.member(bid).willInsure().contains(type), on ->
                    willInsure(opened, type, on)));
        }
        add(ticks);
    }

    private static Edit willInsure(Opened opened, InsuranceType type, boolean on) {
        var types = new ArrayList<>(opened.member().willInsure());
        types.remove(type);
        if (on) {
            types.add(type);
        }
        return opened.edits().setWillInsure(types);
    }
}
