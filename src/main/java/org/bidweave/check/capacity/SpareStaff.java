package org.bidweave.check.capacity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.bidweave.check.Fix;
import org.bidweave.check.MemberSection;
import org.bidweave.check.Participant;
import org.bidweave.check.Situation;
import org.bidweave.check.Words;
import org.bidweave.model.AreaId;
import org.bidweave.model.Decimal;
import org.bidweave.model.Organisation;
import org.bidweave.model.PresenceHeld;
import org.jspecify.annotations.Nullable;

/// Who could close a shortfall: members with staff not yet allocated, and candidates with staff who are present in the place.
record SpareStaff(Map<Participant, BigDecimal> free, Map<AreaId, List<Organisation>> candidates) {

    private static final int MOST = 3;

    static SpareStaff in(Situation situation) {
        return situation.shared(SpareStaff.class, SpareStaff::of);
    }

    private static SpareStaff of(Situation situation) {
        var free = new IdentityHashMap<Participant, BigDecimal>();
        for (var participant : situation.members()) {
            var left = left(participant);
            if (left != null && left.signum() > 0) {
                free.put(participant, left);
            }
        }
        var candidates = new HashMap<AreaId, List<Organisation>>();
        for (var organisation : situation.candidates()) {
            if (staff(organisation).signum() > 0) {
                organisation.presence().stream().map(PresenceHeld::area).distinct()
                        .forEach(area -> candidates.computeIfAbsent(area, a -> new ArrayList<>()).add(organisation));
            }
        }
        return new SpareStaff(free, candidates);
    }

    private static @Nullable BigDecimal left(Participant participant) {
        var left = staff(participant.organisation());
        for (var allocation : participant.member().allocations()) {
            var staff = allocation.staff();
            if (staff == null) {
                return null;
            }
            left = left.subtract(staff.value());
        }
        return left;
    }

    private static BigDecimal staff(Organisation organisation) {
        return organisation.staffPools().values().stream().map(Decimal::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// Ways to serve people in a place: promise what the staff there can do already, put free staff on it, or bring in somebody who is
    /// there. Free staff of members present in the place come first, then those who can serve most.
    List<Fix> fixes(Situation situation, Cover cover, Decimal standard) {
        var fixes = new ArrayList<Fix>();
        situation.deliveries(cover.cell()).forEach(delivery -> {
            var capacity = delivery.serves();
            var people = delivery.people();
            if (capacity != null && people != null && capacity > people) {
                fixes.add(Fix.open(delivery.participant(), MemberSection.ALLOCATION,
                        "Let " + delivery.participant().name() + " promise " + Words.people(capacity) + " instead of " + Words.count(people),
                        "Its staff there can serve " + Words.count(capacity - people) + " more."));
            }
        });
        var area = cover.cell().area();
        free.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Participant, BigDecimal> entry) -> entry.getKey().presence(area).isEmpty())
                        .thenComparing(Map.Entry.<Participant, BigDecimal>comparingByValue().reversed())
                        .thenComparing(entry -> entry.getKey().name()))
                .limit(MOST)
                .forEach(entry -> fixes.add(Fix.open(entry.getKey(), MemberSection.ALLOCATION,
                        "Put free staff of " + entry.getKey().name() + " on it", serves(entry.getValue(), standard))));
        candidates.getOrDefault(area, List.of()).stream()
                .sorted(Comparator.comparing(SpareStaff::staff).reversed().thenComparing(Organisation::name))
                .limit(MOST)
                .forEach(o -> fixes.add(Fix.tryPartner(o, "Is in " + cover.place(situation) + "; " + serves(staff(o), standard))));
        return fixes;
    }

    private static String serves(BigDecimal staff, Decimal standard) {
        return Words.number(new Decimal(staff).exact()) + " full-time staff could serve "
                + Words.people(staff.multiply(standard.value()).setScale(0, RoundingMode.FLOOR).longValueExact());
    }
}
