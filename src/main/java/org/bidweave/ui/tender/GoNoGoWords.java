package org.bidweave.ui.tender;

import org.bidweave.model.GoNoGo;
import org.bidweave.ui.shared.Texts;

/// How the go/no-go is said.
record GoNoGoWords(Texts texts) {

    /// "open", or once closed how it ended: "Go with partners".
    String stands(GoNoGo goNoGo) {
        var outcome = goNoGo.outcome();
        return goNoGo.closed() && outcome != null ? texts.of("gonogo.short." + outcome.name()) : texts.of("gonogo.open");
    }
}
