package org.bidweave.profile;

import java.util.List;
import java.util.function.Function;
import org.bidweave.model.AreaId;
import org.bidweave.model.Organisation;

/// Two profiles field by field.
public record Comparison(ProfileField field, String left, String right) {

    /// The fields of which either knows something.
    public static List<Comparison> of(Organisation left, Organisation right, Function<AreaId, String> places) {
        return ProfileFields.ALL.stream()
                .map(field -> new Comparison(field, field.words(left, places), field.words(right, places)))
                .filter(row -> !row.left().isEmpty() || !row.right().isEmpty())
                .toList();
    }

    public boolean differs() {
        return !left.equals(right);
    }
}
