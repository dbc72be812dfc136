package org.bidweave.check.area;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bidweave.check.At;
import org.bidweave.check.Participant;
import org.bidweave.check.Situation;
import org.bidweave.model.AreaId;
import org.bidweave.model.LocalEvidence;
import org.bidweave.model.Presence;
import org.jspecify.annotations.Nullable;

/// The five signs of being rooted in a place: which of them some member that delivers shows, and which nobody has entered.
record LocalStrength(AreaId area, List<String> shown, List<String> missing) {

    private static final int YEARS = 3;
    private static final int REFERRAL_PARTNERS = 2;

    /// A member that delivers and is in a place: whether it has a base there, and what it can show.
    private record Rooted(boolean base, List<LocalEvidence> evidence) {}

    /// What one member can show, by place.
    private record Local(Map<AreaId, Rooted> byPlace) {

        static Local of(Participant participant) {
            var local = new Local(new HashMap<>());
            var evidence = participant.organisation().localEvidence().stream().collect(Collectors.groupingBy(LocalEvidence::area));
            placesOf(participant).forEach(area -> local.byPlace
                    .put(area, new Rooted(participant.presenceNow(area) == Presence.BASE, evidence.getOrDefault(area, List.of()))));
            return local;
        }
    }

    /// In each place of the lots bid.
    static List<LocalStrength> in(Situation situation) {
        var locals = situation.each(Local.class, situation.deliverers(), (_, participant) -> Local.of(participant));
        var byPlace = new HashMap<AreaId, List<Rooted>>();
        locals.forEach(local -> local.byPlace.forEach((area, rooted) -> byPlace.computeIfAbsent(area, _ -> new ArrayList<>()).add(rooted)));
        return situation.each(LocalStrength.class, situation.places().stream().map(area -> new At<>(area, byPlace.getOrDefault(area, List.of()))).toList(),
                (_, place) -> of(place.key(), place.all()));
    }

    private static LocalStrength of(AreaId area, List<Rooted> local) {
        var strength = new LocalStrength(area, new ArrayList<>(), new ArrayList<>());
        if (local.stream().anyMatch(Rooted::base)) {
            strength.shown.add("a base");
        }
        strength.judge("three years or more there", local, e -> atLeast(e.yearsThere(), YEARS));
        strength.judge("local staff", local, LocalEvidence::localStaff);
        strength.judge("two referral partners or more", local, e -> atLeast(e.referralPartners(), REFERRAL_PARTNERS));
        strength.judge("people seen there last year", local, e -> atLeast(e.peopleSeenLastYear(), 1));
        return strength;
    }

    private void judge(String sign, List<Rooted> local, Function<LocalEvidence, @Nullable Boolean> shows) {
        var unknown = false;
        for (var rooted : local) {
            var shown = rooted.evidence().stream().map(shows).toList();
            if (shown.contains(true)) {
                this.shown.add(sign);
                return;
            }
            unknown |= shown.isEmpty() || shown.contains(null);
        }
        if (unknown) {
            missing.add(sign);
        }
    }

    private static @Nullable Boolean atLeast(@Nullable Integer value, int least) {
        return value == null ? null : Boolean.valueOf(value >= least);
    }

    /// Where it is now, at home, or has evidence of what it does.
    private static Set<AreaId> placesOf(Participant participant) {
        var organisation = participant.organisation();
        var places = new LinkedHashSet<>(organisation.homeAreas());
        organisation.presence().stream().filter(held -> held.from() == null && held.level() != Presence.NONE).forEach(held -> places.add(held.area()));
        organisation.localEvidence().forEach(evidence -> places.add(evidence.area()));
        return places;
    }
}
