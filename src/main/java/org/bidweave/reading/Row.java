package org.bidweave.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bidweave.model.Tender;

/// A suggestion and how it stands in a tender. `instead` is what the tender says in its place.
public record Row(Suggestion suggestion, Standing standing, Optional<Asked> instead) {

    /// Not decided yet; in the tender as suggested; taken over otherwise; or not wanted.
    public enum Standing { OPEN, TAKEN, CHANGED, REJECTED }

    public static List<Row> of(Reading reading, Tender tender) {
        return reading.suggestions().stream().map(suggestion -> of(suggestion, tender)).toList();
    }

    private static Row of(Suggestion suggestion, Tender tender) {
        var instead = Replaced.by(suggestion.asked(), tender);
        var standing = suggestion.asked().isIn(tender) ? Standing.TAKEN
                : !tender.rejected().contains(suggestion.key()) ? Standing.OPEN
                : tender.takenOtherwise().contains(suggestion.key()) && instead.filter(now -> inPlaceOf(suggestion.asked(), now)).isPresent()
                ? Standing.CHANGED : Standing.REJECTED;
        return new Row(suggestion, standing, instead);
    }

    /// The complete open rows that leave no doubt and take nothing else’s place, not even that of one before them.
    public static List<Suggestion> plain(List<Row> rows, Tender tender) {
        var taken = new ArrayList<Suggestion>();
        var growing = tender;
        for (var row : rows) {
            var suggestion = row.suggestion();
            if (row.standing() == Standing.OPEN && suggestion.asked().isComplete() && suggestion.doubts().isEmpty()
                    && Replaced.by(suggestion.asked(), growing).isEmpty()) {
                growing = suggestion.asked().addTo(growing);
                taken.add(suggestion);
            }
        }
        return taken;
    }

    /// Whether the tender's row is of the same lot, so that it is what the suggestion has become; a multiple is one for all lots.
    public static boolean inPlaceOf(Asked suggested, Asked now) {
        return !(suggested instanceof Asked.Threshold asked && now instanceof Asked.Threshold is) || Objects.equals(asked.lot(), is.lot())
                || (asked.multiple() != null && is.lot() == null);
    }
}
