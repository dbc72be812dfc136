package org.bidweave.optimise.suggest;

import java.util.List;
import org.bidweave.check.Situation;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.optimise.choice.Goal;
import org.jspecify.annotations.Nullable;

/// What the user wants of a suggestion. `pool` is who may be chosen beside those of the plan; `goals` come after the fewest blockers and
/// gaps, in this order. `mayLead` is empty where anybody may; `apart` are pairs of which not both may be in; `mostPartners` leaves the lead
/// out.
public record Wishes(
        List<Organisation> pool,
        List<Goal> goals,
        List<OrganisationId> with,
        List<OrganisationId> without,
        List<List<OrganisationId>> apart,
        List<OrganisationId> mayLead,
        @Nullable Integer mostPartners) {

    public Wishes {
        pool = List.copyOf(pool);
        goals = List.copyOf(goals);
        with = List.copyOf(with);
        without = List.copyOf(without);
        apart = List.copyOf(apart);
        mayLead = List.copyOf(mayLead);
    }

    /// Anybody the bid knows, the lead as it is, the fewest partners.
    public static Wishes usual(Situation now) {
        return new Wishes(now.candidates(), List.of(Goal.FEWEST_MEMBERS), List.of(), List.of(), List.of(),
                now.lead().map(lead -> lead.id()).stream().toList(), null);
    }

    /// Whether it is to be in or to lead.
    boolean names(OrganisationId id) {
        return with.contains(id) || mayLead.contains(id);
    }

    public Wishes withPool(List<Organisation> pool) {
        return new Wishes(pool, goals, with, without, apart, mayLead, mostPartners);
    }

    public Wishes withGoals(List<Goal> goals) {
        return new Wishes(pool, goals, with, without, apart, mayLead, mostPartners);
    }

    public Wishes withWith(List<OrganisationId> with) {
        return new Wishes(pool, goals, with, without, apart, mayLead, mostPartners);
    }

    public Wishes withWithout(List<OrganisationId> without) {
        return new Wishes(pool, goals, with, without, apart, mayLead, mostPartners);
    }

    public Wishes withApart(List<List<OrganisationId>> apart) {
        return new Wishes(pool, goals, with, without, apart, mayLead, mostPartners);
    }

    public Wishes withMayLead(List<OrganisationId> mayLead) {
        return new Wishes(pool, goals, with, without, apart, mayLead, mostPartners);
    }

    public Wishes withMostPartners(@Nullable Integer mostPartners) {
        return new Wishes(pool, goals, with, without, apart, mayLead, mostPartners);
    }
}
