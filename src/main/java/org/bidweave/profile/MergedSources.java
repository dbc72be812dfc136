package org.bidweave.profile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.bidweave.model.AreaId;
import org.bidweave.model.Organisation;
import org.bidweave.model.Source;
import org.jspecify.annotations.Nullable;

/// Where each field of a merged profile is from: the source of the value that stands; of a list that both gave to, both sources.
record MergedSources(Organisation kept, Organisation other, Organisation merged) {

    Organisation sourced() {
        var sourced = merged.withProfile(profile -> profile.withSources(kept.profile().sources()));
        for (var field : ProfileFields.ALL) {
            var source = source(field);
            sourced = sourced.withProfile(profile -> source.map(profile::withSource).orElseGet(() -> profile.withoutSource(field.key())));
        }
        return sourced;
    }

    private Optional<Source> source(ProfileField field) {
        var words = field.words(merged, AreaId::value);
        var mine = kept.profile().source(field.key());
        var theirs = other.profile().source(field.key());
        if (words.equals(field.words(kept, AreaId::value))) {
            return mine;
        }
        return words.equals(field.words(other, AreaId::value)) ? theirs : mine.flatMap(one -> theirs.map(another -> both(one, another)));
    }

    /// As old as the older; what the user entered stays known as that, so that no register takes its place.
    private static Source both(Source one, Source other) {
        if (one.name().equals(other.name()) || one.name().equals(Sourced.HERE)) {
            return new Source(one.field(), one.name(), older(one, other));
        }
        return new Source(one.field(), other.name().equals(Sourced.HERE) ? other.name() : one.name() + "; " + other.name(), older(one, other));
    }

    private static @Nullable LocalDate older(Source one, Source other) {
        return Stream.of(one, other).map(Source::asOf).anyMatch(day -> day == null) ? null
                : Stream.of(one, other).flatMap(source -> Stream.ofNullable(source.asOf())).min(Comparator.naturalOrder()).orElse(null);
    }
}
