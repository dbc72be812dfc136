package org.bidweave.ui.consortium;

import org.bidweave.model.Role;
import org.bidweave.model.Stage;
import org.bidweave.model.Structure;
import org.bidweave.ui.shared.Texts;

/// The sector's words for the parts people play.
final class Named {

    private Named() {}

    static String role(Texts texts, Role role) {
        return texts.of("consortium.role." + role);
    }

    static String stage(Texts texts, Stage stage) {
        return texts.of("consortium.stage." + stage);
    }

    static String structure(Texts texts, Structure structure) {
        return texts.of("consortium.structure." + structure);
    }
}
