package org.bidweave.ui.shared.organisation;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bidweave.edit.Edit;
import org.bidweave.model.Exclusion;
import org.bidweave.model.Standing;
import org.bidweave.ui.shared.form.Columns;
import org.bidweave.ui.shared.form.Options;

/// How ready and how fit it is to take part.
public class StandingPart extends Part {

    private final EditedOrganisation edited;

    @SuppressWarnings("this-escape")
    public StandingPart(EditedOrganisation edited) {
        super("entry.section.STANDING", edited);
        this.edited = edited;
        var texts = edited.texts();
        var exclusions = new Options<>(
                Stream.concat(Stream.of(Optional.<Exclusion>empty()), Stream.of(Exclusion.values()).map(Optional::of)).toList(),
                value -> value.map(e -> texts.of("entry.exclusion." + e)).orElse(texts.of("entry.unknown")));
        add(new Columns()
                .with(form().whole("entry.lead-time", bid -> edited.organisation(bid).standing().leadTimeWeeks(),
                        weeks -> set(s -> s.withLeadTimeWeeks(weeks))), 4)
                .with(form().whole("entry.days-to-pay", bid -> edited.organisation(bid).standing().daysToPay(),
                        days -> set(s -> s.withDaysToPay(days))), 4)
                .with(form().choice(
                        "entry.recovers-vat", edited.yesNo(), bid -> Optional.ofNullable(edited.organisation(bid).standing().recoversVat()),
                        yes -> set(s -> s.withRecoversVat(yes.orElse(null)))), 4)
                .with(form().choice(
                        "entry.exclusion", exclusions, bid -> Optional.ofNullable(edited.organisation(bid).standing().exclusion()),
                        ground -> set(s -> s.withExclusion(ground.orElse(null)))), 4)
                .with(form().words("entry.self-cleaning", bid -> edited.organisation(bid).standing().selfCleaning(),
                        words -> set(s -> s.withSelfCleaning(words))), 8));
    }

    private Edit set(UnaryOperator<Standing> change) {
        return edited.edits().setStanding(change.apply(edited.organisation().standing()));
    }
}
