package org.bidweave.ui.tender;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.Tender;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.typed.Typed;

/// Lots as a table names them: by their number in the tender. Their titles and the buyer’s own numbers are understood too.
record LotNumbers(Texts texts) {

    private static final Pattern BETWEEN = Pattern.compile("[,;&]| and ");
    private static final Pattern RANGE = Pattern.compile("(?<from>\\d{1,4}) ?(?:-|–|to) ?(?<to>\\d{1,4})");

    String show(Tender tender, LotId lot) {
        return String.valueOf(tender.lots().stream().map(Lot::id).toList().indexOf(lot) + 1);
    }

    /// "1 Advice, north"
    String titled(Tender tender, LotId lot) {
        return (show(tender, lot) + " " + tender.lot(lot).title()).strip();
    }

    /// "1, 2"
    String show(Tender tender, List<LotId> lots) {
        return lots.stream().map(lot -> show(tender, lot)).collect(Collectors.joining(", "));
    }

    Typed<LotId> readOne(Tender tender, String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return new Typed.Empty<>();
        }
        var lots = tender.lots();
        for (int i = 0; i < lots.size(); i++) {
            var names = List.of(
                    String.valueOf(i + 1), "lot " + (i + 1), lots.get(i).id().value(), lots.get(i).title(),
                    titled(tender, lots.get(i).id()));
            if (names.stream().anyMatch(text::equalsIgnoreCase)) {
                return new Typed.Understood<>(lots.get(i).id());
            }
        }
        return new Typed.NotUnderstood<>(texts.of("tender.lot.not", text, lots.size()));
    }

    /// One lot, or "2-4" and "2 to 4" for those between.
    private Typed<List<LotId>> readSome(Tender tender, String typed) {
        var ends = RANGE.matcher(typed.strip());
        if (!(readOne(tender, typed) instanceof Typed.NotUnderstood<LotId>) || !ends.matches()) {
            return readOne(tender, typed).map(List::of);
        }
        int from = Integer.parseInt(ends.group("from"));
        int to = Integer.parseInt(ends.group("to"));
        return from >= 1 && from < to && to <= tender.lots().size()
                ? new Typed.Understood<>(tender.lots().subList(from - 1, to).stream().map(Lot::id).toList())
                : new Typed.NotUnderstood<>(texts.of("tender.lot.not", typed.strip(), tender.lots().size()));
    }

    /// Numbers with commas or "and" between them; "all" is nothing in particular.
    Typed<List<LotId>> read(Tender tender, String typed) {
        if (typed.isBlank() || typed.strip().equalsIgnoreCase(texts.of("tender.lots.all"))) {
            return new Typed.Empty<>();
        }
        var found = new ArrayList<LotId>();
        for (var part : BETWEEN.splitAsStream(typed).toList()) {
            switch (readSome(tender, part)) {
                case Typed.Understood<List<LotId>>(var lots) -> found.addAll(lots);
                case Typed.NotUnderstood<List<LotId>>(var sentence) -> {
                    return new Typed.NotUnderstood<>(sentence);
                }
                case Typed.Empty<List<LotId>>() -> { }
            }
        }
        return new Typed.Understood<>(found.stream().distinct().toList());
    }
}
