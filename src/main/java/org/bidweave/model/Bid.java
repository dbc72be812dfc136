package org.bidweave.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Our answer to a tender: the organisations it knows (members and candidates), and one or more alternatives, one of them current.
/// `unknownFields` keeps what a newer or foreign file carried and we do not know: JSON text by the path where it stood.
public record Bid(
        BidId id,
        Progress progress,
        Tender tender,
        List<Organisation> organisations,
        List<Alternative> alternatives,
        AlternativeId current,
        Limits limits,
        List<Acceptance> acceptances,
        Timetable timetable,
        GoNoGo goNoGo,
        Award award,
        List<Clarification> clarifications,
        List<Decision> decisions,
        Map<String, String> unknownFields) {

    public Bid {
        organisations = List.copyOf(organisations);
        alternatives = List.copyOf(alternatives);
        acceptances = List.copyOf(acceptances);
        clarifications = List.copyOf(clarifications);
        decisions = List.copyOf(decisions);
        unknownFields = Ordered.copy(unknownFields);
    }

    /// A bid with nothing in it but one empty alternative called A.
    public static Bid empty(BidId id) {
        var first = Alternative.named(new AlternativeId("A"), "A");
        return new Bid(id, Progress.IDENTIFY, Tender.EMPTY, List.of(), List.of(first), first.id(), Limits.STANDARD, List.of(),
                Timetable.STANDARD, GoNoGo.EMPTY, Award.EMPTY, List.of(), List.of(), Map.of());
    }

    public Optional<Organisation> organisation(OrganisationId id) {
        return organisations.stream().filter(organisation -> organisation.id().equals(id)).findFirst();
    }

    /// Which no other organisation that the bid knows has.
    public String shortName(Organisation organisation) {
        return organisation.shortNameAmong(organisations);
    }

    /// The organisation's name, or its id where the bid does not know it.
    public String nameOf(OrganisationId id) {
        return organisation(id).map(Organisation::name).orElse(id.value());
    }

    /// An `IllegalArgumentException` where the bid has no such alternative: ids are checked when a file is read.
    public Alternative alternative(AlternativeId id) {
        return alternatives.stream().filter(alternative -> alternative.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The bid has no alternative " + id + "."));
    }

    /// The alternatives that are worked on: all but those that are kept as they were.
    public List<Alternative> openAlternatives() {
        return alternatives.stream().filter(alternative -> alternative.kept() == null).toList();
    }

    public Bid withOrganisation(OrganisationId id, UnaryOperator<Organisation> change) {
        return withOrganisations(organisations.stream().map(o -> o.id().equals(id) ? change.apply(o) : o).toList());
    }

    public Bid withAlternative(AlternativeId id, UnaryOperator<Alternative> change) {
        return withAlternatives(alternatives.stream().map(a -> a.id().equals(id) ? change.apply(a) : a).toList());
    }

    public Bid withMember(AlternativeId alternative, OrganisationId organisation, UnaryOperator<Member> change) {
        return withAlternative(alternative, a -> a.withMember(organisation, change));
    }

    public Bid withTender(UnaryOperator<Tender> change) {
        return withTender(change.apply(tender));
    }

    public Bid withId(BidId id) {
        return new Bid(id, progress, tender, organisations, alternatives, current, limits, acceptances,
                timetable, goNoGo, award, clarifications, decisions, unknownFields);
    }

    public Bid withProgress(Progress progress) {
        return new Bid(id, progress, tender, organisations, alternatives, current, limits, acceptances,
                timetable, goNoGo, award, clarifications, decisions, unknownFields);
    }

    public Bid withTender(Tender tender) {
        return new Bid(id, progress, tender, organisations, alternatives, current, limits, acceptances,
                timetable, goNoGo, award, clarifications, decisions, unknownFields);
    }

    public Bid withOrganisations(List<Organisation> organisations) {
        return new Bid(id, progress, tender, organisations, alternatives, current, limits, acceptances,
                timetable, goNoGo, award, clarifications, decisions, unknownFields);
    }

    public Bid withAlternatives(List<Alternative> alternatives) {
        return new Bid(id, progress, tender, organisations, alternatives, current, limits, acceptances,
                timetable, goNoGo, award, clarifications, decisions, unknownFields);
    }

    public Bid withCurrent(AlternativeId current) {
        return new Bid(id, progress, tender, organisations, alternatives, current, limits, acceptances,
                timetable, goNoGo, award, clarifications, decisions, unknownFields);
    }

    public Bid withLimits(Limits limits) {
        return new Bid(id, progress, tender, organisations, alternatives, current, limits, acceptances,
                timetable, goNoGo, award, clarifications, decisions, unknownFields);
    }

    public Bid withAcceptances(List<Acceptance> acceptances) {
        return new Bid(id, progress, tender, organisations, alternatives, current, limits, acceptances,
                timetable, goNoGo, award, clarifications, decisions, unknownFields);
    }

    public Bid withTimetable(Timetable timetable) {
        return new Bid(id, progress, tender, organisations, alternatives, current, limits, acceptances,
                timetable, goNoGo, award, clarifications, decisions, unknownFields);
    }

    public Bid withGoNoGo(GoNoGo goNoGo) {
        return new Bid(id, progress, tender, organisations, alternatives, current, limits, acceptances,
                timetable, goNoGo, award, clarifications, decisions, unknownFields);
    }

    public Bid withAward(Award award) {
        return new Bid(id, progress, tender, organisations, alternatives, current, limits, acceptances,
                timetable, goNoGo, award, clarifications, decisions, unknownFields);
    }

    public Bid withClarifications(List<Clarification> clarifications) {
        return new Bid(id, progress, tender, organisations, alternatives, current, limits, acceptances,
                timetable, goNoGo, award, clarifications, decisions, unknownFields);
    }

    public Bid withDecisions(List<Decision> decisions) {
        return new Bid(id, progress, tender, organisations, alternatives, current, limits, acceptances,
                timetable, goNoGo, award, clarifications, decisions, unknownFields);
    }

    public Bid withUnknownFields(Map<String, String> unknownFields) {
        return new Bid(id, progress, tender, organisations, alternatives, current, limits, acceptances,
                timetable, goNoGo, award, clarifications, decisions, unknownFields);
    }
}
