package org.bidweave.check;

import java.time.LocalDate;
import java.util.List;
import org.bidweave.model.Reference;
import org.bidweave.model.ReferencesRequirement;
import org.jspecify.annotations.Nullable;

/// The references of members that meet what is asked, and those of which it is not known.
public record ReferencesCounted(List<Owned> counted, List<Owned> unclear) {

    public record Owned(Participant owner, Reference reference) {

        public String words() {
            return reference.title().isEmpty() ? owner.name() : owner.name() + ", " + reference.title();
        }
    }

    private enum Meets {
        YES,
        NO,
        UNCLEAR
    }

    public static ReferencesCounted in(Situation situation, ReferencesRequirement asked) {
        return of(situation.members(), situation, asked);
    }

    /// Those of these owners, whether they are members or not.
    public static ReferencesCounted of(List<Participant> owners, Situation situation, ReferencesRequirement asked) {
        var all = owners.stream()
                .flatMap(owner -> owner.organisation().references().stream()
                        .filter(reference -> reference.used() && reference.relevant())
                        .map(reference -> new Owned(owner, reference)))
                .toList();
        var submission = situation.tender().dates().submission();
        return new ReferencesCounted(
                all.stream().filter(owned -> meets(owned.reference(), asked, submission) == Meets.YES).toList(),
                all.stream().filter(owned -> meets(owned.reference(), asked, submission) == Meets.UNCLEAR).toList());
    }

    private static Meets meets(Reference reference, ReferencesRequirement asked, @Nullable LocalDate submission) {
        var recent = recent(reference, asked.years(), submission);
        var large = large(reference, asked);
        if (recent == Meets.NO || large == Meets.NO) {
            return Meets.NO;
        }
        return recent == Meets.YES && large == Meets.YES ? Meets.YES : Meets.UNCLEAR;
    }

    private static Meets recent(Reference reference, @Nullable Integer years, @Nullable LocalDate submission) {
        var ended = reference.ended();
        if (reference.live() || years == null) {
            return Meets.YES;
        }
        if (ended == null || submission == null) {
            return Meets.UNCLEAR;
        }
        return ended.isBefore(submission.minusYears(years)) ? Meets.NO : Meets.YES;
    }

    private static Meets large(Reference reference, ReferencesRequirement asked) {
        var least = asked.leastValue();
        var value = reference.value();
        if (least == null) {
            return Meets.YES;
        }
        if (value == null) {
            return Meets.UNCLEAR;
        }
        return value.compareTo(least) >= 0 ? Meets.YES : Meets.NO;
    }
}
