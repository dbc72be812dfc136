package org.bidweave.ui.notice;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.bidweave.check.Checks;
import org.bidweave.check.RuleChange;
import org.bidweave.check.Situation;
import org.bidweave.model.Bid;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.EffectRows;
import org.bidweave.ui.shared.Texts;

/// What taking another version over does to the dates, the timetable, the values and the findings.
final class VersionEffects extends VBox {

    /// Worked out away from the window's thread.
    record Effects(List<VersionNews.Line> news, List<RuleChange> findings) {}

    private final Session session;
    private final VersionNews news;
    private final VBox lines = new VBox(8);
    private final EffectRows findings;

    VersionEffects(Session session, Texts texts) {
        super(8);
        this.session = session;
        news = new VersionNews(texts);
        findings = new EffectRows(texts);
        getChildren().addAll(lines, findings);
    }

    Effects between(Bid before, Bid after) {
        var was = situation(before);
        var is = situation(after);
        return new Effects(news.between(was, is), RuleChange.between(Checks.STANDARD.assess(was), Checks.STANDARD.assess(is)));
    }

    void show(Effects effects) {
        lines.getChildren().setAll(effects.news().stream().<Node>map(line -> ImportCard.line(line.state(), line.sentence())).toList());
        ImportCard.present(lines, !effects.news().isEmpty());
        findings.show(effects.findings());
    }

    private Situation situation(Bid bid) {
        return new Situation(bid, session.alternativeProperty().get(), session.viewProperty().get(), session.today());
    }
}
