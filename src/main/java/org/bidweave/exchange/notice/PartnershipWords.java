package org.bidweave.exchange.notice;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a notice says about bidding together: the sentence that says it most clearly; `suitable` where the buyer calls the contract suitable
/// for consortia in so many words.
public record PartnershipWords(boolean suitable, String sentence) {

    private static final int LONGEST = 200;
    private static final Pattern SUITABLE = Pattern.compile("(?i)(?<!not )suitable for consorti");
    private static final List<Pattern> TOLD = List.of(
            SUITABLE,
            Pattern.compile("(?i)\\bconsorti(?:um|ums|a)\\b|\\bjoint (?:bids?|tenders?|ventures?)\\b|\\bgroups? of (?:economic operators|providers|suppliers)\\b"),
            Pattern.compile("(?i)\\bpartnership of\\b|\\b(?:lead (?:provider|partner|supplier|body)|alliance of)\\b"),
            Pattern.compile("(?i)\\b(?:may|can|to|permitted|allowed) (?:be )?sub-?contract\\w*|\\bsub-?contracting (?:is|will be)\\b"));
    private static final Pattern END = Pattern.compile("(?<=[.!?])\\s+|\\s*[\\r\\n]+\\s*");

    /// The clearest words first: suitable for consortia, then consortia and joint bids, a lead provider, whether work may be subcontracted.
    public static Optional<PartnershipWords> in(NoticeRelease notice) {
        var sentences = texts(notice).flatMap(END::splitAsStream).map(String::strip).toList();
        return TOLD.stream()
                .flatMap(told -> sentences.stream().filter(sentence -> told.matcher(sentence).find()))
                .findFirst()
                .map(sentence -> new PartnershipWords(SUITABLE.matcher(sentence).find(), around(sentence)));
    }

    /// A long sentence is cut to what stands around the words.
    private static String around(String sentence) {
        var line = sentence.replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int at = TOLD.stream().map(told -> told.matcher(line)).filter(found -> found.find()).findFirst().map(found -> found.start()).orElse(0);
        int from = at < LONGEST / 2 ? 0 : line.indexOf(' ', at - LONGEST / 2) + 1;
        var part = Wording.shortened(line.substring(from), LONGEST);
        return from == 0 ? part : "…" + part;
    }

    private static Stream<String> texts(NoticeRelease notice) {
        var own = Stream.of(notice.description(), notice.furtherInformation());
        var criteria = notice.allCriteria().stream().flatMap(criterion -> Stream.of(criterion.description(), criterion.minimum()));
        var lots = notice.lots().stream().map(NoticeLot::description);
        return Stream.of(own, lots, criteria).flatMap(all -> all).flatMap(Stream::ofNullable);
    }
}
