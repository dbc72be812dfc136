package org.bidweave.ui.tender;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.bidweave.edit.Edit;
import org.bidweave.edit.TurnoverEdits;
import org.bidweave.model.Bid;
import org.bidweave.model.RatioTest;
import org.bidweave.model.TurnoverKind;
import org.bidweave.model.TurnoverMode;
import org.bidweave.model.TurnoverRule;
import org.bidweave.model.TurnoverScope;
import org.bidweave.model.YearBasis;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Field;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.form.Columns;
import org.bidweave.ui.shared.form.Form;
import org.bidweave.ui.shared.form.Options;
import org.bidweave.ui.shared.typed.ThresholdText;
import org.jspecify.annotations.Nullable;

/// The turnover rule and the ratio test as fields; those that the rule does not use are away.
final class TurnoverForm {

    private final Session session;
    private final Texts texts;
    private final Form form;
    private final Field threshold;
    private final Field part;
    private final Field years;
    private final Columns node = new Columns();

    TurnoverForm(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        form = new Form(session, texts);
        threshold = form.typed("tender.threshold", TurnoverForm::threshold,
                new ThresholdText(texts)::read, TurnoverForm::threshold);
        part = form.percent("tender.lead-part", bid -> bid.tender().turnover().leadMinimum(), TurnoverEdits::setLeadMinimum);
        years = form.whole("tender.years", bid -> bid.tender().turnover().years(),
                count -> TurnoverEdits.setYears(count == null ? 1 : count));
        node.with(threshold, 2)
                .with(choice("tender.mode", TurnoverMode.values(), TurnoverRule::mode, TurnoverEdits::setMode), 4)
                .with(choice("tender.scope", TurnoverScope.values(), TurnoverRule::scope, TurnoverEdits::setScope), 3)
                .with(part, 3)
                .with(choice("tender.basis", YearBasis.values(), TurnoverRule::basis, TurnoverEdits::setBasis), 2)
                .with(choice("tender.kind", TurnoverKind.values(), TurnoverRule::kind, TurnoverEdits::setKind), 4)
                .with(form.choice("tender.ratios", ratios(), TurnoverForm::ratios,
                        needed -> TurnoverEdits.setRatioTest(needed.orElse(null))), 3)
                .with(years, 3);
    }

    Node node() {
        return node;
    }

    Node first() {
        return threshold.control();
    }

    void refresh() {
        form.refresh();
        var rule = session.bid().tender().turnover();
        shown(part, rule.mode() == TurnoverMode.COMBINED_LEAD_MIN || rule.leadMinimum() != null);
        shown(years, rule.basis() != YearBasis.LATEST || rule.years() != TurnoverRule.EMPTY.years());
    }

    private static void shown(Region field, boolean shown) {
        field.setVisible(shown);
        field.setManaged(shown);
    }

    private <T extends Enum<T>> Field choice(String key, T[] values, Function<TurnoverRule, T> value, Function<T, Edit> edit) {
        return form.choice(key, Options.of(texts, key, List.of(values)), bid -> value.apply(bid.tender().turnover()), edit);
    }

    private static String threshold(Bid bid) {
        return ThresholdText.show(bid.tender().turnover().amount(), bid.tender().turnover().multiple());
    }

    private static Edit threshold(ThresholdText.@Nullable Threshold threshold) {
        return switch (threshold) {
            case null -> TurnoverEdits.clearThreshold();
            case ThresholdText.Threshold.Amount(var money) -> TurnoverEdits.setAmount(money);
            case ThresholdText.Threshold.Multiple(var times) -> TurnoverEdits.setMultiple(times);
        };
    }

    private Options<Optional<Integer>> ratios() {
        return new Options<>(List.of(Optional.empty(), Optional.of(1), Optional.of(2), Optional.of(3)),
                needed -> needed.map(count -> texts.of("tender.ratios.needed", count)).orElse(texts.of("tender.ratios.none")));
    }

    private static Optional<Integer> ratios(Bid bid) {
        return Optional.ofNullable(bid.tender().ratioTest()).map(RatioTest::needed);
    }
}
