package org.bidweave.ui.consortium.entry;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.check.MemberSection;
import org.bidweave.edit.Edit;
import org.bidweave.model.Exclusion;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.Standing;
import org.bidweave.ui.shared.form.Columns;
import org.bidweave.ui.shared.form.Options;
import org.bidweave.ui.shared.typed.Typed;
import org.jspecify.annotations.Nullable;

/// How ready and how fit it is to take part, and whether it stands in a rival bid too.
final class StandingPart extends Part {

    StandingPart(Opened opened) {
        super(MemberSection.STANDING, opened);
        var texts = opened.texts();
        var exclusions = new Options<>(
                Stream.concat(Stream.of(Optional.<Exclusion>empty()), Stream.of(Exclusion.values()).map(Optional::of)).toList(),
                value -> value.map(e -> texts.of("entry.exclusion." + e)).orElse(texts.of("entry.unknown")));
        var lots = new Options<LotId>(opened.session().bid().tender().lots().stream().map(Lot::id).toList(),
                id -> opened.session().bid().tender().lot(id).name());
        add(new Columns()
                .with(form().whole("entry.lead-time", bid -> opened.organisation(bid).standing().leadTimeWeeks(),
                        weeks -> set(opened, s -> s.withLeadTimeWeeks(weeks))), 4)
                .with(form().whole("entry.days-to-pay", bid -> opened.organisation(bid).standing().daysToPay(),
                        days -> set(opened, s -> s.withDaysToPay(days))), 4)
                .with(form().choice(
                        "entry.recovers-vat", opened.yesNo(), bid -> Optional.ofNullable(opened.organisation(bid).standing().recoversVat()),
                        yes -> set(opened, s -> s.withRecoversVat(yes.orElse(null)))), 4)
                .with(form().choice(
                        "entry.exclusion", exclusions, bid -> Optional.ofNullable(opened.organisation(bid).standing().exclusion()),
                        ground -> set(opened, s -> s.withExclusion(ground.orElse(null)))), 6)
                .with(form().typed(
                        "entry.rival-lots",
                        bid -> rivals(opened, lots, opened.member(bid).rivalLots()),
                        typed -> readRivals(opened, lots, typed),
                        rival -> opened.edits().setRivalLots(rival)), 6)
                .with(form().words("entry.self-cleaning", bid -> opened.organisation(bid).standing().selfCleaning(),
                        words -> set(opened, s -> s.withSelfCleaning(words))), 12));
    }

    private static String rivals(Opened opened, Options<LotId> lots, @Nullable List<LotId> rival) {
        if (rival == null) {
            return "";
        }
        return rival.isEmpty() ? opened.texts().of("entry.none") : rival.stream().map(lots.word()).collect(Collectors.joining(", "));
    }

    /// "none" says that it has been asked.
    private static Typed<List<LotId>> readRivals(Opened opened, Options<LotId> lots, String typed) {
        return typed.strip().equalsIgnoreCase(opened.texts().of("entry.none"))
                ? new Typed.Understood<>(List.of())
                : new Reading(opened.texts(), opened.session().today()).several(lots, typed);
    }

    private static Edit set(Opened opened, UnaryOperator<Standing> change) {
        return opened.organisationEdits().setStanding(change.apply(opened.organisation().standing()));
    }
}
