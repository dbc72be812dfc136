package org.bidweave.profile;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.model.Bid;
import org.bidweave.model.Organisation;

/// Profiles that may be of one organisation: of one registered number, or of one name but for what does not tell organisations apart.
public final class Duplicates {

    /// Another profile that may be of the same organisation, and whether that is by its number or by its name alone.
    public record Duplicate(Organisation other, boolean sameNumber) {}

    private static final List<String> TELLS_NOTHING = List.of("the", "and", "of", "limited", "ltd", "cio", "cic", "plc", "uk", "charity");

    private Duplicates() {}

    public static List<Duplicate> of(Bid profiles, Organisation profile) {
        return profiles.organisations().stream()
                .filter(other -> !other.id().equals(profile.id()))
                .flatMap(other -> duplicate(profile, other).stream()).toList();
    }

    private static Optional<Duplicate> duplicate(Organisation profile, Organisation other) {
        var numbered = !profile.registerId().isEmpty() && !other.registerId().isEmpty();
        if (numbered && profile.registerId().equalsIgnoreCase(other.registerId())) {
            return Optional.of(new Duplicate(other, true));
        }
        var name = plain(profile.name());
        return !numbered && !name.isEmpty() && name.equals(plain(other.name())) ? Optional.of(new Duplicate(other, false)) : Optional.empty();
    }

    /// "The Lantern Trust Ltd." and "Lantern Trust" are one.
    private static String plain(String name) {
        var letters = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}|['’]", "").toLowerCase(Locale.ROOT);
        return Stream.of(letters.split("[^\\p{L}\\p{N}]+", -1)).filter(word -> !word.isEmpty() && !TELLS_NOTHING.contains(word))
                .collect(Collectors.joining(" "));
    }
}
