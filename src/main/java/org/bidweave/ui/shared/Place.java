package org.bidweave.ui.shared;

import org.bidweave.check.About;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix;
import org.bidweave.check.MemberSection;
import org.bidweave.check.TenderSection;
import org.bidweave.coverage.RowId;
import org.bidweave.directory.Query;
import org.bidweave.exchange.notice.NoticeRelease;
import org.bidweave.model.AreaId;
import org.bidweave.model.OrganisationId;
import org.jspecify.annotations.Nullable;

/// Where in the program to go. Screens meet only through places.
public sealed interface Place {

    record Home() implements Place {}

    /// The notices of the files that arrived last, each of which can become a bid.
    record Notices() implements Place {}

    /// My organisations, and the registers behind them.
    record Partners() implements Place {}

    /// Where organisations are looked for that could close what the finding says is missing.
    record FindPartners(Finding finding) implements Place {}

    /// The import of registers.
    record Registers() implements Place {}

    /// One of my organisations.
    record Profile(OrganisationId organisation) implements Place {}

    /// The same with its name to be typed, such as of one that was just added.
    record ProfileName(OrganisationId organisation) implements Place {}

    /// A section of the open bid's tender, or its first one where `null`.
    record Tender(@Nullable TenderSection section) implements Place {}

    /// The open bid's consortium; with a partner, that partner's entry; with a section, that part of it.
    record Consortium(@Nullable OrganisationId partner, @Nullable MemberSection section) implements Place {}

    /// Where a fix of a finding sends the user in the open bid's tender: the field, or the row of what the finding is about.
    record AskedField(Fix.OpenTender fix, About about) implements Place {}

    /// The same in the entry of a member.
    record EntryField(Fix.OpenMember fix, About about) implements Place {}

    /// Who serves how many people where in the open bid, all of it.
    record Allocation() implements Place {}

    /// What the open bid's buyer asks, and who has it; with a row, that one; with a place on the map, what is asked there.
    record Coverage(@Nullable RowId row, @Nullable AreaId area) implements Place {}

    /// The open bid’s alternatives side by side.
    record Compare() implements Place {}

    /// What the rule of this id says of the open bid.
    record Findings(String rule) implements Place {}

    /// Where the best consortium or the smallest repair of the open bid is searched for.
    record Suggest() implements Place {}

    /// The same with what a search of the directory found among those who may be chosen; `mineOnly` where it was searched among my organisations.
    record SuggestFrom(Query query, boolean mineOnly) implements Place {}

    /// What the buyer's words suggest for the open bid.
    record Import() implements Place {}

    /// What another version of the open bid's notice says otherwise.
    record OtherVersion(NoticeRelease notice) implements Place {}
}
