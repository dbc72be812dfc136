package org.bidweave.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bidweave.model.AccreditationRequirement;
import org.bidweave.model.AccreditationScope;
import org.bidweave.model.Tender;
import org.bidweave.reading.Asked.Accredited;

/// Reads accreditations and quality marks that the sector knows, and whether they must be held or are only mentioned.
final class AccreditationWording implements SentenceWording {

    private static final Pattern ISO = Pattern.compile("(?i)\\b(?<kind>ISO|OHSAS)(?:/IEC)? ?(?<number>\\d{4,5})\\b");
    private static final Map<String, Pattern> MARKS = new LinkedHashMap<>();

    static {
        mark("Cyber Essentials Plus", "cyber essentials plus|cyber essentials\\+");
        mark("Cyber Essentials", "cyber essentials(?! ?plus|\\+)");
        mark("CQC registration", "(?:CQC|Care Quality Commission)[- ]regist\\w+|regist\\w+ (?:with|by) (?:the )?(?:CQC|Care Quality Commission)");
        mark("Care Inspectorate registration", "regist\\w+ (?:with|by) (?:the )?Care Inspectorate(?! Wales)");
        mark("Care Inspectorate Wales registration", "regist\\w+ (?:with|by) (?:the )?Care Inspectorate Wales");
        mark("RQIA registration", "regist\\w+ (?:with|by) (?:the )?RQIA");
        mark("Ofsted registration", "Ofsted[- ](?:regist\\w+|rat\\w+|grade\\w*)|regist\\w+ (?:with|by) Ofsted");
        mark("matrix Standard", "matrix (?:quality )?(?:standard|accredit\\w+)|(?:accredited|accreditation) (?:to|with|by) (?:the )?matrix");
        mark("Living Wage accreditation", "(?:real )?living wage (?:accredit\\w+|employer|foundation)");
        mark("Advice Quality Standard", "advice quality standard|\\(?\\bAQS\\b\\)?");
        mark("SSIP", "\\bSSIP\\b|safety schemes in procurement(?! \\(SSIP)");
        mark("CHAS", "\\bCHAS\\b");
        mark("SafeContractor", "safe ?contractor");
        mark("Constructionline", "constructionline");
        mark("Investors in People", "investors? in people");
        mark("Trusted Charity", "trusted charity(?: mark)?|\\bPQASSO\\b");
        mark("Lexcel", "\\blexcel\\b");
        mark("Disability Confident", "disability confident");
        mark("Data Security and Protection Toolkit", "data security (?:and|&) protection toolkit|\\bDSPT\\b");
        mark("OISC registration", "\\bOISC\\b");
        mark("FCA authorisation", "(?:authorised|regulated|registered) by (?:the )?(?:FCA|Financial Conduct Authority)|\\bFCA (?:authoris|regist)\\w+");
        mark("Gas Safe registration", "gas safe(?: regist\\w+)?");
        mark("EMAS", "\\bEMAS\\b");
    }

    private static final Pattern DEMAND = Pattern.compile("(?i)\\b(?:must|required|requires|requirement|mandatory|essential|shall|needs? to|have to|will be required)\\b");
    private static final Pattern WISH = Pattern.compile("(?i)\\b(?:desirable|preferabl\\w+|preferred|advantage\\w*|encourage\\w*|ideally|should|may|working towards|promot\\w+)\\b");
    private static final Pattern EQUIVALENT = Pattern.compile("(?i)\\bor (?:an )?equivalent\\b");
    private static final Pattern OTHERWISE = Pattern.compile("\\bOR\\b|(?i)\\bor (?:have|provide|be able|complete|demonstrate)\\b");
    private static final Pattern EVERYBODY = Pattern.compile("(?i)\\b(?:all|every|each) (?:consortium )?(?:members?|partners?)\\b|\\b(?:bidders?|contractors?|suppliers?) and (?:all |any |their )*sub-?contractors?\\b");
    private static final Pattern CONDITION = Pattern.compile("(?i)^\\W*(?:\\w+[ .\\d]{1,8}){0,3}(?:if|where) (?:the |a )?\\w+ (?:does|do|doesn't|hold|holds|cannot)\\b");
    private static final int LOOK_AHEAD = 12;

    private static void mark(String name, String pattern) {
        MARKS.put(name, Pattern.compile("(?i)(?:" + pattern + ")"));
    }

    @Override
    public void read(Sentence sentence, Tender tender, Found found) {
        var plain = sentence.plain();
        if (CONDITION.matcher(plain).find()) {
            return;
        }
        ISO.matcher(plain).results().map(AccreditationWording::iso).distinct().forEach(name -> suggest(name, sentence, found));
        MARKS.forEach((name, pattern) -> {
            if (pattern.matcher(plain).find()) {
                suggest(name, sentence, found);
            }
        });
    }

    private static String iso(MatchResult match) {
        return match.group("kind").toUpperCase(Locale.ROOT) + " " + match.group("number");
    }

    private static void suggest(String name, Sentence sentence, Found found) {
        var scope = EVERYBODY.matcher(sentence.plain()).find() ? AccreditationScope.EVERY : AccreditationScope.LEAD;
        found.suggest(new Accredited(new AccreditationRequirement(name, scope, null)), sentence.passage(), doubts(sentence));
    }

    private static List<String> doubts(Sentence sentence) {
        var plain = sentence.plain();
        var text = sentence.passage().text().text();
        var next = text.substring(sentence.passage().end(), Math.min(text.length(), sentence.passage().end() + LOOK_AHEAD));
        var doubts = new ArrayList<String>();
        if (WISH.matcher(plain).find() && !plain.contains("must")) {
            doubts.add("The words wish for it rather than require it.");
        } else if (!DEMAND.matcher(plain).find()) {
            doubts.add("The words mention it without saying that it must be held.");
        }
        if (OTHERWISE.matcher(plain).find() || next.matches("(?s)[\\s,;.rn]*OR\\b.*")) {
            doubts.add("The words offer another way to show it.");
        } else if (EQUIVALENT.matcher(plain).find()) {
            doubts.add("An equivalent is accepted.");
        }
        return doubts;
    }
}
